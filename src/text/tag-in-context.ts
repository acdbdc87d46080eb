/** The words of a sentence in, the tag of each in sight of the word before it out: the transformations of pos-js (after Brill 1992) on the tags that its lexicon has. */
import { tagsOf } from '../lexicon/tags.ts'

/** Words as the lexicon has them, one tag each. A word sees what became of the one before it. */
export function tagsInContext(words: readonly string[]): string[] {
  const tags: string[] = []
  for (const [i, word] of words.entries()) tags.push(tagOf(word, tags[i - 1], words[i - 1]))
  return tags
}

/** In this order, each on what the ones before it left. */
function tagOf(word: string, tagBefore: string | undefined, wordBefore: string | undefined): string {
  let tag = tagsOf(word)[0] as string
  if (tagBefore === 'DT' && /^VB[DP]?$/.test(tag)) tag = 'NN'
  if (NOUN.test(tag) && isNumber(word)) tag = 'CD'
  if (NOUN.test(tag) && isAddress(word)) tag = 'URL'
  if (tag === 'NN' && endsIn(word, 'ed')) tag = 'VBN'
  if (endsIn(word, 'ly')) tag = 'RB'
  if ((tag === 'NN' || tag === 'NNS') && endsIn(word, 'al')) tag = 'JJ'
  if (tag !== 'NN') return tag
  if (wordBefore?.toLowerCase() === 'would') return 'VB'
  if (endsIn(word, 's')) return 'NNS'
  return endsIn(word, 'ing') ? 'VBG' : tag
}

const NOUN = /^NNP?S?$/

const isNumber = (word: string): boolean => !Number.isNaN(Number(word)) || Number.parseFloat(word) > 0

const isAddress = (word: string): boolean => word.includes('.') && /[a-zA-Z]{2}/.test(word)

/** And has it nowhere before, as pos-js looks for it: "wedded" is none. */
const endsIn = (word: string, ending: string): boolean => {
  const at = word.indexOf(ending)
  return at >= 0 && at === word.length - ending.length
}
