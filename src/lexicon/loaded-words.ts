/**
 * Tokens in, the words and phrases among them that colour what they say out, each with its scales and levels.
 *
 * The scales, their order and their entries are this project's own, from general usage. Their idea follows Wilson et
 * al. (2005, subjectivity clues), Recasens et al. (2013, one-sided and subjective words), Hyland (2005, boosters) and
 * Martin and White (2005, appraisal: force, judgement, affect).
 */
import { perWord } from '../text/per-word.ts'
import type { Token } from '../text/token.ts'
import { lemma } from './irregular.ts'
import { CONFLICT } from './loaded/conflict.ts'
import { DEGREE } from './loaded/degree.ts'
import { HARM } from './loaded/harm.ts'
import { IDIOM } from './loaded/idiom.ts'
import { JUDGEMENT } from './loaded/judgement.ts'
import { NEUTRAL_USES } from './loaded/neutral-uses.ts'

/** 1 is a plain word of the scale, 2 is coloured, 3 is loaded: it judges, dramatises or appeals to feeling. */
type Level = 1 | 2 | 3

export type Grade = { readonly scale: string; readonly level: Level }

export type Loaded = {
  /** Token indexes, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly grades: readonly Grade[]
}

/** In order of appearance, not overlapping; the longest entry at a place wins. Linear in the number of tokens. */
export function loadedWords(tokens: readonly Token[]): readonly Loaded[] {
  const found: Loaded[] = []
  let at = 0
  while (at < tokens.length) {
    const neutral = longestAt(neutralUses, tokens, at)
    const entry = longestAt(loadedEntries, tokens, at)
    if (neutral && (!entry || neutral.to >= entry.to)) at = neutral.to
    else if (entry) {
      found.push({ from: at, to: entry.to, grades: entry.value })
      at = entry.to
    } else at++
  }
  return found
}

type Sequence<T> = { readonly words: readonly string[]; readonly value: T }
/** The sequences that a folded word may open. */
type Index<T> = (norm: string) => readonly Sequence<T>[]

function longestAt<T>(
  index: Index<T>,
  tokens: readonly Token[],
  at: number,
): { to: number; value: T } | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  let best: { to: number; value: T } | null = null
  for (const { words, value } of index(token.norm)) {
    const to = endOf(words, tokens, at)
    if (to > (best?.to ?? -1)) best = { to, value }
  }
  return best
}

/** Past the last word of a sequence that the word at `from` opens, or -1; hyphens between the words are read over. */
function endOf(words: readonly string[], tokens: readonly Token[], from: number): number {
  let at = from + 1
  for (let n = 1; n < words.length; n++) {
    if (/^[-‐‑]$/u.test(tokens[at]?.text ?? '')) at++
    const token = tokens[at]
    if (token?.kind !== 'word' || !keysOf(token.norm).includes(keyOf(words[n] as string))) return -1
    at++
  }
  return at
}

/** The form itself, its base form, and the adjective that an adverb is made of. */
const keysOf = perWord((written): readonly string[] => {
  const norm = british(written)
  return [...new Set([`=${norm}`, lemma(norm), ...adjectives(norm)])]
})

const british = (norm: string): string =>
  norm
    .replace(/(?<=[a-z]{3})iz(?=(?:e[ds]?|ing|ation)$)/u, 'is')
    .replace(/(?<=hum|rum|hon)or(?=$|ed$)/u, 'our')

function adjectives(norm: string): readonly string[] {
  if (norm.length < 6 || !norm.endsWith('ly')) return []
  const bare = norm.slice(0, -2)
  return [bare, `=${bare}`, ...(bare.endsWith('i') ? [`${bare.slice(0, -1)}y`] : []), `${bare}le`]
}

/** An entry's word in its base form stands for all its forms; an inflected one ("diseased") for itself alone. */
const keyOf = perWord((word) => (lemma(word) === word ? word : `=${word}`))

/** As a token's `norm` has them. */
const wordsOf = (entry: string): readonly string[] => entry.replaceAll("'s", '').split(/[_-]/u)

const loadedEntries: Index<readonly Grade[]> = indexOf(graded([CONFLICT, HARM, JUDGEMENT, DEGREE, IDIOM]))
const neutralUses: Index<true> = indexOf(
  NEUTRAL_USES.trim()
    .split(/\s+/u)
    .map((entry) => ({ words: wordsOf(entry), value: true })),
)

/** Lines of `scale level: entries`; an entry's words, in plain small letters, are joined by underscores or hyphens. */
function graded(tables: readonly string[]): readonly Sequence<readonly Grade[]>[] {
  const found = new Map<string, { words: readonly string[]; value: Grade[] }>()
  for (const line of tables.flatMap((table) => table.trim().split('\n'))) {
    const [, scale = '', level = '', list = ''] = /^(\w+) (\d): (.*)$/u.exec(line) ?? []
    for (const entry of list.trim().split(/\s+/u)) {
      const words = wordsOf(entry)
      const known = found.get(words.join(' ')) ?? { words, value: [] }
      found.set(words.join(' '), known)
      known.value.push({ scale, level: Number(level) as Level })
    }
  }
  return [...found.values()]
}

/** By the words that a text has, so that no base form is worked out of an entry that nobody asks for. */
function indexOf<T>(sequences: readonly Sequence<T>[]): Index<T> {
  const byFirst = Map.groupBy(sequences, ({ words }) => words[0] ?? '')
  return perWord((norm) =>
    keysOf(norm).flatMap((key) => {
      const first = key.replace(/^=/u, '')
      return keyOf(first) === key ? (byFirst.get(first) ?? []) : []
    }),
  )
}
