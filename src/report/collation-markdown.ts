/** A view of a Collation in, the memo in Markdown out: who says what, and both wordings where they differ. */
import { COLLATED, type CollatedRow, type CollationView } from '../present/collation.ts'
import { plainText } from '../present/excerpt.ts'
import { count, KIND, reasonOf } from '../present/labels.ts'
import { shorten } from '../present/shorten.ts'
import { type Href, placeAddress } from './address.ts'
import { sources } from './markdown.ts'
import { folded } from './markdown-fold.ts'
import { markdownTable } from './markdown-table.ts'
import { cautionItems, escaped, excerptText, placeLinks } from './markdown-text.ts'

/** `href` turns a source's path into an address relative to the report. */
export function collationMarkdown(view: CollationView, href: Href): string {
  const differences = view.rows.flatMap((row) => differencesText(row, view, href))
  const sections = [
    '# What outlets say, without a release',
    `**Findings.** ${view.findings.map(escaped).join(' ').trim()}`,
    ['## Claims', claimsTable(view, href), LEGEND].join('\n\n'),
    ['## Where they differ', ...(differences.length > 0 ? differences : ['Nowhere.'])].join('\n\n'),
    ...(view.alone.length > 0 ? [['## Said by one alone', ...aloneText(view, href)].join('\n\n')] : []),
    ...(view.cautions.length > 0 ? [['## Cautions', cautionItems(view.cautions, href)].join('\n\n')] : []),
    ['## Sources', sources(view.sources, href)].join('\n\n'),
  ]
  return `${sections.join('\n\n')}\n`
}

const LEGEND = Object.values(COLLATED)
  .map(({ glyph, word }) => `${glyph} ${word}`)
  .join(' · ')

/** A longer claim is shortened; in full it stands in its file. */
const LONGEST_CLAIM = 90

function claimsTable(view: CollationView, href: Href): string {
  if (view.rows.length === 0) return 'No claim is made by more than one outlet.'
  return markdownTable(
    ['#:', 'In the words of the first', ...view.sources.map(({ name }) => escaped(name))],
    view.rows.map(({ number, words, cells }) => {
      const text = escaped(shorten(plainText(words), LONGEST_CLAIM))
      const [first] = words
      return [
        String(number),
        first ? `[${text}](${placeAddress(first.place, href)})` : text,
        ...cells.map(({ status }) =>
          status === 'altered' ? `[${COLLATED.altered.glyph}](#d${number})` : COLLATED[status].glyph,
        ),
      ]
    }),
  )
}

function differencesText({ number, first, others }: CollatedRow, view: CollationView, href: Href): string[] {
  const altered = others.filter(({ verdict }) => verdict === 'altered')
  if (altered.length === 0) return []
  return [
    `<a id="d${number}"></a>`,
    `### Claim ${number}`,
    ...altered.flatMap(({ witness, base, outlet, changes }) => [
      markdownTable(
        [
          `${escaped(view.name(first))} ${placeLinks(base, href)}`,
          `${escaped(view.name(witness))} ${placeLinks(outlet, href)}`,
        ],
        [[excerptText(base), excerptText(outlet)]],
      ),
      changes
        .filter(({ material }) => material)
        .map((change) => `- **${KIND[change.kind]}**: ${escaped(reasonOf(change))}`)
        .join('\n'),
    ]),
  ]
}

const aloneText = (view: CollationView, href: Href): string[] =>
  view.sources.flatMap(({ sigil, name }) => {
    const own = view.alone.filter(({ witness }) => witness === sigil)
    const items = own.map(({ words }) => `- ${placeLinks(words, href)} ${excerptText(words)}`)
    const title = () => `${escaped(name)}: ${count(own.length, 'claim')}`
    return own.length === 0 ? [] : folded([items.join('\n')], 0, title)
  })
