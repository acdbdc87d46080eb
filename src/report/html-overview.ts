/** A View in, the page's overviews out: one row of figures per outlet, and the heat map of claims by outlets. */
import { plainText } from '../present/excerpt.ts'
import {
  count,
  KIND,
  list,
  PROMINENCE,
  percent,
  reasonOf,
  STANDING,
  STATUS,
  STATUSES,
} from '../present/labels.ts'
import { standsText } from '../present/reviewed.ts'
import type { Cell, ClaimRow } from '../present/rows.ts'
import { shorten } from '../present/shorten.ts'
import type { OutletSummary } from '../present/summary.ts'
import type { View } from '../present/view.ts'
import { oneLine } from '../text/visible.ts'
import type { Page } from './html-page.ts'
import { type Html, html } from './markup.ts'

export function outletsMarkup(page: Page): Html {
  const { view } = page
  return html`<table class="outlets">
<thead><tr><th scope="col">Outlet</th><th scope="col" class="figure">Carries</th><th scope="col"><span class="hidden">Share of the release’s claims</span></th>${STATUSES.map(
    (status) =>
      html`<th scope="col" class="figure"><abbr title="${STATUS[status].word}"><span aria-hidden="true">${STATUS[status].glyph}</span><span class="hidden">${STATUS[status].word}</span></abbr></th>`,
  )}<th scope="col" class="figure">Added</th><th scope="col" class="figure">False quotations</th><th scope="col">What changed</th></tr></thead>
<tbody>${view.outlets.map((outlet) => outletRow(outlet, page))}</tbody>
</table>`
}

function outletRow(outlet: OutletSummary, { view, column }: Page): Html {
  const isOther = outlet.relation === 'other-event'
  const quotations = view.quotations.filter(
    (quotation) => quotation.witness === outlet.sigil && quotation.givenAs === 'release',
  ).length
  const kinds = outlet.alteredKinds.map(({ kind, passages }) =>
    passages > 1 ? `${KIND[kind]} ×${passages}` : KIND[kind],
  )
  return html`<tr data-outlet="${column(outlet.sigil)}"><th scope="row"><a href="#o${column(outlet.sigil)}">${oneLine(view.name(outlet.sigil))}</a></th>
<td class="figure">${isOther ? html`another event` : html`<b>${percent(outlet.pullThrough)}</b>`}<span class="hidden"> (${outlet.carried} of ${outlet.claims})</span></td><td>${barMarkup(outlet)}</td>
${STATUSES.map((status) => html`<td class="figure">${outlet.counts[status]}</td>`)}<td class="figure">${outlet.additions}</td><td class="figure">${quotations}</td><td>${kinds.join(', ') || '–'}</td></tr>`
}

/** The figures beside say the same in words. */
function barMarkup({ counts, claims }: OutletSummary): Html {
  let at = 0
  const parts = STATUSES.map((status) => {
    const width = counts[status]
    const part = html`<rect class="${status}" x="${at}" width="${width}" height="1"/>`
    at += width
    return width > 0 ? part : html``
  })
  return html`<svg class="bar" viewBox="0 0 ${Math.max(claims, 1)} 1" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`
}

/** More outlets than this stand upright above narrow columns. */
const MANY_OUTLETS = 6

export function matrixMarkup(page: Page): Html {
  const { view, column } = page
  if (view.rows.length === 0)
    return html`<p>${view.shows === 'all' ? 'No claim was found in the release.' : 'No claim was altered.'}</p>`
  return html`<div class="matrix${view.outlets.length > MANY_OUTLETS ? ' many' : ''}" tabindex="0" role="region" aria-label="Claims by outlets">
<table><thead><tr><th scope="col" class="figure">#</th><th scope="col">The release says</th>${view.outlets.map(
    ({ sigil }) =>
      html`<th scope="col" data-outlet="${column(sigil)}"><span>${oneLine(view.name(sigil))}</span></th>`,
  )}</tr></thead>
<tbody>${view.rows.map((row) => rowMarkup(row, page))}</tbody></table></div>
<p class="legend">${STATUSES.map(
    (status) =>
      html`<span><b class="key ${status}" aria-hidden="true">${STATUS[status].glyph}</b> ${STATUS[status].word}</span> `,
  )}${[...new Set(view.decisions.map(({ standing }) => standing))].map(
    (standing) =>
      html`<span><b class="key" aria-hidden="true">${STANDING[standing].glyph}</b> ${STANDING[standing].word}</span> `,
  )}</p>`
}

/** Of a claim, as much as two lines hold; in full it stands beside the outlets' texts. */
const LONGEST_CLAIM = 150

const rowMarkup = (row: ClaimRow, page: Page): Html =>
  html`<tr data-row="${row.number}"><td class="figure">${row.number}</td><th scope="row"><a href="#${page.anchor(row.claim)}">${shorten(oneLine(plainText(row.base)), LONGEST_CLAIM)}</a></th>${row.cells.map((cell) => cellMarkup(cell, row, page))}</tr>
`

/** Leads to the evidence where the claim is altered, else to the outlet's words, else to the release's. */
function cellMarkup(cell: Cell, row: ClaimRow, page: Page): Html {
  const { status, witness, divergences, carried, decided } = cell
  const own = page.anchor(row.claim)
  const target =
    status === 'altered' && divergences[0] !== undefined
      ? `d${divergences[0]}`
      : carried
        ? page.anchor(carried.claim)
        : own
  const kinds = kindsOf(cell, page.view)
  return html`<td class="cell" data-outlet="${page.column(witness)}" data-status="${status}" data-kinds="${kinds.join(' ')}"><a class="${status}" href="#${target}" data-claim="${own}" data-shows="${divergences.map((number) => `d${number}`).join(' ')}" title="${saidOf(cell, page.view)}"><span aria-hidden="true">${STATUS[status].glyph}</span><span class="hidden">${STATUS[status].word}</span>${decided ? html`<span class="stands" aria-hidden="true">${STANDING[decided.standing].glyph}</span>` : null}</a></td>`
}

const divergencesOf = ({ divergences }: Cell, view: View) =>
  divergences.flatMap((number) => view.divergences[number - 1] ?? [])

const kindsOf = (cell: Cell, view: View): string[] => [
  ...new Set(
    divergencesOf(cell, view).flatMap(({ changes }) =>
      changes.flatMap(({ kind, material }) => (material ? [kind] : [])),
    ),
  ),
]

/** A tooltip holds no more reasons than these, none longer than this. */
const MOST_REASONS = 3
const LONGEST_REASON = 90

/** "altered by memo, in the lead: must → should: obligation weakened" */
function saidOf(cell: Cell, view: View): string {
  const { status, witness, carried, decided } = cell
  const place = carried ? `, ${PROMINENCE[carried.prominence]}` : ''
  const reasons = divergencesOf(cell, view)
    .flatMap(({ changes }) => changes.filter(({ material }) => material))
    .map((change) => shorten(oneLine(reasonOf(change)), LONGEST_REASON))
  const distinct = [...new Set(reasons)]
  const rest = distinct.length - MOST_REASONS
  const told = list([...distinct.slice(0, MOST_REASONS), ...(rest > 0 ? [count(rest, 'more change')] : [])])
  const stands = decided ? ` (${oneLine(standsText(decided))})` : ''
  return `${STATUS[status].word} by ${oneLine(view.name(witness))}${place}${told ? `: ${told}` : ''}${stands}`
}
