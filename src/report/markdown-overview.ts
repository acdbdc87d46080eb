/** A View in, the memo's two overviews out: figures per outlet, and claims by outlets. */

import { plainText } from '../present/excerpt.ts'
import { KIND, percent, STANDING, STATUS, STATUSES } from '../present/labels.ts'
import type { Cell } from '../present/rows.ts'
import { shorten } from '../present/shorten.ts'
import type { OutletSummary } from '../present/summary.ts'
import type { View } from '../present/view.ts'
import { type Href, placeAddress } from './address.ts'
import { markdownTable } from './markdown-table.ts'
import { escaped, fileLink } from './markdown-text.ts'

export function outletsTable(view: View, href: Href): string {
  const paths = new Map(view.sources.map((source) => [source.sigil, source.path]))
  return markdownTable(
    [
      'Outlet',
      'Carries:',
      ...STATUSES.map((status) => `${STATUS[status].glyph} ${STATUS[status].word}:`),
      'Added:',
      'Quotations not its words:',
      'What changed',
    ],
    view.outlets.map((outlet) => [
      `**${escaped(view.name(outlet.sigil))}** ${fileLink(paths.get(outlet.sigil) ?? '', href)}`,
      outlet.relation === 'other-event'
        ? `another event (${outlet.carried} of ${outlet.claims})`
        : `**${percent(outlet.pullThrough)}** (${outlet.carried} of ${outlet.claims})`,
      ...STATUSES.map((status) => String(outlet.counts[status])),
      String(outlet.additions),
      String(view.quotations.filter((q) => q.witness === outlet.sigil && q.givenAs === 'release').length),
      changedKinds(outlet),
    ]),
  )
}

const changedKinds = ({ alteredKinds }: OutletSummary): string =>
  alteredKinds
    .map(({ kind, passages }) => (passages > 1 ? `${KIND[kind]} ×${passages}` : KIND[kind]))
    .join(', ') || '–'

/** A claim longer than this many characters is shortened in the first column; in full it stands in its file. */
const LONGEST_CLAIM = 90

export function claimsTable(view: View, href: Href): string {
  if (view.rows.length === 0)
    return view.shows === 'all' ? 'No claim was found in the release.' : 'No claim was altered.'
  return markdownTable(
    ['#:', 'The release says', ...view.outlets.map((outlet) => escaped(view.name(outlet.sigil)))],
    view.rows.map((row) => {
      const text = escaped(shorten(plainText(row.base), LONGEST_CLAIM))
      const [first] = row.base
      return [
        String(row.number),
        first ? `[${text}](${placeAddress(first.place, href)})` : text,
        ...row.cells.map((cell) => cellText(cell, href)),
      ]
    }),
  )
}

/** The status, linked to its divergence or else to the outlet's words; said where the outlet leads with it. */
function cellText({ status, divergences, carried, decided }: Cell, href: Href): string {
  const label = `${STATUS[status].glyph} ${STATUS[status].word}`
  const stands = decided ? ` ${STANDING[decided.standing].glyph}` : ''
  if (!carried) return label + stands
  const links = divergences.map((divergence) => `#d${divergence}`)
  const own = status === 'altered' ? links.shift() : undefined
  const leads = carried.prominence === 'headline' || carried.prominence === 'lead'
  const place = leads ? `, ${carried.prominence}` : ''
  const also = links.map((link) => `; [≠](${link})`).join('')
  return `[${label}](${own ?? placeAddress(carried.place, href)})${stands}${place}${also}`
}
