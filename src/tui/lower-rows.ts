/** A reviewed Comparison in, the rows below those of the claims out: additions, what was set aside, decisions whose words are gone. */
import type { Addition, Article, Sigil, Span } from '../model.ts'
import type { Applied, Standing } from '../review/apply.ts'
import { indexOf } from '../review/index-of.ts'
import type { Item } from '../review/subject.ts'
import type { Cell, Row } from './sheet.ts'

export function lowerRows(applied: Applied, outlets: readonly Sigil[]): Row[] {
  const additions = applied.comparison.additions.map((one) => additionRow(applied, outlets, one))
  return [...additions, ...furtherRows(applied, outlets)]
}

/** The same with more of the decisions applied; `rows` are those of `before`. */
export function lowerRowsAfter(
  rows: readonly Row[],
  before: Applied,
  after: Applied,
  outlets: readonly Sigil[],
): Row[] {
  const [was, now] = [before.comparison, after.comparison]
  const { start, end, endBefore } = differing(was.additions, now.additions)
  const additions = [
    ...rows.slice(0, start),
    ...now.additions.slice(start, end).map((one) => additionRow(after, outlets, one)),
    ...rows.slice(endBefore, was.additions.length),
  ]
  for (const { item } of changedStandings(before, after))
    if (item?.kind === 'addition') {
      const n = now.additions.findIndex(({ id }) => id === item.id)
      const addition = now.additions[n]
      if (addition) additions[n] = additionRow(after, outlets, addition)
    }
  return [...additions, ...furtherRows(after, outlets)]
}

const furtherRows = (applied: Applied, outlets: readonly Sigil[]): Row[] => [
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
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return { start, end: after.length - tail, endBefore: before.length - tail }
}

function additionRow(applied: Applied, outlets: readonly Sigil[], addition: Addition): Row {
  const index = indexOf(applied.comparison)
  const witness = index.outlet(addition.witness)
  const spans = addition.claims.flatMap((id) => index.claim(id)?.span ?? [])
  const [first] = spans
  const last = spans.at(-1)
  const standing = applied.standings.get(addition.id)
  const item: Item = { kind: 'addition', id: addition.id, witness: addition.witness }
  const cell: Cell = { key: addition.id, item, status: 'added', kinds: [], standing }
  return {
    id: addition.id,
    label: '+',
    kind: 'addition',
    words: witness && first && last ? wordsAt(witness.article, { start: first.start, end: last.end }) : null,
    standing: undefined,
    cells: outlets.map((sigil) => (sigil === item.witness ? cell : undefined)),
  }
}

/** What a reviewer has set aside is no addition any more, but stays in sight, so that it can be taken back. */
function setAsideRows({ comparison, standings }: Applied, outlets: readonly Sigil[]): Row[] {
  const index = indexOf(comparison)
  return [...standings].flatMap(([key, standing]): Row[] => {
    const { ruling, subject } = standing.decision
    if (ruling?.status !== 'set-aside' || index.addition(key)) return []
    const witness = index.outlet(subject.outlet.sigil)
    const exact = subject.seen.passages[0]?.exact ?? ''
    const start = witness?.article.text.indexOf(exact) ?? -1
    if (!witness || start < 0) return []
    const item: Item = { kind: 'addition', id: key, witness: witness.article.sigil }
    const cell: Cell = { key, item, status: 'set-aside', kinds: [], standing }
    return [
      {
        id: key,
        label: '+',
        kind: 'addition',
        words: wordsAt(witness.article, { start, end: start + exact.length }),
        standing: undefined,
        cells: outlets.map((sigil) => (sigil === witness.article.sigil ? cell : undefined)),
      },
    ]
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
