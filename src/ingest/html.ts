/** A web page's bytes in, its article out, with what was dropped around it, or one clear error. */
import { Readability } from '@mozilla/readability'
import { wordCount } from '../text/word-count.ts'
import type { Captures, Dropped, Hints, Warning } from './captured.ts'
import { decoded } from './decode.ts'
import { lineOf, type PageDocument, type PageElement, pageOf } from './dom.ts'
import { dropClutter } from './html-clutter.ts'
import { excessOf } from './html-limits.ts'
import { type Metadata, metadataOf } from './html-metadata.ts'
import { literal } from './literal.ts'
import { markdownOf } from './markdown-of.ts'

/** A brief item has some 60 words; a page with fewer is a stub before a paywall, or one that only a browser completes. */
const SHORT_WORDS = 60

export function readHtml(bytes: Uint8Array, hints: Hints): Captures {
  const name = hints.name ?? hints.url ?? 'the page'
  const { text: html, warnings } = decoded(bytes, hints, true)
  const excess = excessOf(html)
  if (excess) return { error: `${name}: ${excess}; save the article's text as a .txt or .md file.` }
  const document = pageOf(html)
  const { locked, body, ...about } = metadataOf(document, hints.url)
  const { text: shown, dropped } = articleOf(document, about)
  const unseen = unseenText(body ?? '', shown)
  const text = unseen ?? shown
  if (text === '') {
    return { error: `${name}: no text on the page; open it in a browser and save the text from there.` }
  }
  const doubts = doubtsOf(text, locked || dropped.some(({ what }) => what === 'sign-up boxes'))
  const told = unseen === undefined ? [] : [UNSEEN]
  return { captured: [{ ...about, text, warnings: [...warnings, ...told, ...doubts], dropped }] }
}

/** The text in the page's data has so many times the words of what it shows: only a browser would complete the page. */
const UNSEEN_SHARE = 2

const UNSEEN: Warning = {
  code: 'unseen',
  message: 'The page shows only a part of the article; the text was taken from the data in its head.',
}

function unseenText(body: string, shown: string): string | undefined {
  if (wordCount(body) < UNSEEN_SHARE * Math.max(1, wordCount(shown)) || excessOf(body)) return undefined
  const isPage = /<\/?[a-z]|&#?\w+;/iu.test(body)
  return isPage ? markdownOf(pageOf(body.replace(/\n\s*\n/gu, '<p>')).body) : literal(body)
}

/**
 * Readability, after known clutter is out: of the tokens that a person would copy from the pages of
 * tests/ingest/fixtures/html it keeps all (Defuddle 98 %), at a mean F1 of 0.99 (Defuddle 0.95); with the clutter left in,
 * 0.93 (0.85).
 */
function articleOf(document: PageDocument, { title }: Metadata): { text: string; dropped: Dropped[] } {
  for (const element of [...document.querySelectorAll('script, style, noscript, template')]) element.remove()
  const shown = lineOf(document.body).length
  const dropped = dropClutter(document)
  const whole = markdownOf(document.body)
  const found = extracted(document)
  const text = withoutTitle(found ? markdownOf(found) : whole, title)
  const around = shown - text.length - dropped.reduce((sum, { characters }) => sum + characters, 0)
  if (around > 0) dropped.push({ what: 'page around the article', characters: around })
  return { text, dropped }
}

function extracted(document: PageDocument): PageElement | undefined {
  const options = { serializer: (node: unknown) => node as PageElement, disableJSONLD: true }
  // The library asks for a browser's Document; the light one has what it uses.
  const reader = new Readability<PageElement>(document as never, options)
  return reader.parse()?.content ?? undefined
}

/** The headline has its own field. */
function withoutTitle(text: string, title: string | undefined): string {
  const [head = '', ...rest] = text.split('\n\n')
  const isTitle = title !== undefined && sameWords(head.replace(/^#+ /u, ''), title)
  return isTitle ? rest.join('\n\n') : text
}

const sameWords = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other)

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

function doubtsOf(text: string, locked: boolean): Warning[] {
  const words = wordCount(text)
  if (words >= SHORT_WORDS) return []
  return [
    {
      code: locked ? 'paywall' : 'short',
      message: locked
        ? `Only ${words} words were found, and the page sells the rest; compare the text with the page.`
        : `Only ${words} words were found; compare the text with the page.`,
    },
  ]
}
