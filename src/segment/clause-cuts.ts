/** The tagged words of a sentence in, the places where a clause with a claim of its own begins out: an ordered list of small rules. */
import type { Token } from '../text/token.ts'
import { wordSet } from '../text/word-set.ts'

/** A sentence as the rules see it; `frozen[i]` tokens stand within quotation marks or brackets, where nothing is cut. */
export type Tagged = {
  readonly tokens: readonly Token[]
  readonly tags: readonly string[]
  readonly frozen: readonly boolean[]
}

/** Index of the first token of the new clause, or nothing. */
type Rule = (sentence: Tagged, i: number) => number | undefined

/** Token indices at which a clause begins, ascending, without the sentence's own start. Linear in the sentence's length. */
export function clauseCuts(sentence: Tagged): number[] {
  const cuts = new Set<number>()
  sentence.tokens.forEach((_, i) => {
    if (sentence.frozen[i]) return
    for (const rule of RULES) {
      const cut = rule(sentence, i)
      if (cut !== undefined && !sentence.frozen[cut]) cuts.add(cut)
    }
  })
  return [...cuts]
}

const norm = (s: Tagged, i: number) => s.tokens[i]?.norm ?? ''
const tag = (s: Tagged, i: number) => s.tags[i] ?? ''
/** A verb that can head a clause: a bare form only after a modal or a subject. */
export const headsClause = (s: Tagged, i: number) =>
  FINITE.has(tag(s, i)) || (tag(s, i) === 'VB' && BEFORE_FINITE.has(tag(s, i - 1)))

const FINITE = wordSet('VBZ VBD VBP MD')
const BEFORE_FINITE = wordSet('MD NNS NNPS PRP')
const isComma = (s: Tagged, i: number) => norm(s, i) === ','
const isDash = (s: Tagged, i: number) => DASHES.has(norm(s, i))

/** How far a clause's verb may stand behind its subject's first word. */
const SUBJECT_REACH = 14
/** Behind a bare "and" only a short subject is believed: longer ones are mostly noun phrases joined. */
const BARE_SUBJECT_REACH = 5

/** The index of the first finite verb in [from, from + reach), stopping at a comma, a mark of the sentence or another clause. */
function verbWithin(s: Tagged, from: number, reach: number): number | undefined {
  for (let i = from; i < Math.min(s.tokens.length, from + reach); i++) {
    if (headsClause(s, i)) return i
    if (STOPS.has(norm(s, i)) || (isComma(s, i) && i > from)) return undefined
    if (i > from && CLAUSE_OPENERS.has(norm(s, i))) return undefined
  }
  return undefined
}

const hasVerbBefore = (s: Tagged, i: number) => lastVerbBefore(s, i) >= 0
/** A past form may be taken for a participle. */
const mayHaveVerbBefore = (s: Tagged, i: number) => s.tags.slice(0, i).some((one) => /^(?:VB|MD)/.test(one))
/** "Anyone who fell ill after a dose must": the verb behind "who" is not the sentence's. */
const hasMainVerbBefore = (s: Tagged, i: number) => {
  let isRelative = false
  for (let k = 0; k < i; k++) {
    if (k > 0 && RESTRICTING.has(norm(s, k)) && (HEADS_NOUN.test(tag(s, k - 1)) || isComma(s, k - 1)))
      isRelative = true
    else if (headsClause(s, k)) {
      if (!isRelative) return true
      isRelative = false
    }
  }
  return false
}
/** Whether the clause that ends before `i` has its verb: in "A and B may", the subject goes on across the "and". */
const clauseHasVerb = (s: Tagged, i: number) => {
  for (let k = i - 1; k >= 0; k--) {
    if (headsClause(s, k)) return true
    if (norm(s, k) === 'that' && /^VB/.test(tag(s, k - 1))) return false
    if (isComma(s, k) && COORDINATORS.has(norm(s, k + 1)) && k + 1 < i) return false
  }
  return false
}
const hasVerbAfter = (s: Tagged, i: number) => s.tokens.some((_, k) => k >= i && headsClause(s, k))
const hasNumber = (s: Tagged, from: number, to: number) => s.tags.slice(from, to).includes('CD')

