/** A view of aligned claims in; out, where somebody did not do a thing and the witness tells that nobody did. */
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { isContent } from './negation-clauses.ts'
import { answered, scopeChange, spanOf, type View, written } from './scope-view.ts'

export function deniedOfAll(view: View): readonly Change[] {
  const { base, witness, own, aligned } = view
  const nobody = nobodyIn(witness)
  const verb = base.findIndex((_, i) => isDeniedVerb(base, i))
  const subject = subjectBefore(base, verb)
  if (nobody.length === 0 || subject.length === 0 || answered(subject, own) > 0) return []
  const from = witness.indexOf(nobody[0] as Token)
  const deed = base[verb] as Token
  if (!witness.slice(from + 1, from + REACH).some((word) => wordSimilarity(deed, word) >= ONE_DEED)) return []
  const [b, w] = [spanOf(subject), spanOf(nobody)]
  const note = `${written(aligned.base, b)} → ${written(aligned.witness, w)}: holds for more`
  return [scopeChange(b, w, note)]
}

/** "Nobody in the hall reacted": words to the verb. */
const REACH = 8
/** Synonyms. */
const ONE_DEED = 0.8

/** "Nobody", "no one"; but "nobody else", "no one but the guard". */
function nobodyIn(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ norm }, i) => norm === 'nobody' || (norm === 'no' && tokens[i + 1]?.norm === 'one'),
  )
  const words = at < 0 ? [] : tokens.slice(at, tokens[at]?.norm === 'no' ? at + 2 : at + 1)
  const next = tokens[at + words.length]?.norm ?? ''
  return isOneOf(next, 'else but except other apart besides save') ? [] : words
}

/** "Did not react", "hasn't replied": the word behind the denial, of an act and not of a state. */
const isDeniedVerb = (tokens: readonly Token[], i: number): boolean => {
  const [auxiliary = '', not = ''] = tokens.slice(Math.max(0, i - 2), i).map(({ norm }) => norm)
  return isOneOf(auxiliary, 'did does do has have had will would')
    ? not === 'not'
    : /^(?:did|does|do|has|have|had|would|wo)n't$/u.test(not)
}

/** "The guard on duty": from its determiner to the auxiliary, no mark between. */
function subjectBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  const auxiliary = tokens[verb - 1]?.norm === 'not' ? verb - 2 : verb - 1
  const edge = tokens.findLastIndex(
    ({ kind, norm }, i) => i < auxiliary && (kind === 'mark' || JOINS.test(norm)),
  )
  const words = verb < 0 ? [] : tokens.slice(edge + 1, auxiliary)
  return isOneOf(words[0], 'the a an its their his her one') && words.some(isContent) && !words.some(isMany)
    ? words
    : []
}

/** "The police did not find it": many, who may be all that tried. */
const isMany = ({ norm }: Token): boolean => /[^s]s$|^(?:police|people|public|staff|crew|team)$/u.test(norm)

const JOINS = /^(?:but|and|or|that|which|who|while|because|as|if|when|so)$/u
