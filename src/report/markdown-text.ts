/** Text, runs and places in, Markdown that shows exactly them out: nothing in an article can format, link or hide. */
import type { ToldCaution } from '../present/cautions.ts'
import { type Excerpt, joinStretches, type Stretch } from '../present/excerpt.ts'
import type { Place } from '../present/place.ts'
import type { Run } from '../present/runs.ts'
import { oneLine } from '../text/visible.ts'
import { fileAddress, fileName, type Href, placeAddress } from './address.ts'

/** One line of text that every Markdown reader shows as it stands, in a table cell too. */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replace(/[&<>$]/g, (character) => ENTITY[character] ?? character)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (host) => `${host.slice(0, -1)}\\.`)
}

/** The dollar opens a formula on GitHub. */
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' }

/** The same inside a line of HTML, where Markdown's own signs mean nothing. */
export const htmlText = (text: string): string =>
  oneLine(text).replace(/[&<>]/g, (character) => ENTITY[character] ?? character)

export const excerptText = (excerpt: Excerpt): string => joinStretches(excerpt, stretchText)

/** Replaced and dropped words of the release struck, the outlet's own words bold, moved words in italics. */
export const stretchText = (stretch: Stretch): string => stretch.runs.map(marked).join('')

function marked({ text, mark }: Run): string {
  if (mark === 'same') return escaped(text)
  const core = text.trim()
  if (core === '') return escaped(text)
  const [before, after] = text.split(core, 2)
  const [sign, tag] = SIGNS[mark]
  const inner = isWordBound(core) ? `${sign}${escaped(core)}${sign}` : `<${tag}>${escaped(core)}</${tag}>`
  return `${escaped(before ?? '')}${inner}${escaped(after ?? '')}`
}

const SIGNS = {
  replaced: ['~~', 'del'],
  dropped: ['~~', 'del'],
  replacing: ['**', 'strong'],
  added: ['**', 'strong'],
  moved: ['*', 'em'],
} as const

/** Markdown's own signs take hold only next to letters and figures (CommonMark 0.31, 6.2); beside a mark a tag must stand. */
const isWordBound = (core: string): boolean => /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(core)

/** "memo.txt:6", linked to the line. */
export const placeLink = (place: Place, href: Href): string =>
  `[${escaped(`${fileName(place.path)}:${place.line}`)}](${placeAddress(place, href)})`

export const placeLinks = (excerpt: Excerpt, href: Href): string =>
  [...new Set(excerpt.map(({ place }) => placeLink(place, href)))].join(', ')

export const cautionItems = (cautions: readonly ToldCaution[], href: Href): string =>
  cautions.map(({ place, note }) => `- ${placeLink(place, href)}: ${escaped(note)}`).join('\n')

export const fileLink = (path: string, href: Href): string =>
  `[${escaped(fileName(path))}](${fileAddress(path, href)})`
