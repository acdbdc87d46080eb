/** A View in, the memo's evidence out: each divergence and each foreign quotation, both wordings side by side. */
import type { Change } from '../model.ts'
import type { Divergence } from '../present/divergences.ts'
import type { Stretch } from '../present/excerpt.ts'
import { count, KIND, PROMINENCE, percent, QUOTE_VERDICT, reasonOf, shortReason } from '../present/labels.ts'
import type { Quotation } from '../present/quotations.ts'
import { decidedText } from '../present/reviewed.ts'
import { shorten } from '../present/shorten.ts'
import type { View } from '../present/view.ts'
import type { Href } from './address.ts'
import { folded } from './markdown-fold.ts'
import { markdownTable } from './markdown-table.ts'
import { escaped, excerptText, placeLink, placeLinks, stretchText } from './markdown-text.ts'

/** The gravest stand open; more than these a reader opens on demand. */
const OPEN_DIVERGENCES = 12

export function divergences(view: View, href: Href): string {
  const told = view.divergences.map((divergence) => divergenceText(divergence, view, href))
  if (told.length === 0) return 'No claim that an outlet carries was found altered.'
  return [MARKS, ...folded(told, OPEN_DIVERGENCES, (hidden) => count(hidden, 'lighter divergence'))].join(
    '\n\n',
  )
}

const MARKS =
  'The gravest first. ~~Struck~~ words of the release are changed or gone, **bold** words are the outlet’s own, ' +
  '*slanted* words were moved. Where nearly every word differs, the telling ones alone are marked.'

/** A heading holds no more than this many characters. */
const LONGEST_TITLE = 100
/** Below this calibrated score a reader should check that both passages speak of the same thing. */
const SURE = 0.6

function divergenceText(divergence: Divergence, view: View, href: Href): string {
  const { number, changes, witness, base, outlet, prominence, score, decided } = divergence
  const name = escaped(view.name(witness))
  const title = escaped(shortReason(changes[0], LONGEST_TITLE))
  const columns = [
    `Release ${placeLinks(base, href)}`,
    `${name} ${placeLinks(outlet, href)}, ${PROMINENCE[prominence]}`,
  ]
  return [
    `<a id="d${number}"></a>`,
    `### ${number}. ${name}: ${title}${escaped(decidedText(decided))}`,
    markdownTable(columns, [[excerptText(base), excerptText(outlet)]]),
    ...(changes.length > 1 ? [changes.map(changeText).join('\n')] : []),
    ...(score < SURE
      ? [`Uncertain match (${percent(score)}): check that both speak of the same thing.`]
      : []),
  ].join('\n\n')
}

const changeText = (change: Change): string =>
  change.material
    ? `- **${KIND[change.kind]}**: ${escaped(reasonOf(change))}`
    : `- ${KIND[change.kind]}, not material: ${escaped(reasonOf(change))}`

export function quotations(view: View, href: Href): string {
  const given = view.quotations.filter((quotation) => quotation.givenAs === 'release')
  const others = view.quotations.filter((quotation) => quotation.givenAs === 'other')
  const told =
    given.length === 0
      ? ['Every quotation that is given as the release’s is in its words.']
      : [quotationTable(given, view, href)]
  if (others.length === 0) return told.join('\n\n')
  const title = () => `${count(others.length, 'quotation')} of other voices, not in the release`
  const items = others.map((quotation) => `- ${otherVoice(quotation, view, href)}`)
  return [...told, ...folded([items.join('\n')], 0, title)].join('\n\n')
}

const quotationTable = (given: readonly Quotation[], view: View, href: Href): string =>
  markdownTable(
    ['Outlet', 'Between its quotation marks', 'In the release', 'Verdict'],
    given.map(({ witness, outlet, base, speaker, verdict }) => [
      `${escaped(view.name(witness))} ${placeLink(outlet.place, href)}`,
      spoken(outlet, speaker),
      base ? `${stretchText(base)} ${placeLink(base.place, href)}` : '–',
      QUOTE_VERDICT[verdict],
    ]),
  )

const otherVoice = ({ witness, outlet, speaker }: Quotation, view: View, href: Href): string =>
  `${escaped(view.name(witness))} ${placeLink(outlet.place, href)}: ${spoken(outlet, speaker)}`

/** A speaker is a name and an office, not a sentence. */
const LONGEST_SPEAKER = 60

const spoken = (words: Stretch, speaker: string | null): string =>
  `“${stretchText(words)}”${speaker ? ` (${escaped(shorten(speaker, LONGEST_SPEAKER))})` : ''}`
