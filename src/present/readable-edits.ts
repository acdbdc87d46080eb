/** The exact edits of an alignment in, the changes a reader sees out: whole words and phrases, moves told as moves. */
import type { Article, Edit, Span } from '../model.ts'
import { cover, isEmpty, overlap } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'

export type ReadableEdit = Edit & { readonly kind: 'replaced' | 'dropped' | 'added' | 'moved' }

/**
 * In the base's order. Exact edits say how to turn one text into the other; these say what a person would
 * say changed (the two are kept apart as in prosemirror-changeset).
 */
export function readableEdits(base: Article, witness: Article, edits: readonly Edit[]): ReadableEdit[] {
  const inOrder = [...edits].sort((a, b) => a.base.start - b.base.start || a.witness.start - b.witness.start)
  const words = joined(inOrder, (before, after) => isOneWord(base, witness, before, after))
    .map((edit) => wholeWords(base, witness, edit))
    .filter((edit) => normsIn(base, edit.base) !== normsIn(witness, edit.witness))
  const phrases = joined(words, (before, after) => isOnePhrase(base, witness, before, after))
  return withMoves(
    base,
    witness,
    phrases.map((edit) => named(trimmed(base, witness, edit))),
  )
}

function joined(edits: readonly Edit[], isOne: (before: Edit, after: Edit) => boolean): Edit[] {
  const result: Edit[] = []
  for (const edit of edits) {
    const last = result.at(-1)
    if (last && isOne(last, edit))
      result[result.length - 1] = {
        base: bridge(last.base, edit.base),
        witness: bridge(last.witness, edit.witness),
      }
    else result.push(edit)
  }
  return result
}

/** Two sides that are empty at one point, but for the space around it, stay empty. */
const bridge = (before: Span, after: Span): Span =>
  isEmpty(before) && isEmpty(after) && after.start - before.end <= 1 ? before : cover(before, after)

/** Nothing but letters stands between them, on either side. */
function isOneWord(base: Article, witness: Article, before: Edit, after: Edit): boolean {
  const isLetters = ({ text }: Article, from: Span, to: Span) =>
    from.end <= to.start && to.start - from.end < LONGEST_WORD && LETTERS.test(text.slice(from.end, to.start))
  return isLetters(base, before.base, after.base) && isLetters(witness, before.witness, after.witness)
}

const LETTERS = /^[\p{L}\p{M}\p{N}]*$/u
/** In code units; what is longer is no word. */
const LONGEST_WORD = 64

/** Grown to the ends of the words that either side cuts, shrunk to the first and last word: marks alone are nothing. */
function wholeWords(base: Article, witness: Article, edit: Edit): Edit {
  const left = Math.max(cutBefore(base.text, edit.base.start), cutBefore(witness.text, edit.witness.start))
  const right = Math.max(cutAfter(base.text, edit.base.end), cutAfter(witness.text, edit.witness.end))
  const grown = ({ start, end }: Span): Span => ({ start: start - left, end: end + right })
  return { base: wordsOf(base, grown(edit.base)), witness: wordsOf(witness, grown(edit.witness)) }
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Letters of the cut word before `offset`; the unchanged letters are the same on both sides. */
function cutBefore(text: string, offset: number): number {
  let start = offset
  if (LETTER.test(text.charAt(offset))) while (LETTER.test(text.charAt(start - 1))) start--
  return offset - start
}

function cutAfter(text: string, offset: number): number {
  let end = offset
  if (LETTER.test(text.charAt(offset - 1))) while (LETTER.test(text.charAt(end))) end++
  return end - offset
}

/** From the first word that the span touches to the last, with a currency or percent sign that touches a figure. */
function wordsOf(article: Article, span: Span): Span {
  const start = Math.max(0, span.start - LONGEST_WORD)
  const near = tokensIn(article, { start, end: span.end + LONGEST_WORD })
  const touched = near.filter((token) => token.kind !== 'mark' && overlap(token.span, span) > 0)
  const [first] = touched
  const last = touched.at(-1)
  if (!first || !last) return { start: span.start, end: span.start }
  const { text } = article
  return {
    start: /\p{Sc}/u.test(text.charAt(first.span.start - 1)) ? first.span.start - 1 : first.span.start,
    end: /[%‰\p{Sc}]/u.test(text.charAt(last.span.end)) ? last.span.end + 1 : last.span.end,
  }
}

const isWord = (token: Token): boolean => token.kind !== 'mark' || /[\p{Sc}%]/u.test(token.text)

const normsIn = (article: Article, span: Span): string =>
  tokensIn(article, span)
    .filter(isWord)
    .map((token) => token.norm)
    .join(' ')

/** One unchanged word between two changes reads as part of one change; two stand on their own. */
const FEWEST_UNCHANGED_WORDS = 2

function isOnePhrase(base: Article, witness: Article, before: Edit, after: Edit): boolean {
  return isClose(base, before.base, after.base) && isClose(witness, before.witness, after.witness)
}

function isClose(article: Article, before: Span, after: Span): boolean {
  if (after.start < before.end) return overlap(before, after) > 0
  const between = tokensIn(article, { start: before.end, end: after.start })
  return between.filter(isWord).length < FEWEST_UNCHANGED_WORDS && !between.some((t) => /[.!?]/.test(t.text))
}

const trimmed = (base: Article, witness: Article, edit: Edit): Edit => ({
  base: wordsOf(base, edit.base),
  witness: wordsOf(witness, edit.witness),
})

function named(edit: Edit): ReadableEdit {
  if (isEmpty(edit.base)) return { ...edit, kind: 'added' }
  return { ...edit, kind: isEmpty(edit.witness) ? 'dropped' : 'replaced' }
}

/** A single word that stands elsewhere too is chance; two in a row were moved. */
const FEWEST_MOVED_WORDS = 2

function withMoves(base: Article, witness: Article, edits: readonly ReadableEdit[]): ReadableEdit[] {
  const added = new Map<string, ReadableEdit[]>()
  for (const edit of edits) {
    if (edit.kind !== 'added') continue
    const words = normsIn(witness, edit.witness)
    added.set(words, [...(added.get(words) ?? []), edit])
  }
  const arrived = new Set<ReadableEdit>()
  const told = edits.map((edit): ReadableEdit => {
    if (edit.kind !== 'dropped') return edit
    const words = normsIn(base, edit.base)
    const target = words.split(' ').length < FEWEST_MOVED_WORDS ? undefined : added.get(words)?.shift()
    if (!target) return edit
    arrived.add(target)
    return { kind: 'moved', base: edit.base, witness: target.witness }
  })
  return told.filter((edit) => !arrived.has(edit))
}
