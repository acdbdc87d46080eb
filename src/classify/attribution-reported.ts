/** A sentence of the outlet and what the release has somebody say in, whether the sentence says in some way that somebody says it out. */

import { isPossessive, isSpeechNoun } from '../lexicon/attribution-words.ts'
import { lemma } from '../lexicon/irregular.ts'
import { reportingVerb } from '../lexicon/reporting-verbs.ts'
import type { Attribution, Span } from '../model.ts'
import { contains } from '../text/span.ts'
import { tagWords } from '../text/tags.ts'
import { passageIn, type Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { isStatementNoun } from './attribution-nouns.ts'
import { isOpinion } from './attribution-opinions.ts'
import type { Aligned } from './rule.ts'

/** In words that are not the statement's own. */
export function isReported(
  { base, witness, links }: Aligned,
  { cue, content }: Attribution,
  sentence: Span,
): boolean {
  const isOfContent = ({ start }: Span) =>
    links.some(
      ({ base, witness }) =>
        witness.start === start && contains(content, base) && !(cue && contains(cue, base)),
    )
  const words = passageIn(witness.article, sentence)
  const tags = tagWords(words)
  if (isWish(passageIn(base.article, content), words)) return true
  return words.some((token, i) => {
    const isThat = words[words[i + 1]?.text === ',' ? i + 2 : i + 1]?.norm === 'that'
    const leads =
      isThat && (OWN_WORDS.test(token.norm) || isOneOf(tags[i], 'VBD VBP VBZ') || isStatementNoun(token.norm))
    const says = saysPlainly(token) && !(tags[i] === 'NNS' && THINGS.test(token.norm)) && !isUnsaid(words, i)
    const saying =
      leads || says || isSomebodysWord(words, i) || HEARSAY.test(token.norm) || isHeld(words, tags, i)
    return saying && !isOfContent(token.span)
  })
}

/** "The club argued that the fine should be smaller" told as "Vale wanted it smaller"; who "she" is that wants it nobody knows. */
const isWish = (content: readonly Token[], words: readonly Token[]): boolean =>
  content.some(({ norm }) => DUE.test(norm)) &&
  !content.some(({ norm }) => WISHES.test(norm)) &&
  words.some(({ norm }, i) => WISHES.test(norm) && !isOneOf(words[i - 1], 'he she'))

const DUE = /^(?:should|ought|must)$/u
const WISHES = /^(?:wants?|wanted|wish(?:es|ed)?|seeks?|sought)$/u

/** "Under the rules", "the member states": nouns that are written like verbs of saying and tell of nothing said. */
const THINGS = /^(?:rules|orders|states|projects)$/u

/** "It is the yard's position that", "has worked out for itself that". */
const OWN_WORDS = /^(?:position|line|case|stance|itself|himself|herself|themselves)$/u

/** "according to", and adverbs that leave the speaker open. */
const HEARSAY =
  /^(?:according|reportedly|allegedly|apparently|supposedly|purportedly|ostensibly|officially)$/u

/** "In the yard's view", "the words of the yard", "her reply:"; not "without a word". */
function isSomebodysWord(words: readonly Token[], at: number): boolean {
  if (!isSpeechNoun(words[at]?.norm ?? '')) return false
  const before = words.slice(Math.max(0, at - OWNER_REACH), at)
  return (
    before.some(({ norm, text }) => isPossessive(norm) || /['’]s?$/u.test(text)) ||
    /^(?:of|by|from|:|that)$/u.test(words[at + 1]?.text ?? '')
  )
}

/** "Her own considered view". */
const OWNER_REACH = 3

/** "A pace that the bank deemed too fast"; "is blamed on", "the loss, put at 4 million": opinions that nobody need be named for. */
function isHeld(words: readonly Token[], tags: readonly string[], at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]?.norm ?? '']
  if (!verb || !isOpinion(verb) || !/^VB/u.test(tags[at] ?? '')) return false
  return ALWAYS_HELD.test(lemma(verb.norm)) || HELD_BY.test(next)
}

const ALWAYS_HELD = /^(?:deem|attribute|ascribe|regard|view|characterise|portray|depict|accuse)$/u

const HELD_BY = /^(?:at|on|for|as|to|down|responsible|liable|by)$/u

/** Verbs of an outburst tell as often of a storm as of a speaker; others as often of what is done, seen or blamed. */
const saysPlainly = ({ norm }: Token): boolean => {
  const verb = reportingVerb(norm)
  return verb !== undefined && verb.stance !== 'outburst' && !DOINGS.test(verb.lemma)
}

const DOINGS =
  /^(?:see|find|read|show|put|present|begin|continue|address|offer|learn|know|feel|hold|blame|label|name|call|order|command|direct|talk|join|assume|cheer|brand|commit|attack|rip|slate|hammer|savage|spin|project)$/u

/** "Never told the managers", "is not to blame". */
const isUnsaid = (words: readonly Token[], at: number): boolean => isOneOf(words[at - 1], 'never not without')
