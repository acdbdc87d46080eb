/** A view of aligned claims in, the places out where what is so in the main, or in part, is told as wholly so; the other way round too. */
import { PARTLY, WHOLLY } from '../lexicon/quantifiers.ts'
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { isContent } from './negation-clauses.ts'
import { phraseAt, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function otherDegrees(view: View): readonly Change[] {
  if (view.onlyHeadline) return []
  return [
    ...between(view, PARTLY, WHOLLY, 'holds for more'),
    ...between(view, WHOLLY, PARTLY, 'holds for less'),
  ]
}

type Phrases = readonly (readonly string[])[]

/** "Mainly because of the storm", "entirely because of the storm": each side has a degree of one class alone, beside a word that both have. */
function between(view: View, stated: Phrases, told: Phrases, step: string): readonly Change[] {
  const from = degreeIn(view.base, stated)
  const to = degreeIn(view.witness, told)
  if (!from || !to || degreeIn(view.release, told) || degreeIn(view.own, stated)) return []
  if (!nearShared(view, from, to)) return []
  const [base, witness] = [spanOf(from), spanOf(to)]
  const note = `${written(view.aligned.base, base)} → ${written(view.aligned.witness, witness)}: ${step}`
  return [scopeChange(base, witness, note)]
}

/** "Not entirely", "let alone", "fully grown", "mainly small" say no degree of the statement. */
function degreeIn(tokens: readonly Token[], phrases: Phrases): readonly Token[] | undefined {
  for (const at of tokens.keys()) {
    const size = phraseAt(phrases, tokens, at)
    const before = tokens[at - 1]?.norm ?? ''
    if (size > 0 && !TAKING_BACK.test(before)) return tokens.slice(at, at + size)
  }
  return undefined
}

const TAKING_BACK = /^(?:not|never|nor|let|leave|left|than|if|or|almost|nearly)$|n't$/u

function nearShared(view: View, from: readonly Token[], to: readonly Token[]): boolean {
  const others = beside(view.witness, to)
  return beside(view.base, from).some((word) =>
    others.some(
      (other) =>
        view.toWitness.get(word.span.start) === other ||
        (CAUSAL.test(word.norm) && CAUSAL.test(other.norm)) ||
        wordSimilarity(word, other) >= ALIKE,
    ),
  )
}

const ALIKE = 0.8

/** What has a cause is told by these in turn: "due to", "to blame for", "caused by". */
const CAUSAL =
  /^(?:because|due|owing|caus\p{L}*|blam\p{L}*|explain\p{L}*|result\p{L}*|responsible|reasons?|down|thanks|attribut\p{L}*)$/u

function beside(tokens: readonly Token[], words: readonly Token[]): readonly Token[] {
  const [first] = words
  const at = first ? tokens.indexOf(first) : 0
  return tokens
    .slice(Math.max(0, at - REACH), at + words.length + REACH)
    .filter((token) => !words.includes(token) && (isContent(token) || CAUSAL.test(token.norm)))
}

/** Words around a degree that tell what it is of. */
const REACH = 4
