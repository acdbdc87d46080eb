/** A view of a Collation in, the report for a terminal of 80 columns out: who says what, and where they differ. */
import { COLLATED, type CollatedRow, type CollationView } from '../present/collation.ts'
import { plainText } from '../present/excerpt.ts'
import { KIND, reasonOf } from '../present/labels.ts'
import { shorten } from '../present/shorten.ts'
import { LETTERS } from './text.ts'
import { cautionLine, excerptLine, INDENT, placeText, quoted, shown, WIDTH } from './text-line.ts'
import { wrap } from './wrap.ts'

/** Ends with a line end. Nothing in an article can act on the terminal. */
export function collationText(view: CollationView): string {
  const legend = Object.values(COLLATED).map(({ glyph, word }) => `${glyph} ${word}`)
  const parts = [
    wrap(view.findings.map(shown).join(' ').trim(), WIDTH),
    '',
    'OUTLETS',
    ...view.sources.map(({ name, path }, n) =>
      wrap(`${letter(n)}  ${shown(name)}  ${shown(path)}`, WIDTH, '  ', INDENT),
    ),
    ...section('CLAIMS', [
      wrap(legend.join('   '), WIDTH, '  '),
      ...view.rows.map((row) => rowLine(row, view)),
    ]),
    ...section(
      'WHERE THEY DIFFER',
      view.rows.flatMap((row) => differences(row, view)),
    ),
    ...section(
      'SAID BY ONE ALONE',
      view.alone.map(({ words }) => {
        const place = words[0] ? placeText(words[0].place) : ''
        return wrap(`${place} ${excerptLine(words)}`, WIDTH, '  ', INDENT)
      }),
    ),
    ...section('CAUTIONS', view.cautions.map(cautionLine)),
  ]
  return `${parts.join('\n')}\n`
}

const letter = (n: number): string => LETTERS[n % LETTERS.length] ?? ''

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

/** Below this many characters a claim can no longer be told from another. */
const SHORTEST_CLAIM = 20

function rowLine({ number, cells, words }: CollatedRow, { sources }: CollationView): string {
  const glyphs = cells.map(({ status }) => COLLATED[status].glyph).join(' ')
  const room = Math.max(SHORTEST_CLAIM, WIDTH - 9 - 2 * sources.length)
  return `  ${String(number).padStart(3)}  ${glyphs}   ${shorten(shown(plainText(words)), room)}`
}

const differences = (row: CollatedRow, view: CollationView): string[] =>
  row.others
    .filter(({ verdict }) => verdict === 'altered')
    .flatMap(({ witness, changes, base, outlet }) => [
      wrap(
        `${shown(view.name(witness))}, after ${shown(view.name(row.first))}`,
        WIDTH,
        `${String(row.number).padStart(3)}  `,
        INDENT,
      ),
      ...changes
        .filter(({ material }) => material)
        .map((change) => wrap(`${KIND[change.kind]}: ${shown(reasonOf(change))}`, WIDTH, INDENT)),
      ...quoted(base),
      ...quoted(outlet),
    ])
