/**
 * Tokens in, the words and phrases among them that colour what they say out, each with its scales and levels.
 *
 * The scales, their order and their entries are this project's own, from general usage. Their idea follows Wilson et
 * al. (2005, subjectivity clues), Recasens et al. (2013, one-sided and subjective words), Hyland (2005, boosters) and
 * Martin and White (2005, appraisal: force, judgement, affect).
 */
import { type Token, tokenize } from '../text/token.ts'
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
    const neutral = longestAt(NEUTRAL, tokens, at)
    const entry = longestAt(ENTRIES, tokens, at)
    if (neutral && (!entry || neutral.to >= entry.to)) at = neutral.to
    else if (entry) {
      found.push({ from: at, to: entry.to, grades: entry.value })
      at = entry.to
    } else at++
  }
  return found
}

type Sequence<T> = { readonly keys: readonly string[]; readonly value: T }
type Index<T> = ReadonlyMap<string, readonly Sequence<T>[]>

function longestAt<T>(
  index: Index<T>,
  tokens: readonly Token[],
  at: number,
): { to: number; value: T } | null {
  let best: { to: number; value: T } | null = null
  for (const key of keysOf(tokens[at]))
    for (const { keys, value } of index.get(key) ?? []) {
      const to = endOf(keys, tokens, at)
      if (to > (best?.to ?? -1)) best = { to, value }
    }
  return best
}

/** Past the last word of the sequence, or -1; hyphens between the words are read over. */
function endOf(keys: readonly string[], tokens: readonly Token[], from: number): number {
  let at = from
  for (const [n, key] of keys.entries()) {
    if (n > 0 && /^[-‐‑]$/u.test(tokens[at]?.text ?? '')) at++
    if (!keysOf(tokens[at]).includes(key)) return -1
    at++
  }
  return at
}

const keyCache = new Map<string, readonly string[]>()
/** Bounds the memory of a long run; a news vocabulary stays far below it. */
const CACHE_LIMIT = 200_000

/** The form itself, its base form, and the adjective that an adverb is made of. */
function keysOf(token: Token | undefined): readonly string[] {
  if (token?.kind !== 'word') return []
  let keys = keyCache.get(token.norm)
  if (!keys) {
    const norm = british(token.norm)
    keys = [...new Set([`=${norm}`, lemma(norm), ...adjectives(norm)])]
    if (keyCache.size >= CACHE_LIMIT) keyCache.clear()
    keyCache.set(token.norm, keys)
  }
  return keys
}

const british = (norm: string): string =>
  norm
    .replace(/(?<=[a-z]{3})iz(?=(?:e[ds]?|ing|ation)$)/u, 'is')
    .replace(/(?<=hum|rum|hon|terr|horr)or(?=$|ed$)/u, 'our')

function adjectives(norm: string): readonly string[] {
  if (norm.length < 6 || !norm.endsWith('ly')) return []
  const bare = norm.slice(0, -2)
  return [bare, `=${bare}`, ...(bare.endsWith('i') ? [`${bare.slice(0, -1)}y`] : []), `${bare}le`]
}

/** An entry in its base form stands for all its forms; an inflected one ("diseased") for itself alone. */
function entryKeys(entry: string): readonly string[] {
  return tokenize(entry.replace(/[_-]/gu, ' '))
    .filter((token) => token.kind === 'word')
    .map(({ norm }) => (lemma(norm) === norm ? norm : `=${norm}`))
}

const ENTRIES: Index<readonly Grade[]> = entries([CONFLICT, HARM, JUDGEMENT, DEGREE, IDIOM])
const NEUTRAL: Index<true> = byFirst(
  NEUTRAL_USES.trim()
    .split(/\s+/u)
    .map((entry) => ({ keys: entryKeys(entry), value: true })),
)

/** Lines of `scale level: entries`; an entry's words are joined by underscores. */
function entries(tables: readonly string[]): Index<readonly Grade[]> {
  const graded = new Map<string, { keys: readonly string[]; value: Grade[] }>()
  for (const line of tables.flatMap((table) => table.trim().split('\n'))) {
    const [, scale = '', level = '', list = ''] = /^(\w+) (\d): (.*)$/u.exec(line) ?? []
    for (const entry of list.trim().split(/\s+/u)) {
      const keys = entryKeys(entry)
      const known = graded.get(keys.join(' ')) ?? { keys, value: [] }
      graded.set(keys.join(' '), known)
      known.value.push({ scale, level: Number(level) as Level })
    }
  }
  return byFirst([...graded.values()])
}

function byFirst<T>(sequences: readonly Sequence<T>[]): Index<T> {
  return Map.groupBy(sequences, ({ keys }) => keys[0] ?? '')
}