const COORDINATORS = wordSet('and but yet so or')
const NOT_YET = /^(?:not|ha[sd]|have|is|are|.*n't)$/u
const SUBORDINATORS = wordSet('while whereas although though because since as after before when where')
const CLAUSE_OPENERS = wordSet('who which that whose where when while because after before if unless as')
const RESTRICTING = wordSet('who which that')
const HEADS_NOUN = /^(?:NN|PRP|DT)/
const RELATIVES = wordSet('which who whose whom where when')
const DASHES = wordSet('– — -')
const STOPS = wordSet('; : . ! ?')

const RULES: readonly Rule[] = [
  function afterSemicolon(s, i) {
    return norm(s, i) === ';' ? i + 1 : undefined
  },

  function coordinatedClause(s, i) {
    if (!COORDINATORS.has(norm(s, i)) || !clauseHasVerb(s, i) || norm(s, i + 1) === 'that') return undefined
    const comma = isComma(s, i - 1) || isDash(s, i - 1)
    // "Has not yet decided".
    if (!comma && norm(s, i) === 'yet' && NOT_YET.test(norm(s, i - 1))) return undefined
    const verb = verbWithin(s, i + 1, comma ? SUBJECT_REACH : BARE_SUBJECT_REACH)
    if (verb === undefined) return undefined
    if (!comma && norm(s, i) === 'or') return undefined
    return i
  },

  function coordinatedPastTense(s, i) {
    if (norm(s, i) !== 'and' || tag(s, i + 1) !== 'VBN' || !clauseHasVerb(s, i)) return undefined
    if (!OPENING_PHRASE.has(tag(s, i + 2)) || norm(s, i + 2) === 'by') return undefined
    const last = lastVerbBefore(s, i)
    return tag(s, last) === 'VBD' && tag(s, last + 1) !== 'VBN' ? i : undefined
  },

  function verbSeries(s, i) {
    if (!isComma(s, i - 1) || !/^VB[PZD]?$/.test(tag(s, i)) || !clauseHasVerb(s, i)) return undefined
    if (!hasMainVerbBefore(s, i)) return undefined
    return s.tokens.some((_, k) => k > i && norm(s, k) === 'and' && headsClause(s, k + 1)) ? i : undefined
  },

  function contrastWithoutVerb(s, i) {
    if (norm(s, i) !== 'but' || !isComma(s, i - 1) || !hasVerbBefore(s, i)) return undefined
    return BEHIND_BUT.has(norm(s, i + 1)) ? i : undefined
  },

  function gappedClause(s, i) {
    if ((norm(s, i) !== 'and' && norm(s, i) !== 'while') || !isComma(s, i - 1)) return undefined
    const end = s.tokens.length
    return hasVerbBefore(s, i) && hasNumber(s, 0, i) && hasNumber(s, i + 2, end) && !hasVerbAfter(s, i)
      ? i
      : undefined
  },

  function secondComplement(s, i) {
    return norm(s, i) === 'and' && norm(s, i + 1) === 'that' && hasVerbBefore(s, i) ? i : undefined
  },

  function subordinateClause(s, i) {
    if (!SUBORDINATORS.has(norm(s, i))) return undefined
    if (verbWithin(s, i + 1, SUBJECT_REACH) === undefined) return undefined
    if (isComma(s, i - 1)) return hasVerbBefore(s, i) || CONTRASTS.has(norm(s, i)) ? i : undefined
    return REASONS.has(norm(s, i)) && hasMainVerbBefore(s, i) ? i : undefined
  },

  function relativeClause(s, i) {
    if (!isComma(s, i - 1) || !mayHaveVerbBefore(s, i)) return undefined
    let at = i
    if (!RELATIVES.has(norm(s, at))) {
      while (at < i + 4 && norm(s, at) !== 'of') at++
      if (norm(s, at) !== 'of' || (norm(s, at + 1) !== 'which' && norm(s, at + 1) !== 'whom'))
        return undefined
      at++
    }
    if (verbWithin(s, at + 1, SUBJECT_REACH) === undefined) return undefined
    return mainVerbFollows(s, at + 1) ? undefined : i
  },

  function participleClause(s, i) {
    if (!isComma(s, i - 1) || !hasVerbBefore(s, i) || hasVerbAfter(s, i)) return undefined
    if (tag(s, i) === 'VBG' && !PREPOSITIONAL.has(norm(s, i))) return i
    if (norm(s, i) !== 'with') return undefined
    for (let k = i + 2; k < i + 7; k++) if (tag(s, k) === 'VBG') return i
    return undefined
  },

  function measuredApposition(s, i) {
    if (!isComma(s, i - 1) || (norm(s, i) !== 'a' && norm(s, i) !== 'an') || !hasVerbBefore(s, i))
      return undefined
    if (mainVerbFollows(s, i) || s.tokens.length - i < 6 || listGoesOn(s, i)) return undefined
    if (isConjunct(s, i - 1)) return undefined
    return hasNumber(s, i, s.tokens.length) || hasVerbAfter(s, i) ? i : undefined
  },

  function insteadOf(s, i) {
    return isComma(s, i - 1) && norm(s, i) === 'instead' && norm(s, i + 1) === 'of' && hasNumber(s, i, i + 6)
      ? i
      : undefined
  },
]

/** ", a proxy, and perpetuation of the shutdown": the sentence goes on behind the apposition. */
function listGoesOn(s: Tagged, from: number): boolean {
  for (let i = from + 1; i < s.tokens.length; i++) if (isComma(s, i)) return norm(s, i + 1) === 'and'
  return false
}

/** "A majority and, on top of that, a yes": what stands behind the second comma is joined by the "and". */
function isConjunct(s: Tagged, comma: number): boolean {
  for (let k = comma - 1; k > 0; k--) if (isComma(s, k)) return COORDINATORS.has(norm(s, k - 1))
  return false
}

const CONTRASTS = wordSet('while whereas although though because')

function lastVerbBefore(s: Tagged, i: number): number {
  for (let k = i - 1; k >= 0; k--) if (headsClause(s, k)) return k
  return -1
}

/** Whether the main clause goes on behind a clause set off by commas: ", which was notified on Thursday, has denied". */
function mainVerbFollows(s: Tagged, from: number): boolean {
  for (let i = from; i < s.tokens.length; i++) {
    if (!isComma(s, i)) continue
    if (headsClause(s, i + 1) || (tag(s, i + 1) === 'RB' && headsClause(s, i + 2))) return true
  }
  return false
}

const OPENING_PHRASE = wordSet('DT IN PRP PRP$ WP CD NNP NNS')
const BEHIND_BUT = wordSet('not the in for only with to a')
const REASONS = wordSet('because although whereas after while')
const PREPOSITIONAL = wordSet('including according following based compared excluding regarding concerning')
