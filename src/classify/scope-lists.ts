/** A view of aligned claims in, the members of lists and pairs that the witness drops while it keeps another one out. */

import type { Change, Span } from '../model.ts'
import type { Name } from '../text/name.ts'
import { nameSimilarity } from '../text/name-similarity.ts'
import { namesIn } from '../text/names.ts'
import { contains } from '../text/span.ts'
import { tagWords } from '../text/tags.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { isContent } from './negation-clauses.ts'
import { lostAlternatives, lostCases } from './scope-alternatives.ts'
import { phraseAt, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function lostMembers(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  const pairs = pairsIn(view)
  const members =
    pairs.length === 0 || view.own.some(standsForAll) ? [] : pairs.flatMap((pair) => lostOf(view, pair))
  return [...members, ...lostAlternatives(view), ...lostCases(view)]
}

/** "both", "the two", "all three" may stand for all members at once; "three years" does not. */
const standsForAll = ({ norm }: Token, i: number, tokens: readonly Token[]): boolean =>
  TOGETHER.test(norm) ||
  (isOneOf(norm, 'two three') && !/^(?:\p{L}{3,}s|percent|per|times)$/u.test(tokens[i + 1]?.norm ?? ''))

const TOGETHER =
  /^(?:both|pair|duo|all|others?|partners?|either|neither|alike|everyone|everybody|jointly|together)$/u

type Member = { readonly words: readonly Token[]; readonly name?: Name; readonly sort: string }
type Pair = { readonly left: Member; readonly right: Member }

/** "A and B", "A or B": members of one sort, on both sides of the coordinator. */
function pairsIn(view: View): Pair[] {
  const { base } = view
  if (!base.some((_, i) => joinAt(base, i) > 0)) return []
  const names = view.aligned.baseClaims.flatMap((claim) => namesIn(view.aligned.base.article, claim.span))
  const tags = tagWords(base)
  return base.flatMap((token, i) => {
    const size = joinAt(base, i)
    if (size === 0 || (token.norm === 'or' && !base.some(isBinding))) return []
    const next = DETERMINER.test(base[i + size]?.norm ?? '') ? i + size + 1 : i + size
    if (base[i - 1]?.text === ',' && opensClause(tags, next)) return []
    const near = memberAt(base, tags, names, next)
    const before = base[i - 1]?.text === ',' ? i - 2 : i - 1
    const beside = memberAt(base, tags, names, before)
    const left = near?.name && !beside?.name ? nameBeforeClause(base, names, i) : beside
    // "school services and hospital routes": the head of the second member comes last.
    const right =
      left && near && left.sort !== near.sort ? (compoundAt(base, tags, next, left) ?? near) : near
    if (!left || !right) return []
    if (!isOneSort(left, right, tags[next + 1]) && !isBoth(base, left)) return []
    return isMutual(base, left) ? [] : [{ left, right }]
  })
}

/** How many words join two members here: "and", "as well as", "not only …, but also". */
const joinAt = (tokens: readonly Token[], i: number): number =>
  isOneOf(tokens[i], 'and or nor plus') ? 1 : phraseAt(JOINS, tokens, i)

const JOINS = ['as well as', 'along with', 'together with', 'but also'].map((phrase) => phrase.split(' '))

/** "…, and the result stands": a noun with its verb. */
const opensClause = (tags: readonly string[], i: number): boolean =>
  /^NN/u.test(tags[i] ?? '') && isOneOf(tags[i + 1], 'VBD VBP VBZ MD')

/** "The match between A and B" is told as one against the other. */
const isMutual = (base: readonly Token[], { words, name }: Member): boolean =>
  name !== undefined && base[base.indexOf(words[0] as Token) - 1]?.norm === 'between'

/** "Both the Authority and the insurer". */
const isBoth = (base: readonly Token[], { words: [first] }: Member): boolean =>
  first !== undefined &&
  base
    .slice(0, base.indexOf(first))
    .slice(-2)
    .some(({ norm }) => norm === 'both')

/** "parts and labour": whatever their number, where the second noun is the last of its phrase. */
const isOneSort = (left: Member, right: Member, after = ''): boolean =>
  left.sort === right.sort ||
  (isOneOf(left.sort, 'NNS NN') && isOneOf(right.sort, 'NNS NN') && !/^NN/u.test(after))

/** In an account "a or b" often describes one thing; in a rule or a promise each of the two counts. */
const isBinding = ({ norm }: Token): boolean =>
  /^(?:must|may|shall|should|can|cannot|could|will|would|any|anyone|every|all|no|none|without|if|unless|banned|forbidden|required|allowed|offer|offers|offered|choose|choice|either|eligible|entitled)$/u.test(
    norm,
  )

const DETERMINER = /^(?:the|a|an|its|their|his|her)$/u

/** Only what names things: names, nouns, adjectives. */
function memberAt(
  base: readonly Token[],
  tags: readonly string[],
  names: readonly Name[],
  i: number,
): Member | null {
  const token = base[i]
  if (!token) return null
  const name = names.find((one) => contains(one.span, token.span))
  if (name) return asMember(base, name)
  const sort = sortOf(tags, i)
  return sort && token.kind === 'word' && isContent(token) && !PRO_FORM.test(token.norm)
    ? { words: [token], sort }
    : null
}

function compoundAt(base: readonly Token[], tags: readonly string[], i: number, left: Member): Member | null {
  const sort = tags[i + 1] ?? ''
  const joins =
    tags[i] === 'JJ'
      ? isOneOf(left.sort, 'NNS NN') && isOneOf(sort, 'NNS NN')
      : left.sort === 'NNS' && sort === 'NNS'
  return joins ? { words: base.slice(i, i + 2), sort: left.sort } : null
}

/** An adjective without a noun behind it is a noun: "any player or official". */
function sortOf(tags: readonly string[], i: number): string | null {
  const tag = /^(?:NNS?|JJ)$/u.exec(tags[i] ?? '')?.[0] ?? null
  return tag === 'JJ' && isOneOf(tags[i + 1], 'IN . , ; VBD VBP VBZ MD') ? 'NN' : tag
}

const PRO_FORM = /^(?:one|ones|thing|things|way|more|less|lot|rest)$/u

const asMember = (base: readonly Token[], name: Name): Member => ({
  words: base.filter((token) => contains(name.span, token.span)),
  name,
  sort: 'name',
})

/** "A, which builds the arm, and B": the first member has a clause of its own. */
function nameBeforeClause(base: readonly Token[], names: readonly Name[], at: number): Member | null {
  const name = names.findLast((one) => {
    const after = base.findIndex((token) => token.span.start >= one.span.end)
    return after < at && base[after]?.text === ',' && isOneOf(base[after + 1], 'which who whose whom')
  })
  return name ? asMember(base, name) : null
}

function lostOf(view: View, pair: Pair): readonly Change[] {
  const { left, right } = pair
  const local = lostBeforeHead(view, pair)
  if (local) return local
  const [kept, other] = [counterpart(view, left), counterpart(view, right)]
  const one = kept && other && kept.span.start === other.span.start
  // Members much alike ("pupils and students") may both seem to be the same word of the witness: it is the nearer one's.
  if (one && kept.sim >= SAME && other.sim < SAME) return lost(view, right, kept.span)
  if (one && other.sim >= SAME && kept.sim < SAME) return lost(view, left, other.span)
  if (kept && !other && kept.sim >= SURE) return lost(view, right, kept.span)
  return other && !kept && other.sim >= SURE ? lost(view, left, other.span) : []
}

/**
 * "Northern and southern farms" told as "northern farms": before the same head only one of the two is left, wherever
 * else in the claim the other may stand.
 */
function lostBeforeHead(view: View, { left, right }: Pair): readonly Change[] | null {
  const { base, own } = view
  const head = base[base.indexOf(right.words.at(-1) as Token) + 1]
  if (head?.kind !== 'word' || !isContent(head) || !/^NN/u.test(tagWords(base)[base.indexOf(head)] ?? ''))
    return null
  for (const [k, word] of own.entries()) {
    const before = own[k - 1]
    if (word.stem !== head.stem || !before || isOneOf(own[k - 2], 'and or nor & ,')) continue
    const stands = ({ words }: Member) =>
      words.length === 1 && wordSimilarity(words[0] as Token, before) >= SURE
    if (stands(left) !== stands(right)) return lost(view, stands(left) ? right : left, before.span)
  }
  return null
}

const ALIKE = 0.5
/** The kept member must be told for sure, or both may be told by another word. */
const SURE = 0.8
const SAME = 0.94

type Counterpart = { readonly span: Span; readonly sim: number }

/** The witness's most similar word or name. */
function counterpart({ aligned, own }: View, { name, words }: Member): Counterpart | undefined {
  const found: Counterpart[] = name
    ? namesIn(aligned.witness.article, spanOf(own) ?? { start: 0, end: 0 }).map((other) => ({
        span: other.span,
        sim: nameSimilarity(name, other).same,
      }))
    : own.flatMap((other) => words.map((word) => ({ span: other.span, sim: wordSimilarity(word, other) })))
  return found.filter(({ sim }) => sim >= ALIKE).sort((a, b) => b.sim - a.sim)[0]
}

/** Where the kept member stands in a list still, another word may stand for the lost one. */
function lost(view: View, member: Member, kept: Span): readonly Change[] {
  const first = view.own.findIndex((token) => token.span.start >= kept.start)
  const after = view.own.findIndex((token) => token.span.start >= kept.end)
  const last = after < 0 ? view.own.length : after
  const beside = view.own.slice(Math.max(0, first - LIST_REACH), last + LIST_REACH)
  if (first < 0 || beside.some((token) => isOneOf(token.norm, 'and or nor &'))) return []
  // "Lisbon with Faro", "with Faro, Lisbon"; "guests with seats for Lisbon" join nothing.
  const next = view.own.slice(last).find(({ text }) => text !== ',')
  if ([view.own[first - 2], next].some((token) => token?.norm === 'with')) return []
  const base = spanOf(member.words)
  return [scopeChange(base, kept, `“${written(view.aligned.base, base)}”: left out of the list`)]
}

const LIST_REACH = 3
