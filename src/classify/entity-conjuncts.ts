/** Aligned claims in, the members of a list out that gave way to another one beside the same neighbour: "nurses and porters" told as "nurses and cooks". */
import { contrastsAt } from '../lexicon/contrasts.ts'
import { lemma } from '../lexicon/irregular.ts'
import { partyKinds } from '../lexicon/parties.ts'
import { areSisters } from '../lexicon/wordnet.ts'
import type { Change, Claim, Span, Witness } from '../model.ts'
import { cover, slice } from '../text/span.ts'
import { passageIn, type Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { sentenceSpan } from './claim-sentences.ts'
import { isNoun, type Tagged, taggedWords } from './entity-roles.ts'
import type { Aligned } from './rule.ts'

/** Only where all other members are the same, and neither text has a word like the other's. */
export function otherConjuncts(aligned: Aligned): readonly Change[] {
  const told = listsIn(aligned.witness, aligned.claims)
  const said = wordsAround(aligned.witness, aligned.claims)
  const given = wordsAround(aligned.base, aligned.baseClaims)
  return listsIn(aligned.base, aligned.baseClaims).flatMap((list) =>
    told.flatMap((other) => {
      const pair = oddPair(list, other)
      if (!pair || !areOfOneSort(pair.b, pair.w) || isTold(pair.b, said) || isTold(pair.w, given)) return []
      return [changeOf(aligned, pair.b, pair.w)]
    }),
  )
}

/** A noun phrase without its article. */
type Member = { readonly words: readonly Token[]; readonly head: Token }

type List = readonly Member[]

const wordsAround = (side: Witness, claims: readonly Claim[]): readonly Token[] =>
  claims.flatMap((claim) => passageIn(side.article, sentenceSpan(side, claim)))

/** The one member of each list that the other list has not. */
function oddPair(list: List, other: List): { readonly b: Member; readonly w: Member } | undefined {
  if (list.length !== other.length) return undefined
  const odd = list.filter((member) => !other.some((one) => isSame(member, one)))
  const strange = other.filter((member) => !list.some((one) => isSame(member, one)))
  const [b, w] = [odd[0], strange[0]]
  return odd.length === 1 && strange.length === 1 && b && w ? { b, w } : undefined
}

const isSame = ({ head }: Member, other: Member): boolean => wordSimilarity(head, other.head) >= SAME

/** A synonym. */
const SAME = 0.8

/** Two names, two parties of other kinds, or two kinds of one thing: no paraphrase of one another. */
function areOfOneSort({ head: b }: Member, { head: w }: Member): boolean {
  if (b.capital && w.capital) return true
  const [from, to] = [partyKinds(b.norm), partyKinds(w.norm)]
  if (from.length > 0 && to.length > 0) return !from.some((kind) => to.includes(kind))
  const others = contrastsAt([w], 0)
  const isOther = contrastsAt([b], 0).some((x) => others.some((y) => x.set === y.set && x.place !== y.place))
  return isOther || areSisters(lemma(b.norm), lemma(w.norm))
}

/** A word like one of the member's stands among the others. */
const isTold = ({ words }: Member, others: readonly Token[]): boolean =>
  words.some((word) => others.some((other) => wordSimilarity(word, other) > 0))

const listsIn = (side: Witness, claims: readonly Claim[]): readonly List[] =>
  claims.flatMap((claim) => {
    const all = taggedWords(claim, side)
    return all.tokens.flatMap(({ norm }, at) => (isOneOf(norm, 'and or') ? listsAt(all, at) : []))
  })

/** Back over commas from the coordinator; the first may be the comma of "In May, nurses and cooks", so that each length counts. */
function listsAt(all: Tagged, joint: number): readonly List[] {
  const last = phraseAfter(all, joint + 1)
  const members: Member[] = []
  let at = all.tokens[joint - 1]?.text === ',' ? joint - 2 : joint - 1
  for (;;) {
    const member = phraseBefore(all, at)
    if (!member) break
    members.unshift(member)
    const before = all.tokens.indexOf(member.words[0] as Token) - 1
    if (all.tokens[before]?.text !== ',') break
    at = before - 1
  }
  return last ? members.map((_, n) => [...members.slice(n), last]) : []
}

function phraseBefore(all: Tagged, at: number): Member | undefined {
  if (!isNoun(all, at) || isPronoun(all, at)) return undefined
  let from = at
  while (isNoun(all, from - 1) || /^JJ/u.test(all.tags[from - 1] ?? '')) from--
  return memberOf(all, from, at)
}

function phraseAfter(all: Tagged, start: number): Member | undefined {
  let from = start
  if (isOneOf(all.tokens[from], 'the a an its their his her')) from++
  let at = from
  while (/^JJ/u.test(all.tags[at] ?? '')) at++
  if (!isNoun(all, at) || isPronoun(all, at)) return undefined
  while (isNoun(all, at + 1)) at++
  return memberOf(all, from, at)
}

/** "I", "I'd" may be tagged as nouns. */
const isPronoun = ({ tokens }: Tagged, at: number): boolean => /^i(?:['’]|$)/u.test(tokens[at]?.norm ?? '')

const memberOf = ({ tokens }: Tagged, from: number, at: number): Member => ({
  words: tokens.slice(from, at + 1),
  head: tokens[at] as Token,
})

function changeOf({ base, witness }: Aligned, b: Member, w: Member): Change {
  const [from, to] = [spanOf(b), spanOf(w)]
  const note = `${slice(base.article.text, from)} → ${slice(witness.article.text, to)}: another one of the list`
  return { kind: 'entity', material: true, base: from, witness: to, note }
}

const spanOf = ({ words, head }: Member): Span => cover((words[0] ?? head).span, head.span)
