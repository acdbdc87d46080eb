/** A claim in, the speaker out whom it names by a noun of saying: "the report of the Commission, according to which …", "the board's estimate is …". */

import { isAuxiliary, isBe, isClauseEdge, isPreposition } from '../lexicon/attribution-words.ts'
import { partyKinds } from '../lexicon/parties.ts'
import type { Attribution, Claim, Witness } from '../model.ts'
import { passageIn, type Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'

/** Nouns that take "that" and a statement (Quirk et al. 1985, 17.26), of the kind that somebody utters. */
export const isStatementNoun = (word: string): boolean => STATEMENTS.test(word)
const STATEMENTS =
  /^(?:statement|claim|assertion|assurance|report|finding|allegation|accusation|complaint|admission|denial|conclusion|opinion|view|belief|estimate|testimony|contention|argument|suggestion|insistence|announcement|declaration|revelation|disclosure|confession|warning|prediction|forecast|observation|remark|comment|theory|conviction|impression|judgement|judgment|verdict|assessment|reminder|notion|idea|news|boast|pledge|promise|version|account|position|case|estimation|calculation|reckoning|story)s?$/u
/** Words of the speaker: a name with its title, seldom more. */
const LONGEST_SOURCE = 7

export function statementByNoun(side: Witness, claim: Claim): Attribution | undefined {
  const tokens = passageIn(side.article, claim.span)
  for (const [i, cue] of tokens.entries()) {
    if (!isStatementNoun(cue.norm)) continue
    const after = sourceAfter(tokens, i + 1)
    const source = after ?? sourceBefore(tokens, i)
    const content = after ? contentAfter(tokens, after.to) : source ? contentOf(tokens, i + 1) : undefined
    const first = source ? tokens[source.from] : undefined
    const last = source ? tokens[source.to - 1] : undefined
    const end = tokens.at(-1)?.span.end
    if (first && last && content && end !== undefined)
      return {
        source: { start: first.span.start, end: last.span.end - (OWNER.exec(last.text)?.[0].length ?? 0) },
        cue: cue.span,
        content: { start: content.span.start, end },
      }
  }
  return undefined
}

/** "of the Commission", "by Mr Reed". */
function sourceAfter(tokens: readonly Token[], at: number): { from: number; to: number } | undefined {
  if (!isOneOf(tokens[at], 'of by from')) return undefined
  const from = at + 1
  let to = from
  while (to < tokens.length && to - from < LONGEST_SOURCE && !endsSource(tokens[to]) && !isBeAt(tokens, to))
    to++
  return tokens.slice(from, to).some(isParty) ? { from, to } : undefined
}

/** "The growers' own estimate". */
function sourceBefore(tokens: readonly Token[], at: number): { from: number; to: number } | undefined {
  const sign = tokens.findLastIndex(({ text }, i) => i < at && i >= at - OWNER_REACH && OWNER.test(text))
  // "The growers'": a plural's apostrophe is a token of its own.
  const owner = tokens[sign]?.kind === 'mark' ? sign - 1 : sign
  if (owner < 0) return undefined
  const edge = tokens.findLastIndex((token, i) => i <= owner && (endsSource(token) || isOutside(token))) + 1
  // "It accepted the board's argument".
  const from = Math.max(
    edge,
    tokens.findLastIndex((token, i) => i < owner && isOneOf(token, 'the a an its their')),
  )
  return tokens.slice(from, owner + 1).some(isParty) ? { from, to: owner + 1 } : undefined
}

const OWNER = /['’]s?$/u
/** "Its members' own first estimate". */
const OWNER_REACH = 3

const isOutside = ({ norm }: Token): boolean => isPreposition(norm) || isAuxiliary(norm)

/** "An estimate by the growers is that …". */
const isBeAt = (tokens: readonly Token[], at: number): boolean => isBe(tokens[at]?.norm ?? '')

/** A name, or a noun for somebody who speaks. */
const isParty = ({ capital, norm }: Token): boolean =>
  capital || partyKinds(norm.replace(OWNER, '')).length > 0

const endsSource = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || isClauseEdge(token.norm)

/** "… that the quay is safe", "… is that the quay is safe", "… of the loss is 4 million". */
function contentOf(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.norm === 'that') return tokens[at + 1]
  const end = tokens.findIndex((token, i) => i >= at && endsSource(token))
  const verb = tokens.findIndex(({ norm }, i) => i >= at && isBe(norm))
  if (verb < 0 || (end >= 0 && end < verb) || (verb > at && tokens[at]?.norm !== 'of')) return undefined
  return tokens[verb + 1]?.norm === 'that' ? tokens[verb + 2] : verb > at ? tokens[at + 1] : undefined
}

function contentAfter(tokens: readonly Token[], at: number): Token | undefined {
  const next = tokens[at]?.text === ',' || isBeAt(tokens, at) ? at + 1 : at
  if (tokens[next]?.norm === 'that') return tokens[next + 1]
  const norms = tokens.slice(next, next + 3).map((token) => token.norm)
  return norms.join(' ') === 'according to which' ? tokens[next + 3] : undefined
}
