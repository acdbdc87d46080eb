/** The pieces after a number in, the noun that it counts out. */
import { CARDINALS } from '../lexicon/number-words.ts'
import type { Span } from '../model.ts'
import { normAt, type Piece } from './quantity-pieces.ts'
import { stem } from './stem.ts'
import { wordSet } from './word-set.ts'

export type CountedNoun = { readonly noun: string; readonly span: Span }

/** How far behind its number a head noun may stand: "two former senior health ministry officials". */
const REACH = 6

/** The head noun counted by a number that ends before `at`: the first plural of the noun phrase; of one, or of a share, also its last word. */
export function countedNoun(pieces: readonly Piece[], at: number, value: number): CountedNoun | null {
  const start = partitive(pieces, at)
  let last: Piece | null = null
  for (let n = start; n < start + REACH; n++) {
    const piece = pieces[n]
    if (!piece || piece.kind === 'figure') break
    if (piece.kind === 'mark') {
      if (WITHIN_PHRASE.has(piece.text)) continue
      break
    }
    if (PRO_FORMS.has(piece.norm)) return null
    if (n === start && FURTHER.has(piece.norm)) continue
    if ((piece.norm === 'and' || piece.norm === 'or') && last && isNumberWord(pieces[n + 1])) {
      n++
      continue
    }
    if (isFunctionWord(piece.norm) || isFiniteVerb(piece.norm)) break
    if (n > start && /[a-z]{2}ed$/u.test(piece.norm)) break
    last = piece
    if (value !== 1 && isPlural(piece.norm)) return { noun: stem(piece.norm), span: piece.span }
  }
  return last && value <= 1 && !ADVERBS.has(last.norm) ? { noun: stem(last.norm), span: last.span } : null
}

const WITHIN_PHRASE = wordSet('- ‐ ‑ “ ” " ‘ ’ \'')
const PRO_FORMS = wordSet('one ones others')
const FURTHER = wordSet('more additional further extra')

/** "two of the 84 samples", "three of its shops": the noun stands behind "of" and a determiner. */
function partitive(pieces: readonly Piece[], at: number): number {
  if (normAt(pieces, at) !== 'of') return at
  let next = at + 1
  while (DETERMINERS.has(normAt(pieces, next))) next++
  return isNumberWord(pieces[next]) ? next + 1 : next
}

const DETERMINERS = wordSet('the its his her their our these those such all')

const isNumberWord = (piece: Piece | undefined): boolean =>
  piece?.kind === 'figure' || CARDINALS.has(piece?.norm ?? '')

const ADVERBS = wordSet(
  'ago each apiece together altogether only alone later earlier more less fewer now here there',
)

const IRREGULAR_PLURALS = new Set(
  'people men women children police persons staff personnel fish sheep cattle aircraft species media data criteria feet teeth mice crew'.split(
    ' ',
  ),
)

export const isPlural = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) || (word.length > 3 && /[^suiy]s$/u.test(word)) || /[^aeiou]ies$/u.test(word)

/** Frequent verbs of news in forms that are no nouns; the irregular pasts cannot be told by an ending. */
export const isFiniteVerb = (word: string): boolean => VERBS.has(word)

const VERBS = new Set(
  'said says told died lost went came made took won got gave held met paid ran rose fell sold spent stood remained showed wanted lived worked needed began pay say go come'.split(
    ' ',
  ),
)

/** Closed-class words that end a noun phrase or can never head one (Quirk et al. 1985, §2.39). */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word)

const FUNCTION_WORDS = new Set(
  `a an the this that these those my your his her its our their any every each either neither no some such
   i me you he him she it we us they them who whom whose which what one ones
   and or but nor so yet if unless although though while because since as than whether when where until till
   of in on at by for from to with without within into onto over under above below between among against during
   before after about around across along through throughout per via up down off out near behind beyond toward towards
   is are was were be been being am do does did have has had having will would shall should may might can could must ought
   not only also too very just even again already still now then there here more less most least instead all both`
    .trim()
    .split(/\s+/u),
)
