/** A reviewer's deed in, the finding that holds after it out. */
import type { ChangeKind } from '../model.ts'
import type { Deed, Finding, Status } from './decision.ts'
import { isMaterial } from './material.ts'

/**
 * A rejected divergence is none: other words, same meaning. A rejected agreement is no match: omitted. A rejected
 * addition is set aside as no claim. A rejected omission needs the words that carry the claim: it is realigned.
 */
export function rulingOf({ subject: { seen }, action }: Deed): Finding {
  switch (action.kind) {
    case 'reject':
      if (seen.status === 'added') return { ...seen, status: 'set-aside' }
      return withStatus(seen, seen.status === 'altered' ? 'reworded' : 'omitted')
    case 'status':
      return withStatus(seen, action.status)
    case 'kinds':
      return { ...seen, status: action.kinds.some(isMaterial) ? 'altered' : 'reworded', kinds: action.kinds }
    case 'realign':
      return { status: action.status, kinds: action.kinds, passages: action.passages }
    default:
      return seen
  }
}

function withStatus(seen: Finding, status: Status): Finding {
  if (status === 'omitted') return { status, kinds: [], passages: [] }
  const kinds = seen.kinds.filter((kind: ChangeKind) => status === 'altered' || !isMaterial(kind))
  return { ...seen, status, kinds: status === 'verbatim' ? [] : kinds }
}
