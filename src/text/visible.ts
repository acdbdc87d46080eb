/** Text from a file in, text that a terminal or a page can only show out: what is invisible or acts is written as ⟦U+202E⟧. */

/**
 * Controls (escape sequences, carriage returns), format characters (bidi overrides, zero-width), the two Unicode
 * line separators and halves of surrogate pairs; line feed and tab alone may pass.
 */
const ACTING = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

export function visible(text: string): string {
  return text.replace(ACTING, (acting) => `⟦U+${hex(acting)}⟧`)
}

/** The same on one line: every run of white space, line ends among them, is one space. */
export function oneLine(text: string): string {
  return visible(text.replace(/[^\S\uFEFF]+/gu, ' '))
}

const hex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
