/** A View in, what every part of the page needs out: names, anchors, addresses. */
import type { ClaimId, Sigil } from '../model.ts'
import type { Excerpt, Stretch } from '../present/excerpt.ts'
import type { Place } from '../present/place.ts'
import type { Run } from '../present/runs.ts'
import type { View } from '../present/view.ts'
import { oneLine } from '../text/visible.ts'
import { fileName, type Href, placeAddress } from './address.ts'
import { type Html, html, joined } from './markup.ts'

export type Page = {
  readonly view: View
  readonly href: Href
  /** A claim's id in the page: a sigil may hold what an id may not. */
  readonly anchor: (claim: ClaimId) => string
  /** An outlet's number from 1, in the order of the columns. */
  readonly column: (sigil: Sigil) => number
}

export function pageOf(view: View, href: Href): Page {
  const columns = new Map(view.texts.map(({ sigil }, n) => [sigil, n]))
  const anchors = new Map(
    view.texts.flatMap(({ paragraphs }, n) =>
      paragraphs
        .flatMap(({ passages }) => passages.flatMap(({ claim }) => claim ?? []))
        .map((claim, c): [ClaimId, string] => [claim, n === 0 ? `r${c + 1}` : `o${n}c${c + 1}`]),
    ),
  )
  return {
    view,
    href,
    anchor: (claim) => anchors.get(claim) ?? '',
    column: (sigil) => columns.get(sigil) ?? 0,
  }
}

/** An ellipsis stands for what is not shown of a sentence or between two stretches. */
export function excerptMarkup(excerpt: Excerpt): Html {
  const opens = excerpt[0]?.isFragment ? '… ' : ''
  return html`${opens}${joined(excerpt.map(stretchMarkup), ' … ')}`
}

export const stretchMarkup = ({ runs }: Stretch): Html => runsMarkup(runs)

export const runsMarkup = (runs: readonly Run[]): Html => html`${runs.map(runMarkup)}`

function runMarkup({ text, mark }: Run): Html {
  const line = oneLine(text)
  switch (mark) {
    case 'same':
      return html`${line}`
    case 'replaced':
    case 'dropped':
      return html`<del>${line}</del>`
    case 'replacing':
    case 'added':
      return html`<ins>${line}</ins>`
    case 'moved':
      return html`<em class="moved">${line}</em>`
  }
}

/** "memo.txt:6", linked to the line of the file. */
export const placeMarkup = (place: Place, { href }: Page): Html =>
  html`<a class="place" href="${placeAddress(place, href)}">${fileName(place.path)}:${place.line}</a>`

export function placesMarkup(excerpt: Excerpt, page: Page): Html {
  const distinct = new Map(excerpt.map(({ place }) => [`${place.path}:${place.line}`, place]))
  return joined(
    [...distinct.values()].map((place) => placeMarkup(place, page)),
    ', ',
  )
}
