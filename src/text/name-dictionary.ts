/** A folded word in, whether English dictionaries hold it as it stands or inflected (so that its capital alone makes no name) out. */
import { lemma } from '../lexicon/irregular.ts'
import { synsetsOf } from '../lexicon/wordnet.ts'
import { perWord } from './per-word.ts'

export const isDictionaryWord = perWord((word: string): boolean =>
  baseForms(word).some((form) => synsetsOf(form).length > 0),
)

/** The word and what it may be an inflection of: irregular ("stolen"), or by regular endings of nouns, verbs and adverbs. */
function baseForms(word: string): string[] {
  const forms = [word, lemma(word)]
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
