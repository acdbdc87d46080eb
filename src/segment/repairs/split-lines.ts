/** A paragraph in, the firm seams at those of its line breaks that are not only where the line was full out. */
import { firm, isUnfinished, type Seam } from './seam.ts'

/** Columns narrower than this (in characters) are not met, in text that is seen to be wrapped … */
const NARROWEST_COLUMN = 45
/** … and in text that may be; below it two lines are a heading, an address, items. */
const NARROWEST_PAGE = 60
/** Lines wrapped by hand are ragged by about a word. */
const RAGGED = 10
/** Lines of a list without marks are short. */
const LONGEST_BARE_ITEM = 40

const ITEM = /^(?:[•⁃‣▪◦●■▸►·]|[-*+]\s|[–—]\s\p{Lu}|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})(?:\.\)|[.)])\s)/u
const CONTINUES = /^["“‘([]?(?:\p{Ll}|[.,;:!?%)\]}”»])/u

export function lineSeams(paragraph: string): Seam[] {
  const seams: Seam[] = []
  for (const block of linesOf(paragraph, /\n[^\S\n]*\n\s*|[\f\u2029]\s*/gu)) {
    seams.push(firm(block.start))
    const lines = linesOf(block.text, /[\r\n\u2028]\s*/gu)
    const width = wrapWidth(lines)
    const isBareList = lines.every(isBareItem)
    lines.forEach((line, index) => {
      const previous = lines[index - 1]
      if (previous && (isBareList || !isWrapped(previous.text, line.text, width)))
        seams.push(firm(block.start + line.start))
    })
  }
  return seams
}

type Line = { readonly text: string; readonly start: number }

/** The parts of a trimmed text between the breaks, without white space at their ends. */
function linesOf(text: string, breaks: RegExp): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { index, 0: space } of text.matchAll(breaks)) {
    lines.push({ text: text.slice(start, index).trimEnd(), start })
    start = index + space.length
  }
  return [...lines, { text: text.slice(start), start }]
}

const isBareItem = (line: Line): boolean =>
  line.text.length <= LONGEST_BARE_ITEM && /^\p{Ll}/u.test(line.text) && !/[.!?]$/u.test(line.text)

/** The width (in characters) that the lines are wrapped at; infinite where they are not wrapped. */
function wrapWidth(lines: readonly Line[]): number {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0)
  const isSeen = lines.slice(1).some((line) => /^\p{Ll}/u.test(line.text))
  const hasSentence = lines.some((line) => /[.!?]["”’)]?$/u.test(line.text))
  if (isSeen ? width >= NARROWEST_COLUMN : hasSentence && width >= NARROWEST_PAGE) return width
  return Number.POSITIVE_INFINITY
}

/** Whether the break stands for a space: the next line goes on, or its first word had no room in this one. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (ITEM.test(next)) return false
  if (CONTINUES.test(next) || isUnfinished(line, line.length)) return true
  const firstWord = next.search(/\s|$/u)
  return line.length + 1 + firstWord > width - RAGGED
}
