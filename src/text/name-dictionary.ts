/** A folded word in, whether English dictionaries hold it as it stands or inflected (so that its capital alone makes no name) out. */
import { synsetsOf } from '../lexicon/wordnet.ts'

export function isDictionaryWord(word: string): boolean {
  let known = cache.get(word)
  if (known === undefined) {
    known = baseForms(word).some((form) => synsetsOf(form).length > 0)
    if (cache.size >= CACHE_LIMIT) cache.clear()
    cache.set(word, known)
  }
  return known
}

const cache = new Map<string, boolean>()
/** Bounds the memory of a long run over many articles. */
const CACHE_LIMIT = 50_000

/** The word and what it may be an inflection of: regular endings of nouns, verbs and adverbs. */
function baseForms(word: string): string[] {
  const forms = [word]
  for (const [ending, bases] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue
    const trunk = word.slice(0, -ending.length)
    for (const base of bases) forms.push(trunk + base)
    if (trunk.at(-1) === trunk.at(-2)) forms.push(trunk.slice(0, -1))
  }
  return forms
}

const ENDINGS: readonly [string, readonly string[]][] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ings', ['']],
  ['ly', ['', 'le']],
  ['ers', ['', 'e']],
  ['er', ['', 'e']],
]
