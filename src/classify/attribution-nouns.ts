/** A claim in, the speaker out whom it names by a noun of saying: "the report of the Commission, according to which …". */
import { isClauseEdge } from '../lexicon/attribution-words.ts'
import type { Attribution, Claim, Witness } from '../model.ts'
import { passageIn, type Token } from '../text/token.ts'

/** Nouns that take "that" and a statement (Quirk et al. 1985, 17.26), of the kind that somebody utters. */
export const isStatementNoun = (word: string): boolean => STATEMENTS.test(word)
const STATEMENTS =
  /^(?:statement|claim|assertion|assurance|report|finding|allegation|accusation|complaint|admission|denial|conclusion|opinion|view|belief|estimate|testimony|contention|argument|suggestion|insistence|announcement|declaration|revelation|disclosure|confession|warning|prediction|forecast|observation|remark|comment|theory|conviction|impression|judgement|judgment|verdict|assessment|reminder|notion|idea|news|boast|pledge|promise)s?$/u
/** Words of the speaker: a name with its title, seldom more. */
const LONGEST_SOURCE = 7

export function statementByNoun(side: Witness, claim: Claim): Attribution | undefined {
  const tokens = passageIn(side.article, claim.span)
  for (const [i, cue] of tokens.entries()) {
    if (!isStatementNoun(cue.norm)) continue
    const source = sourceAfter(tokens, i + 1)
    const content = source ? contentAfter(tokens, source.to) : undefined
    const first = source ? tokens[source.from] : undefined
    const last = source ? tokens[source.to - 1] : undefined
    const end = tokens.at(-1)?.span.end
    if (first && last && content && end !== undefined)
      return {
        source: { start: first.span.start, end: last.span.end },
        cue: cue.span,
        content: { start: content.span.start, end },
      }
  }
  return undefined
}

/** "of the Commission", "by Mr Reed". */
function sourceAfter(tokens: readonly Token[], at: number): { from: number; to: number } | undefined {
  if (!/^(?:of|by|from)$/u.test(tokens[at]?.norm ?? '')) return undefined
  const from = at + 1
  let to = from
  while (to < tokens.length && to - from < LONGEST_SOURCE && !endsSource(tokens[to])) to++
  return to > from && tokens.slice(from, to).some((token) => token.capital) ? { from, to } : undefined
}

const endsSource = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || isClauseEdge(token.norm)

function contentAfter(tokens: readonly Token[], at: number): Token | undefined {
  const next = tokens[at]?.text === ',' ? at + 1 : at
  if (tokens[next]?.norm === 'that') return tokens[next + 1]
  const norms = tokens.slice(next, next + 3).map((token) => token.norm)
  return norms.join(' ') === 'according to which' ? tokens[next + 3] : undefined
}
