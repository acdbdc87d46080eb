/** A page's bytes in, its words as bytes of text out: all that it shows and some that it does not, for a filter's eye alone. */
import { decoded } from '../ingest/decode.ts'

/** Cheap and linear, since every page of an archive passes here; the article in it is looked for where its words are telling. */
export function pageText(bytes: Uint8Array, mediaType: string): Uint8Array {
  const isPlain = /^text\/plain\b/iu.test(mediaType)
  const { text } = decoded(bytes, { mediaType }, !isPlain)
  return new TextEncoder().encode(isPlain ? text : spelled(shownIn(text)))
}

/** What opens and is never closed hides the rest. */
function shownIn(html: string): string {
  const shown: string[] = []
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    if (open < 0) return shown.join('') + html.slice(at)
    shown.push(html.slice(at, open))
    const tag = TAG.exec(html.slice(open, open + LONGEST_TAG))?.[1]?.toLowerCase() ?? ''
    if (!WITHIN_WORDS.has(tag)) shown.push('\n')
    const close = closeOf(html, open, tag)
    if (close < 0) break
    at = close
  }
  return shown.join('')
}

const TAG = /^<\/?([a-z]+)/iu
const LONGEST_TAG = 12

/** They begin no new line; a sentence goes on over them. */
const WITHIN_WORDS = new Set(
  'a abbr b cite code em font i mark q s small span strong sub sup time u wbr'.split(' '),
)

/** Behind the tag at `open`, and behind what it hides; -1 where that never ends. */
function closeOf(html: string, open: number, tag: string): number {
  if (html.startsWith('<!--', open)) return behind(html, '-->', open)
  const end = HIDING[tag]
  if (!end || html[open + 1] === '/') return behind(html, '>', open)
  end.lastIndex = open
  return end.test(html) ? end.lastIndex : -1
}

const HIDING: Readonly<Record<string, RegExp>> = {
  script: /<\/script[^<>]*>/giu,
  style: /<\/style[^<>]*>/giu,
  template: /<\/template[^<>]*>/giu,
}

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

/** Letters that a page spells by number or name; other signs are none of a word. */
const spelled = (text: string): string =>
  text
    .replace(/&#(x?)([\da-f]{1,6});/giu, (_, hex: string, digits: string) => {
      const point = Number.parseInt(digits, hex ? 16 : 10)
      return point <= LAST_POINT ? String.fromCodePoint(point) : ' '
    })
    .replace(/&([a-z])(?:acute|breve|caron|cedil|circ|grave|macr|ogon|ring|slash|tilde|uml);/giu, '$1')
    .replace(/&[a-z]{2,10};/giu, ' ')

const LAST_POINT = 0x10ffff
