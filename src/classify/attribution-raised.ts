/** A claim in, the speaker out whose opinion it gives without "that": "the board believes the debt to be small", "the fall was judged by the board to be small". */
import { isBe } from '../lexicon/attribution-words.ts'
import { lemma } from '../lexicon/irregular.ts'
import type { Attribution, Claim, Witness } from '../model.ts'
import { cover } from '../text/span.ts'
import { type Tagged, taggedWords } from './entity-roles.ts'

export function statementByRaising(side: Witness, claim: Claim): Attribution | undefined {
  const all = taggedWords(claim, side)
  const at = all.tokens.findIndex(({ norm }) => OPINIONS.has(lemma(norm)))
  if (at < 1) return undefined
  return all.tokens[at + 1]?.norm === 'by' ? heldBy(all, claim, at) : holds(all, at)
}

/** Verbs of opinion that raise the subject of what is held; what one expects to be is the modality's affair. */
const OPINIONS: ReadonlySet<string> = new Set('consider judge deem believe estimate reckon'.split(' '))

/** Words of the speaker: "two of the eleven members of the panel". */
const LONGEST_SOURCE = 8

/** "Was judged by the board to be small". */
function heldBy({ tokens }: Tagged, { span }: Claim, at: number): Attribution | undefined {
  if (!isBe(tokens[at - 1]?.norm ?? '')) return undefined
  const end = tokens.findIndex(({ norm }, i) => i > at + 1 && /^(?:to|as)$/u.test(norm))
  const [cue, first, last] = [tokens[at], tokens[at + 2], tokens[end - 1]]
  if (!cue || !first || !last || end - at > LONGEST_SOURCE) return undefined
  return { source: cover(first.span, last.span), cue: cue.span, content: span }
}

/** "Believes the debt to be small", "considered the estimate too low"; the speaker opens the claim. */
function holds({ tokens, tags }: Tagged, at: number): Attribution | undefined {
  const [first, before, cue, next, end] = [
    tokens[0],
    tokens[at - 1],
    tokens[at],
    tokens[at + 1],
    tokens.at(-1),
  ]
  if (!first || !before || !cue || !next || !end || at > LONGEST_SOURCE) return undefined
  if (!/^VB[DPZ]$/u.test(tags[at] ?? '') || !/^NN/u.test(tags[at - 1] ?? '')) return undefined
  if (tags.slice(0, at).some((tag) => /^(?:[^\p{L}]|VB)/u.test(tag))) return undefined
  const rest = tags.slice(at + 1)
  const isRaised =
    rest.some((tag, i) => tag === 'TO' && rest[i + 1] === 'VB') || tokens.some(({ norm }) => norm === 'too')
  if (!isRaised || !/^(?:DT|PRP\$|NN|JJ|CD)/u.test(rest[0] ?? '')) return undefined
  return { source: cover(first.span, before.span), cue: cue.span, content: cover(next.span, end.span) }
}
