/** The words of a sentence in, how far they lean to clutter and from the story out: naive Bayes over a table of words. */
import { WORDS } from './weights.data.ts'

/** Beyond this a sentence is as sure as can be, however many words it has. */
const FURTHEST = 4

/** `leans` tells how far a word does. */
export function leaningOf(words: readonly string[], leans = leanOf): number {
  const sum = words.reduce((all, word) => all + (leans(word) ?? 0), 0)
  // Words come in company: many of them say less than each alone.
  const leaning = sum / Math.sqrt(words.length + 1)
  return Math.max(-FURTHEST, Math.min(FURTHEST, leaning))
}

const leanOf = (word: string): number | undefined => table().get(word)

const table = (() => {
  let read: ReadonlyMap<string, number> | undefined
  return () => {
    read ??= new Map(
      Object.entries<string>(WORDS).flatMap(([leans, words]) =>
        words.split(' ').map((word) => [word, Number(leans)] as const),
      ),
    )
    return read
  }
})()
