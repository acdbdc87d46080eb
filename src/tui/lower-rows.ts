/** A reviewed Comparison in, the rows below those of the claims out: additions, what was set aside, decisions whose words are gone. */
import type { Addition, Article, Sigil, Span } from '../model.ts'
import type { Applied, Standing } from '../review/apply.ts'
import { indexOf } from '../review/index-of.ts'
import type { Item } from '../review/subject.ts'
import type { Cell, Row } from './sheet.ts'

export const additionRows = (applied: Applied, outlets: readonly Sigil[]): Row[] =>
  applied.comparison.additions.map((one) => additionRow(applied, outlets, one))

/** The same with other decisions applied; `rows` are those of `before`. */
export function additionRowsAfter(
  rows: readonly Row[],
  before: Applied,
  after: Applied,
  outlets: readonly Sigil[],
): Row[] {
  const [was, now] = [before.comparison.additions, after.comparison.additions]
  const { start, end, endBefore } = differing(was, now)
  const fresh = now.slice(start, end).map((one) => additionRow(after, outlets, one))
  const additions = rows.slice(0, start).concat(fresh, rows.slice(endBefore))
  const judged = new Set(
    changedStandings(before, after).flatMap(({ item }) => (item?.kind === 'addition' ? [item.id] : [])),
  )
  if (judged.size > 0)
    now.forEach((one, n) => {
      if (judged.has(one.id)) additions[n] = additionRow(after, outlets, one)
    })
  return additions
}

export const furtherRows = (applied: Applied, outlets: readonly Sigil[]): Row[] => [
  ...setAsideRows(applied, outlets),
  ...applied.lost.map(lostRow),
]

/** Of the article the words alone: what a reviewer makes of it changes no row. */
export const wordsAt = ({ path, text }: Article, span: Span): Row['words'] => ({ path, text, span })

/** Those that came, went or changed. */
export function changedStandings(before: Applied, after: Applied): Standing[] {
  const changed: Standing[] = []
  for (const [key, standing] of before.standings)
    if (after.standings.get(key) !== standing) changed.push(standing)
  for (const [key, standing] of after.standings)
    if (before.standings.get(key) !== standing) changed.push(standing)
  return changed
}

/** Between these places alone two lists differ. */
export function differing<T>(before: readonly T[], after: readonly T[]) {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { start, end: after.length - tail, endBefore: before.length - tail }
}

function additionRow(applied: Applied, outlets: readonly Sigil[], addition: Addition): Row {
  const index = indexOf(applied.comparison)
  const witness = index.outlet(addition.witness)
  const spans = addition.claims.flatMap((id) => index.claim(id)?.span ?? [])
  const standing = applied.standings.get(addition.id)
  const item: Item = { kind: 'addition', id: addition.id, witness: addition.witness }
  const cell: Cell = { key: addition.id, item, status: 'added', kinds: [], standing }
  return addedRow(cell, witness?.article, spans, outlets)
}

function addedRow(
  cell: Cell,
  article: Article | undefined,
  spans: readonly Span[],
  outlets: readonly Sigil[],
): Row {
  const [first, last] = [spans[0], spans.at(-1)]
  return {
    id: cell.key,
    label: '+',
    kind: 'addition',
    words: article && first && last ? wordsAt(article, { start: first.start, end: last.end }) : null,
    standing: undefined,
    cells: outlets.map((sigil) => (sigil === cell.item.witness ? cell : undefined)),
  }
}

/** What a reviewer has set aside is no addition any more, but stays in sight, so that it can be taken back. */
function setAsideRows({ comparison, standings }: Applied, outlets: readonly Sigil[]): Row[] {
  const index = indexOf(comparison)
  return [...standings].flatMap(([key, standing]): Row[] => {
    const { item, spans } = standing
    if (standing.decision.ruling?.status !== 'set-aside' || !item || index.addition(key)) return []
    const cell: Cell = { key, item, status: 'set-aside', kinds: [], standing }
    return [addedRow(cell, index.outlet(item.witness)?.article, spans, outlets)]
  })
}

const lostRow = (standing: Standing): Row => ({
  id: `lost ${standing.decision.subject.id}`,
  label: '?',
  kind: 'lost',
  words: null,
  standing,
  cells: [],
})
