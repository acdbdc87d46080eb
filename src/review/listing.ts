/** Applied decisions in, one line each for a person or a pipe out. */
import type { Comparison } from '../model.ts'
import { oneLine } from '../text/visible.ts'
import type { Applied, Standing } from './apply.ts'
import type { Finding } from './decision.ts'
import { indexOf } from './index-of.ts'

/** Fields parted by tabs: mark, outlet, what the reviewer says, flag, the words, the note. In the order of the release. */
export function listing(comparison: Comparison, { standings, lost }: Applied): string {
  const place = new Map(indexOf(comparison).base.claims.map(({ id }, n) => [id, n]))
  const ordered = [...standings]
    .map(([key, standing]) => ({ standing, at: place.get(key.split('@')[0] ?? '') ?? place.size }))
    .sort((a, b) => a.at - b.at)
    .map(({ standing }) => standing)
  return [...ordered, ...lost].map((standing) => `${line(standing).join('\t')}\n`).join('')
}

function line({ decision, mark, reason }: Standing): string[] {
  const { subject, ruling, flagged, note, conflict, by } = decision
  const words = subject.base?.exact ?? subject.seen.passages.map(({ exact }) => exact).join(' … ')
  return [
    conflict ? 'conflict' : mark,
    subject.outlet.sigil,
    ruling ? said(ruling) : '',
    flagged ? 'flagged' : '',
    words,
    reason ? `${note}${note && '; '}${reason}` : note,
    by,
  ].map((field) => oneLine(field).replaceAll('\t', ' '))
}

export const said = ({ status, kinds }: Finding): string =>
  kinds.length > 0 ? `${status} (${kinds.join(', ')})` : status
