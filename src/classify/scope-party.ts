/** A view of aligned claims in, the places out where the base speaks of all parties, or both firms, and the witness of one that it names. */

import type { Change } from '../model.ts'
import type { Name } from '../text/name.ts'
import { nameSimilarity } from '../text/name-similarity.ts'
import { namesIn } from '../text/names.ts'
import { isOneOf } from '../text/word-set.ts'
import { scopeChange, type View, written } from './scope-view.ts'

export function otherParty(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  const { base, aligned } = view
  const at = base.findIndex(
    (token, i) => isOneOf(token.norm, 'all both every each') && PARTIES.test(base[i + 1]?.norm ?? ''),
  )
  const share = base[at]
  const set = base[at + 1]
  if (!share || !set || base[at + 2]?.norm === 'and') return []
  if (
    view.witness.some(
      (token) =>
        isOneOf(token.norm, 'all both each every') || PLURAL.test(token.norm) || token.stem === set.stem,
    )
  )
    return []
  const known = aligned.baseClaims.flatMap((claim) => namesIn(aligned.base.article, claim.span))
  const named = aligned.claims.flatMap((claim) => namesIn(aligned.witness.article, claim.span))
  const [only] = named
  if (!only || isOpening(view, only) || new Set(named.map((name) => name.entity)).size !== 1) return []
  if (known.some((name) => nameSimilarity(name, only).same >= ALIKE)) return []
  const span = { start: share.span.start, end: set.span.end }
  return [
    scopeChange(
      span,
      only.span,
      `${written(aligned.base, span)} → ${written(aligned.witness, only.span)}: holds for fewer`,
    ),
  ]
}

/** "Boardroom changes agreed": a word that only its place gives a capital. */
const isOpening = ({ aligned: { witness } }: View, { kind, span, words }: Name): boolean =>
  kind === 'other' &&
  words.length === 1 &&
  witness.sentences.some((sentence) => sentence.span.start === span.start)

/** Those that act and are acted on, as one of them may be named. */
const PARTIES =
  /^(?:part(?:y|ies)|states?|countr(?:y|ies)|nations?|governments?|members?|sides?|compan(?:y|ies)|firms?|banks?|groups?|unions?|clubs?|teams?|councils?|cit(?:y|ies)|regions?|provinces?|schools?|hospitals?|universities|university|operators?|airlines?|suppliers?|partners?|leaders?|ministers?|candidates?|men|women|boards?|parents|defendants?|brothers|sisters)$/u

const PLURAL = /^(?:and|they|them|their|two|pair|others?|everyone|everybody|apiece|evenly|equally)$/u

/** Spellings of one name. */
const ALIKE = 0.5
