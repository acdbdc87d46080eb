/** Text from a file in, text that a terminal or a page can only show out: what is invisible or acts is written as ⟦U+202E⟧. */

/**
 * Controls (escape sequences, carriage returns), format characters (bidi overrides, zero-width), the two Unicode
 * line separators, halves of surrogate pairs, letters and marks that show as nothing (fillers, joiners, selectors; the
 * two that choose an emoji's look may stay behind one), and marks heaped upon marks, which cover the lines around them.
 * No script stacks more than a few. Line feed and tab alone may pass.
 */
export const ACTING =
  /(?!\n|\t|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]|(?<!\p{Extended_Pictographic})(?:\ufe0e|\ufe0f)|(?<=\p{M}{8})\p{M}/gu

export function visible(text: string): string {
  return text.replace(ACTING, coded)
}

/** The same on one line: every run of white space, line ends among them, is one space. */
export function oneLine(text: string): string {
  return visible(text.replace(/[^\S\uFEFF]+/gu, ' '))
}

/** A character by its number: ⟦U+202E⟧. */
export const coded = (character: string): string =>
  `⟦U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟧`
