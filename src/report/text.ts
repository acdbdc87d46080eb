/** A View in, the report for a terminal of 80 columns out: the memo, shorter, in plain characters. */
import { plainText } from '../present/excerpt.ts'
import { count, percent, STATUS, STATUSES } from '../present/labels.ts'
import { shorten } from '../present/shorten.ts'
import type { Source, View } from '../present/view.ts'
import { additions, copies, decisions, divergences, omissions, quotations } from './text-evidence.ts'
import { histories } from './text-history.ts'
import { cautionLine, shown, WIDTH } from './text-line.ts'
import { wrap } from './wrap.ts'

/** Ends with a line end. Nothing in an article can act on the terminal. */
export function toText(view: View): string {
  const { base } = view
  const parts = [
    wrap(shown(base.headline ?? base.name), WIDTH),
    wrap(`${shown(base.path)} and ${count(view.outlets.length, 'outlet')}`, WIDTH),
    '',
    wrap(view.findings.map(shown).join(' '), WIDTH),
    ...section('OUTLETS', outlets(view)),
    ...section('CLAIMS', claims(view)),
    ...section('DIVERGENCES   [-the release’s words-]  {+the outlet’s+}  [~moved~]', divergences(view)),
    ...section('QUOTATIONS THAT ARE NOT THE RELEASE’S WORDS', quotations(view)),
    ...section('OMISSIONS', omissions(view)),
    ...section('ADDITIONS', view.shows === 'all' ? additions(view) : []),
    ...section('COPIES', view.shows === 'all' ? copies(view) : []),
    ...section('CHANGED AFTER PUBLICATION', histories(view)),
    ...section('REVIEW', decisions(view)),
    ...section('CAUTIONS', view.cautions.map(cautionLine)),
    ...section('CONFIGURED', view.sources.flatMap(configured)),
  ]
  return `${parts.join('\n')}\n`
}

/** A section without content is left out: the findings already say so. */
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

const configured = ({ path, configured }: Source): string[] =>
  configured.map((change) => wrap(shown(`${path}: ${change}`), WIDTH, '  ', '    '))

/** Outlets bear letters, so that thirty of them fit above the claims. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const letter = (n: number): string => LETTERS[n % LETTERS.length] ?? ''

const LONGEST_NAME = 24

function outlets(view: View): string[] {
  const row = (first: string, carries: string, counts: readonly string[], added: string) =>
    first.padEnd(LONGEST_NAME + 5) +
    carries.padStart(9) +
    counts.map((cell) => cell.padStart(5)).join('') +
    added.padStart(8)
  const head = row(
    '',
    'carries',
    STATUSES.map((status) => STATUS[status].glyph),
    'added',
  )
  const lines = view.outlets.map((outlet, n) => {
    const name = shorten(shown(view.name(outlet.sigil)), LONGEST_NAME)
    const counts = STATUSES.map((status) => String(outlet.counts[status]))
    const figures = row(
      `  ${letter(n)}  ${name}`,
      percent(outlet.pullThrough),
      counts,
      String(outlet.additions),
    )
    return outlet.relation === 'other-event' ? `${figures}  other event` : figures
  })
  return [head, ...lines]
}

/** Below this many characters a claim can no longer be told from another. */
const SHORTEST_CLAIM = 20

function claims(view: View): string[] {
  const legend = STATUSES.map((status) => `${STATUS[status].glyph} ${STATUS[status].word}`).join('   ')
  const head = `       ${view.outlets.map((_, n) => letter(n)).join(' ')}   ${legend}`
  const room = Math.max(SHORTEST_CLAIM, WIDTH - 9 - 2 * view.outlets.length)
  const lines = view.rows.map((row) => {
    const cells = row.cells.map((cell) => STATUS[cell.status].glyph).join(' ')
    return `  ${String(row.number).padStart(3)}  ${cells}   ${shorten(shown(plainText(row.base)), room)}`
  })
  return [head, ...lines]
}
