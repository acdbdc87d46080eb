/** The tokens of one sentence in, their parts of speech (Penn Treebank tags) out: a Brill tagger's and the repairs that news English needs. */
import { countryOf } from '../lexicon/gazetteer.ts'
import { tagsOf } from '../lexicon/tags.ts'
import { perObject } from './per-object.ts'
import { perWord } from './per-word.ts'
import { tagsInContext } from './tag-in-context.ts'
import type { Token } from './token.ts'
import { wordSet } from './word-set.ts'

/** One tag a token. Marks are tagged as themselves. */
export const tagWords = perObject((tokens: readonly Token[]): readonly string[] => {
  const tags = tagsInContext(tokens.map((token) => tagged(token.text)))
  return tokens.map((token, i) => repair(tokens, tags, i, token, tags[i] as string))
})

/** A word as the tagger's list has it: straight apostrophes, no possessive 's. */
const tagged = perWord((text) => text.replace(/’/g, "'").replace(/'s?$/, '') || text)

const DETERMINER = /^(?:DT|PRP\$|JJ|CD)$/
const NUMBER_WORDS = wordSet(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion`,
)
const AUXILIARIES = wordSet('is are was were be been being has have had get got')

function repair(
  tokens: readonly Token[],
  tags: readonly string[],
  i: number,
  token: Token,
  tag: string,
): string {
  if (token.kind === 'mark') return token.text
  if (token.kind === 'number') return 'CD'
  if (tag === 'PRP' && /^\p{Lu}{2,}$/u.test(token.text)) return 'NNP'
  if (NUMBER_WORDS.has(token.norm)) return 'CD'
  const before = tags[i - 1] ?? ''
  const previous = tokens[i - 1]?.norm ?? ''
  if (
    tag.startsWith('VB') &&
    tag !== 'VBN' &&
    tag !== 'VBG' &&
    DETERMINER.test(before) &&
    !/^(?:this|that|these|those|all|both|each|some)$/.test(previous)
  )
    return tag === 'VBZ' ? 'NNS' : tag === 'VBD' ? 'VBN' : 'NN'
  if (tag === 'VBZ' && countryOf(previous)?.form === 'demonym') return 'NNS'
  if (before === 'MD' && tag.startsWith('NN')) return 'VB'
  if (tag.startsWith('NN') && startsPredicate(tokens, tags, i)) return 'VBP'
  if (tag === 'VBD' && AUXILIARIES.has(previous)) return 'VBN'
  if (tag === 'VBN' && finiteByPlace(tokens, tags, i)) return 'VBD'
  return tag
}

/** "…, and increase the risk": behind a conjunction and before a determiner, what can be a verb is one. */
function startsPredicate(tokens: readonly Token[], tags: readonly string[], i: number): boolean {
  if (!/^(?:and|but|or)$/.test(tokens[i - 1]?.norm ?? '')) return false
  const next = tags[i + 1] ?? ''
  const apart = /^[,–—-]$/.test(tokens[i - 2]?.text ?? '')
  if (!/^(?:DT|PRP|PRP\$)$/.test(next) && !(apart && /^(?:JJ|NNS)$/.test(next))) return false
  return tagsOf(tokens[i]?.norm ?? '').some((tag) => tag === 'VB' || tag === 'VBP')
}

/** A participle straight after a name or a plain noun, with no auxiliary before it, is most often a past tense: "the agency imposed". */
function finiteByPlace(tokens: readonly Token[], tags: readonly string[], i: number): boolean {
  const before = tags[i - 1] ?? ''
  if (!/^(?:NN|NNS|NNP|NNPS|PRP|WDT|WP|EX)$/.test(before)) return false
  const after = tokens[i + 1]?.norm ?? ''
  return !/^(?:by|in|on|at|with|under|from|during|for)$/.test(after)
}
