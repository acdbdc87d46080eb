/** Aligned claims in, what the rules of scope look at out: the claims' words, the sentences around them, and which words answer each other. */
import { lemma } from '../lexicon/irregular.ts'
import type { Change, Claim, Span, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { overlap } from '../text/span.ts'
import { passageIn, type Token } from '../text/token.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { wordsOf } from './claim-words.ts'
import { isContent } from './negation-clauses.ts'
import type { Aligned } from './rule.ts'

export type View = {
  readonly aligned: Aligned
  readonly base: readonly Token[]
  readonly witness: readonly Token[]
  /** The words of the base's sentences that hold its claims. */
  readonly release: readonly Token[]
  /** The words of the witness's sentences that hold its claims. */
  readonly own: readonly Token[]
  /** The same and the next sentence: where a limit may stand instead. */
  readonly around: readonly Token[]
  /** The sentence after the last of them. */
  readonly next: readonly Token[]
  /** Nothing but headlines carries the claim: too short to keep every limit. */
  readonly onlyHeadline: boolean
  /** By the start of a base word: the witness word that it is linked with. */
  readonly toWitness: ReadonlyMap<number, Token>
  /** By the start of a witness word: the base word that it is linked with. */
  readonly toBase: ReadonlyMap<number, Token>
}

export function viewOf(aligned: Aligned): View {
  const base = wordsOf(aligned.baseClaims, aligned.base)
  const witness = wordsOf(aligned.claims, aligned.witness)
  const atBase = new Map(base.map((token) => [token.span.start, token]))
  const atWitness = new Map(witness.map((token) => [token.span.start, token]))
  const toWitness = new Map<number, Token>()
  const toBase = new Map<number, Token>()
  for (const link of aligned.links) {
    const b = atBase.get(link.base.start)
    const w = atWitness.get(link.witness.start)
    if (!b || !w) continue
    toWitness.set(link.base.start, w)
    toBase.set(link.witness.start, b)
  }
  return {
    aligned,
    base,
    witness,
    release: sentencesOf(aligned.baseClaims, aligned.base).own,
    ...sentencesOf(aligned.claims, aligned.witness),
    onlyHeadline: onlyHeadline(aligned),
    toWitness,
    toBase,
  }
}

type Sentences = Pick<View, 'own' | 'around' | 'next'>

const sentencesOf = perObject((claims: readonly Claim[], witness: Witness): Sentences => {
  const held = witness.sentences.map(({ span }) => claims.some((claim) => overlap(span, claim.span) > 0))
  const words = (chosen: (n: number) => boolean) =>
    witness.sentences.flatMap(({ span }, n) => (chosen(n) ? passageIn(witness.article, span) : []))
  return {
    own: words((n) => held[n] === true),
    around: words((n) => held[n] === true || held[n - 1] === true),
    next: words((n) => n === held.lastIndexOf(true) + 1),
  }
})

const onlyHeadline = ({ witness, claims }: Aligned): boolean =>
  claims.every((claim) => witness.sentences[claim.sentence]?.role === 'headline')

/** The base's words without those that tell who says it. */
export const matterOf = perObject(({ aligned: { baseClaims }, base }: View): readonly Token[] => {
  const asides = asidesOf(baseClaims)
  return base.filter((token) => !asides.some((span) => overlap(span, token.span) > 0))
})

/** Where the claims name their speakers, and by which words. */
export const asidesOf = (claims: readonly Claim[]): readonly Span[] =>
  claims.flatMap(({ attribution }) =>
    attribution ? [attribution.source, attribution.cue].filter((span) => span !== undefined) : [],
  )

/** Verbs that say little of themselves. */
const LIGHT: ReadonlySet<string> = new Set('make take give get go come put do use set'.split(' '))
/** From here up a word answers another one. */
const ANSWERS = 0.6

/** The share of the words that have a counterpart among the others, 0..1; 1 for no words. */
export function answered(words: readonly Token[], others: readonly Token[]): number {
  const content = words.filter(isTelling)
  return content.length === 0 ? 1 : 1 - unanswered(content, others).length / content.length
}

/** Those of the words that have no counterpart among the others. */
export const unanswered = (words: readonly Token[], others: readonly Token[]): readonly Token[] =>
  words.filter((word) => isTelling(word) && !others.some((other) => answers(word, other)))

const isTelling = (word: Token): boolean => isContent(word) && !LIGHT.has(lemma(word.norm))

/** "80" is told by "80th" and "80s", "over 16" by "from 17". */
const answers = (word: Token, other: Token): boolean =>
  wordSimilarity(word, other) >= ANSWERS || Math.abs(figure(word) - figure(other)) <= 1

const figure = ({ norm }: Token): number =>
  /^\d/u.test(norm) ? Number(norm.replace(/(?:st|nd|rd|th|s)$|,/gu, '')) : Number.NaN

export const spanOf = (tokens: readonly Token[]): Span | null => {
  const [first] = tokens
  const last = tokens.at(-1)
  return first && last ? { start: first.span.start, end: last.span.end } : null
}

export const scopeChange = (base: Span | null, witness: Span | null, note: string): Change => ({
  kind: 'scope',
  material: true,
  base,
  witness,
  note,
})

/** How many words of the phrases stand here, 0 for none. */
export const phraseAt = (
  phrases: readonly (readonly string[])[],
  tokens: readonly Token[],
  at: number,
): number =>
  byFirstWord(phrases)
    .get(tokens[at]?.norm ?? '')
    ?.find((phrase) => phrase.every((word, n) => tokens[at + n]?.norm === word))?.length ?? 0

type Phrases = readonly (readonly string[])[]

const indexes = new WeakMap<Phrases, ReadonlyMap<string, Phrases>>()

/** Worked out once a list: most words open no phrase. */
function byFirstWord(phrases: Phrases): ReadonlyMap<string, Phrases> {
  const index = indexes.get(phrases) ?? Map.groupBy(phrases, ([first = '']) => first)
  indexes.set(phrases, index)
  return index
}

/** The first of the phrases that stands among the words. */
export function phraseIn(
  phrases: readonly (readonly string[])[],
  tokens: readonly Token[],
): readonly Token[] | undefined {
  for (const at of tokens.keys()) {
    const size = phraseAt(phrases, tokens, at)
    if (size > 0) return tokens.slice(at, at + size)
  }
  return undefined
}

/** The text of a span with its line breaks as spaces. */
export const written = (side: Witness, span: Span | null): string =>
  span ? side.article.text.slice(span.start, span.end).replace(/\s+/gu, ' ') : ''
