/** A View in, the memo's two lists out: what outlets left out, and what they added. */
import type { AddedSentence } from '../present/additions.ts'
import { count, list, PROMINENCE, sharedTexts } from '../present/labels.ts'
import type { Omission } from '../present/omissions.ts'
import type { OutletSummary } from '../present/summary.ts'
import type { View } from '../present/view.ts'
import type { Href } from './address.ts'
import { folded, foldedList } from './markdown-fold.ts'
import { escaped, excerptText, htmlText, placeLink, placeLinks } from './markdown-text.ts'

/** The weightiest stand open. */
const OPEN_OMISSIONS = 12

export function omissions(view: View, href: Href): string {
  const others = view.outlets.filter((outlet) => outlet.relation === 'other-event')
  if (others.length === view.outlets.length) return 'No outlet reports the release’s event.'
  const intro = others.length > 0 ? [notCounted(others, view)] : []
  if (view.omissions.length === 0) return ['Nothing of the release was left out.', ...intro].join('\n\n')
  const items = view.omissions.map((omission) => omissionText(omission, view, href))
  return [
    'The weightiest first: the lead before the tail, what binds or limits a claim before what adds to it.',
    ...intro,
    ...foldedList(items, OPEN_OMISSIONS, (hidden) => count(hidden, 'lighter omission')),
  ].join('\n\n')
}

const notCounted = (others: readonly OutletSummary[], view: View): string =>
  `Not counted here, since another event is reported: ${list(others.map((outlet) => escaped(view.name(outlet.sigil))))}.`

function omissionText(omission: Omission, view: View, href: Href): string {
  const by = omission.everywhere
    ? '**every outlet**'
    : list(omission.omittedBy.map((sigil) => escaped(view.name(sigil))))
  const facts = [
    PROMINENCE[omission.prominence],
    ...(omission.caveat ? [`**${omission.caveat.kind} lost** (“${escaped(omission.caveat.cue)}”)`] : []),
    ...(omission.hasFigure ? ['holds a figure'] : []),
    ...(omission.hasName ? ['holds a name'] : []),
    `left out by ${by}`,
  ]
  return `- ${placeLinks(omission.base, href)} ${excerptText(omission.base)}<br>${facts.join(' · ')}`
}

export function additions(view: View, href: Href): string {
  const told = view.outlets.flatMap((outlet) => {
    const added = view.additions.filter((addition) => addition.witness === outlet.sigil)
    if (added.length === 0) return []
    const shared = added.filter((addition) => addition.alsoIn.length > 0).length
    const title = `<b>${htmlText(view.name(outlet.sigil))}</b>: ${count(added.length, 'addition')}${shared > 0 ? `, ${shared} also in other outlets` : ''}`
    return folded([added.map((addition) => additionText(addition, view, href)).join('\n')], 0, () => title)
  })
  if (told.length === 0) return 'No outlet says anything that is not in the release.'
  return ['What no claim of the release supports.', ...told].join('\n\n')
}

function additionText({ outlet, alsoIn, independent }: AddedSentence, view: View, href: Href): string {
  const others = alsoIn.map(
    ({ witness, places }) =>
      `${escaped(view.name(witness))} ${places.map((place) => placeLink(place, href)).join(', ')}`,
  )
  const also =
    others.length > 0 ? `<br>also in ${list(others)}${sharedTexts(1 + others.length, independent)}` : ''
  return `- ${placeLinks(outlet, href)} ${excerptText(outlet)}${also}`
}
