/** What the readers of foreign formats give back: an article's Markdown and what is known of it; no code. */

/** What the caller knows of the bytes: a response's headers, a file's name, the address they came from. */
export type Hints = {
  /** As in a Content-Type header; parameters are allowed. */
  readonly mediaType?: string
  /** An encoding's label as WHATWG lists them. */
  readonly charset?: string
  /** The file's name; only its ending counts. */
  readonly name?: string
  readonly url?: string
}

/** One article as it was found. */
export type Captured = {
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  /** ISO date (YYYY-MM-DD). */
  readonly published?: string
  readonly url?: string
  readonly canonicalUrl?: string
  /** BCP 47. */
  readonly language?: string
  /** Markdown: paragraphs, `##` headings, lists as lines, `>` block quotes. */
  readonly text: string
  readonly warnings: readonly Warning[]
  readonly dropped: readonly Dropped[]
}

/** Something the user should look at; the article is kept all the same. */
export type Warning = { readonly code: string; readonly message: string }

/** A part of the original that the article's text leaves out. */
export type Dropped = { readonly what: string; readonly characters: number }

/** Several articles only where the bytes are an archive of several pages. */
export type Captures = { readonly captured: readonly Captured[] } | { readonly error: string }
