/** A claim in, the speaker out whose opinion it gives without "that": "the board believes the debt to be small", "growers blame the spray for the loss", "the loss was put by the growers at 4 million". */
import { isAuxiliary, isBe, isClauseEdge } from '../lexicon/attribution-words.ts'
import { lemma } from '../lexicon/irregular.ts'
import type { Attribution, Claim, Witness } from '../model.ts'
import { cover } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { isOneOf, namesByWord } from '../text/word-set.ts'
import { type Tagged, taggedWords } from './entity-roles.ts'

export function statementByOpinion(side: Witness, claim: Claim): Attribution | undefined {
  const all = taggedWords(claim, side)
  const seen = asSeen(all)
  if (seen) return seen
  for (const [at, { norm }] of all.tokens.entries()) {
    const ties = TIES.get(lemma(norm))
    const found = ties && (held(all, claim, at, ties) ?? holds(all, at, ties))
    if (found) return found
  }
  return undefined
}

/** Whether the word is of a verb of opinion: "is put at", "is blamed on" say that somebody says so. */
export const isOpinion = ({ norm }: Token): boolean => TIES.has(lemma(norm))

/**
 * What ties the object of a verb of opinion to what is held of it, after the complements of Quirk et al. (1985, 16.44,
 * 16.46 f.) and FrameNet's frames Categorization, Judgment_communication and Attributed_information; "that" and what one
 * expects to be are other rules' affairs.
 */
const TIES = namesByWord(`
to: consider judge deem believe estimate reckon think
origin: attribute ascribe
too: consider judge deem think reckon find
as: see regard view describe characterise portray depict rate rank consider judge
quality: consider judge deem think reckon call
for: blame credit criticise
on: blame
down: put
responsible: hold
liable: hold
of: accuse suspect speak tell
hearing: describe recall remember report
seeing: describe recall remember report
said: say allege claim report
at: put estimate value assess reckon rate
`)

/** Words of the speaker: "two of the eleven members of the panel". */
const LONGEST_SOURCE = 8

/** "Was judged by the board to be small", "is considered unsafe by the board". */
function held(
  { tokens, tags }: Tagged,
  { span }: Claim,
  at: number,
  ties: readonly string[],
): Attribution | undefined {
  if (!isBe(tokens[at - 1]?.norm ?? '')) return undefined
  const clause = tokens.slice(0, clauseEnd(tokens, at))
  const by = clause.findIndex(({ norm }, i) => i > at && norm === 'by')
  if (by < 0) return undefined
  const isEarly = tied(tokens, tags, at + 1, by, ties)
  const next = clause.findIndex(
    ({ norm }, i) =>
      i > by + 1 && (ties.includes(norm) || (norm === 'to' && BEFORE_TO.some((tie) => ties.includes(tie)))),
  )
  const end = next > 0 ? next : isEarly ? clause.length : -1
  const [cue, first, last] = [tokens[at], tokens[by + 1], tokens[end - 1]]
  if (!cue || !first || !last || end - by > LONGEST_SOURCE) return undefined
  return { source: cover(first.span, last.span), cue: cue.span, content: span }
}

/** What is said, as much as what is held to be, may come to be said by somebody. */
const BEFORE_TO = ['origin', 'said']

/** "As the board sees it, the debt is small". */
function asSeen({ tokens }: Tagged): Attribution | undefined {
  const cue = tokens.findIndex(({ norm }) => norm === 'it') - 1
  const [as, first, last, verb, next, end] = [0, 1, cue - 1, cue, cue + 3, tokens.length - 1].map(
    (i) => tokens[i],
  )
  if (as?.norm !== 'as' || !first || !last || !verb || !next || !end || cue < 2 || cue > LONGEST_SOURCE)
    return undefined
  if (!isOneOf(lemma(verb.norm), 'see have put tell understand') || tokens[cue + 2]?.text !== ',')
    return undefined
  return { source: cover(first.span, last.span), cue: verb.span, content: cover(next.span, end.span) }
}

/** "Believes the debt to be small", "considered the estimate too low", "the loss, which the growers put at 4 million". */
function holds({ tokens, tags }: Tagged, at: number, ties: readonly string[]): Attribution | undefined {
  if (!isVerb(tags, at) || isBe(tokens[at - 1]?.norm ?? '')) return undefined
  const to = tokens.findLastIndex(({ norm }, i) => i < at && !isHelper(norm))
  const from = tokens.findLastIndex((token, i) => i <= to && opensClause(token, tags[i])) + 1
  if (to < from || to - from >= LONGEST_SOURCE || !/^NN/u.test(tags[to] ?? '')) return undefined
  const end = clauseEnd(tokens, at)
  const isRelative = isOneOf(tokens[from - 1], 'which whom')
  if (!isRelative && (from > 0 || !/^(?:DT|PRP\$|NN|JJ|CD|IN|VBG)/u.test(tags[at + 1] ?? '')))
    return undefined
  const isBare = ties.includes(tokens[at + 1]?.norm ?? '') && isOneOf(tokens[at + 1], 'of hearing seeing')
  if (!isBare && !tied(tokens, tags, isRelative ? at + 1 : at + 2, end, ties)) return undefined
  const [first, last, cue, next] = [tokens[from], tokens[to], tokens[at], tokens[at + 1]]
  if (!first || !last || !cue || !next) return undefined
  const content = isRelative ? tokens[0]?.span : next.span
  return {
    source: cover(first.span, last.span),
    cue: cue.span,
    content: cover(content ?? next.span, (tokens.at(-1) ?? next).span),
  }
}

/** A plain form after its subject is tagged as the infinitive or as a noun: "the growers blame the spray". */
const isVerb = (tags: readonly string[], at: number): boolean =>
  /^VB[DPZN]?$/u.test(tags[at] ?? '') || (tags[at] === 'NN' && /^(?:DT|PRP\$)$/u.test(tags[at + 1] ?? ''))

/** "Have long", "had". */
const isHelper = (norm: string): boolean =>
  /^(?:has|have|had|do|does|did|not|also|still|long|now|then|\p{L}+ly)$/u.test(norm)

const opensClause = (token: Token, tag = ''): boolean =>
  token.kind === 'mark'
    ? !isOneOf(token.text, "' ’ & -")
    : /^VB[DPZ]$|^MD$/u.test(tag) || isAuxiliary(token.norm) || isClauseEdge(token.norm)

function clauseEnd(tokens: readonly Token[], at: number): number {
  const end = tokens.findIndex(({ text }, i) => i > at && isOneOf(text, ', . ; : ! ? ( ) – — “ ” "'))
  return end < 0 ? tokens.length : end
}

/** "At more than forty", "at some 2 million". */
const BOUND = 4

function tied(
  tokens: readonly Token[],
  tags: readonly string[],
  from: number,
  to: number,
  ties: readonly string[],
): boolean {
  return tokens.slice(from, to).some(({ norm }, n) => {
    const i = from + n
    if (norm === 'to') return ties.includes('origin') || (ties.includes('to') && tags[i + 1] === 'VB')
    if (norm === 'at')
      return (
        ties.includes('at') && tags.slice(i + 1, i + 1 + BOUND).some((tag) => /^(?:CD|\$|£|€)/u.test(tag))
      )
    if (ties.includes('quality') && i === to - 1) return /^(?:JJ|VBN)/u.test(tags[i] ?? '')
    return ties.includes(norm)
  })
}
