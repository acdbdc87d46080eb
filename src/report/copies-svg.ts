/** A View in, the picture of who prints whose words out: texts in a ring, a line between two that share words, thick where one is a copy. */
import { percent } from '../present/labels.ts'
import { shorten } from '../present/shorten.ts'
import type { View } from '../present/view.ts'
import { oneLine } from '../text/visible.ts'
import { type Html, html } from './markup.ts'

/** Lengths are in SVG user units. */
const WIDTH = 640
/** So that the names of neighbours do not touch. */
const HEIGHT_OF_TEXT = 26
const LEAST_HEIGHT = 240
/** Room for the names beside the ring, and above and below it. */
const SIDE = 200
const MARGIN = 34
const DOT = 7

/** A file of its own: ends with a line end, loads nothing and runs nothing. */
export const toCopiesSvg = (view: View): string => `${copiesMarkup(view, COPIES_STYLE).markup}\n`

/** Colours after Okabe and Ito, "Color Universal Design" (2008). */
export const COPIES_STYLE = `
.copies text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1d1c1a; }
.copies .share { font-size: 11px; text-anchor: middle; paint-order: stroke; stroke: #fff; stroke-width: 4px; }
.copies line { stroke: #767268; stroke-width: 1.5; stroke-dasharray: 4 4; } .copies line.copy { stroke: #d55e00; stroke-width: 4; stroke-dasharray: none; }
.copies .dot { fill: #0072b2; } .copies .release { fill: #1d1c1a; }
@media (prefers-color-scheme: dark) {
  .copies text { fill: #ebe8e2; } .copies .share { stroke: #16171a; } .copies .dot { fill: #56b4e9; } .copies .release { fill: #ebe8e2; }
}
`

/** Within a page the style stands in the page's own. */
export function copiesMarkup(view: View, style = ''): Html {
  const { order, shared } = view.copies
  const height = Math.max(LEAST_HEIGHT, Math.ceil(order.length / 2) * HEIGHT_OF_TEXT + 2 * MARGIN)
  const spots = new Map(order.map((sigil, n) => [sigil, spotOf(n, order.length, height)]))
  const lines = shared.flatMap(({ texts, shares, isCopy }) => {
    const [a, b] = texts.map((sigil) => spots.get(sigil))
    return a && b ? [lineMarkup(a, b, Math.max(...shares), isCopy)] : []
  })
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="copies" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="copies-title copies-about">
<title id="copies-title">Who prints whose words</title>
<desc id="copies-about">${copiesInWords(view)}</desc>
${style ? html`<style>${{ markup: style }}</style>` : null}
${lines.map(({ line }) => line)}
${lines.map(({ label }) => label)}
${order.map((sigil) => textMarkup(oneLine(view.name(sigil)), sigil === view.base.sigil, spots.get(sigil)))}
</svg>`
}

/** What the picture shows, for a reader who does not see it. */
export const copiesInWords = (view: View): string =>
  view.copies.shared.map(({ sentence }) => `${oneLine(sentence)}.`).join(' ')

/** Where a text stands, and its name: at the top above it, at the bottom below it, else beside it. */
type Spot = { readonly x: number; readonly y: number; readonly name: 'top' | 'bottom' | 'start' | 'end' }

/** The first at the top, the others clockwise. */
function spotOf(n: number, all: number, height: number): Spot {
  const angle = (2 * Math.PI * n) / all - Math.PI / 2
  const [across, down] = [Math.cos(angle), Math.sin(angle)]
  return {
    x: Math.round(WIDTH / 2 + across * (WIDTH / 2 - SIDE)),
    y: Math.round(height / 2 + down * (height / 2 - MARGIN)),
    name: Math.abs(across) < 0.01 ? (down < 0 ? 'top' : 'bottom') : across < 0 ? 'end' : 'start',
  }
}

const lineMarkup = (a: Spot, b: Spot, share: number, isCopy: boolean): { line: Html; label: Html } => ({
  line: html`<line${isCopy ? html` class="copy"` : null} x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}"/>
`,
  label: html`<text class="share" x="${Math.round((a.x + b.x) / 2)}" y="${Math.round((a.y + b.y) / 2) + 4}">${percent(share)}</text>
`,
})

/** A longer name would run out of its room. */
const LONGEST_NAME = 26
/** How far a name stands from its text, and which of its ends. */
const NAMED = {
  top: { across: 0, down: -14, anchor: 'middle' },
  bottom: { across: 0, down: 22, anchor: 'middle' },
  start: { across: 13, down: 4, anchor: 'start' },
  end: { across: -13, down: 4, anchor: 'end' },
} as const

function textMarkup(name: string, isRelease: boolean, spot: Spot | undefined): Html {
  if (!spot) return html``
  const { x, y } = spot
  const { across, down, anchor } = NAMED[spot.name]
  const shape = isRelease
    ? html`<rect class="release" x="${x - DOT}" y="${y - DOT}" width="${2 * DOT}" height="${2 * DOT}"/>`
    : html`<circle class="dot" cx="${x}" cy="${y}" r="${DOT}"/>`
  return html`${shape}<text x="${x + across}" y="${y + down}" text-anchor="${anchor}">${shorten(name, LONGEST_NAME)}</text>
`
}
