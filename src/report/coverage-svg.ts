/** A View in, the picture of claims by outlets out: a glyph and a colour in each cell, light and dark, with a text alternative. */
import { percent, STATUS, STATUSES } from '../present/labels.ts'
import { shorten } from '../present/shorten.ts'
import type { OutletSummary } from '../present/summary.ts'
import type { View } from '../present/view.ts'
import { oneLine } from '../text/visible.ts'
import { type Html, html, joined } from './markup.ts'

/** Lengths are in SVG user units. */
const CELL = 24
const GAP = 2
/** Room for an outlet's name and for its share. */
const NAME = 190
const SHARE = 56
/** Above the cells of a band: the claims' numbers. */
const HEAD = 22
/** A release of more claims than this is drawn in several bands. */
const CLAIMS_PER_BAND = 40
/** So that the legend fits under a release of few claims. */
const LEAST_WIDTH = 520

/** Ends with a line end; loads nothing and runs nothing. */
export function toCoverageSvg(view: View): string {
  const bands: (readonly number[])[] = []
  for (let at = 0; at < view.rows.length; at += CLAIMS_PER_BAND)
    bands.push(view.rows.slice(at, at + CLAIMS_PER_BAND).map((_, n) => at + n))
  const columns = Math.min(view.rows.length, CLAIMS_PER_BAND)
  const bandHeight = HEAD + view.outlets.length * CELL + CELL / 2
  const width = Math.max(LEAST_WIDTH, NAME + columns * CELL + SHARE)
  const height = bands.length * bandHeight + CELL
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">
<title id="title">Which outlet carries which claim of “${oneLine(view.base.headline ?? view.base.name)}”</title>
<desc id="about">${coverageInWords(view)}</desc>
<style>${{ markup: STYLE }}</style>
${bands.map((rows, n) => band(rows, n * bandHeight, n === 0, view))}${legend(height - 6)}</svg>
`.markup
  }`
}

/** What the picture shows, for a reader who does not see it. */
export const coverageInWords = (view: View): string =>
  view.outlets
    .map(({ sigil, counts, claims }) => {
      const told = STATUSES.filter((status) => counts[status] > 0).map(
        (status) => `${counts[status]} ${STATUS[status].word}`,
      )
      return `${oneLine(view.name(sigil))}: of ${claims} claims ${told.join(', ') || 'none'}.`
    })
    .join(' ')

/** Colours after Okabe and Ito, "Color Universal Design" (2008). */
const STYLE = `
text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1d1c1a; }
.n { font-size: 10px; fill: #5c5952; text-anchor: middle; } .name { text-anchor: end; } .g { font-weight: 700; text-anchor: middle; }
.verbatim rect { fill: #0072b2; } .verbatim .g { fill: #fff; } .reworded rect { fill: #56b4e9; } .altered rect { fill: #d55e00; }
.reworded .g, .altered .g { fill: #000; } .omitted rect { fill: #ece9e2; }
@media (prefers-color-scheme: dark) {
  text { fill: #ebe8e2; } .n { fill: #aaa69d; } .omitted rect { fill: #2a2c31; }
}
`

function band(rows: readonly number[], top: number, isFirst: boolean, view: View): Html {
  const numbers = rows.map((_, column) => {
    const number = view.rows[rows[column] ?? 0]?.number ?? 0
    return html`<text class="n" x="${middle(column)}" y="${top + HEAD - 7}">${number}</text>`
  })
  const outlets = view.outlets.map((outlet, n) =>
    outletLine(outlet, n, rows, top + HEAD + n * CELL, isFirst, view),
  )
  return html`${numbers}
${outlets}`
}

const middle = (column: number): number => NAME + column * CELL + CELL / 2

/** A name longer than this many characters would run out of its room. */
const LONGEST_NAME = 24

function outletLine(
  outlet: OutletSummary,
  n: number,
  rows: readonly number[],
  top: number,
  isFirst: boolean,
  view: View,
): Html {
  const name = oneLine(view.name(outlet.sigil))
  const base = top + CELL / 2 + 5
  const cells = rows.map((row, column) => {
    const { number, cells } = view.rows[row] ?? { number: 0, cells: [] }
    const status = cells[n]?.status ?? 'omitted'
    return html`<g class="${status}"><title>Claim ${number}, ${name}: ${STATUS[status].word}</title><rect x="${NAME + column * CELL + GAP / 2}" y="${top + GAP / 2}" width="${CELL - GAP}" height="${CELL - GAP}" rx="3"/><text class="g" x="${middle(column)}" y="${base}">${STATUS[status].glyph}</text></g>`
  })
  const share = outlet.relation === 'other-event' ? 'other' : percent(outlet.pullThrough)
  return html`<text class="name" x="${NAME - 10}" y="${base}">${shorten(name, LONGEST_NAME)}</text>${joined(cells, '')}${
    isFirst ? html`<text x="${NAME + rows.length * CELL + 8}" y="${base}">${share}</text>` : null
  }
`
}

const LEGEND_STEP = 100

const legend = (y: number): Html =>
  html`${STATUSES.map(
    (status, n) =>
      html`<g class="${status}"><rect x="${12 + n * LEGEND_STEP}" y="${y - 13}" width="18" height="17" rx="3"/><text class="g" x="${21 + n * LEGEND_STEP}" y="${y}">${STATUS[status].glyph}</text><text x="${36 + n * LEGEND_STEP}" y="${y}">${STATUS[status].word}</text></g>`,
  )}
`
