/** A View in, the page's record out: what people decided against what the tool suggests, and the scorecard. */
import { judgedWord, percent, STANDING, STATUS } from '../present/labels.ts'
import type { Decision } from '../present/reviewed.ts'
import type { MessageRow, Score } from '../present/scorecard.ts'
import { shorten } from '../present/shorten.ts'
import { oneLine } from '../text/visible.ts'
import { placeAddress } from './address.ts'
import { excerptMarkup, type Page, placesMarkup } from './html-page.ts'
import { type Html, html, joined } from './markup.ts'
import { marksText, meanText, RUBRIC_MARKS, RUBRIC_MEANS } from './scorecard.ts'

export const decisionsMarkup = (page: Page): Html =>
  html`<p class="hint">What people said of the findings, beside what the tool suggests.</p>
<div class="wide" tabindex="0" role="region" aria-label="Table of decisions"><table class="decisions"><thead><tr><th scope="col" class="figure">#</th><th scope="col">Outlet</th><th scope="col">Words</th><th scope="col">The tool suggests</th><th scope="col">The reviewer says</th><th scope="col">By</th></tr></thead>
<tbody>${page.view.decisions.map((decision) => decisionRow(decision, page))}</tbody></table></div>`

function decisionRow(decision: Decision, page: Page): Html {
  const { claim, witness, outlet, suggested, ruled, standing, by, note, flagged } = decision
  const excerpt = outlet.length > 0 ? outlet : (claim?.words ?? [])
  const words =
    excerpt.length > 0
      ? html`${excerptMarkup(excerpt)} ${placesMarkup(excerpt, page)}`
      : html`in no text any more`
  const { glyph, word } = STANDING[standing]
  return html`<tr data-outlet="${page.column(witness)}"><td class="figure">${claim ? html`${claim.number}` : html`+`}</td><th scope="row">${oneLine(page.view.name(witness))}</th><td class="words">${words}${note ? html`<p class="facts">${oneLine(note)}</p>` : null}</td><td>${suggested ? judgedWord(suggested) : '–'}</td><td>${ruled ? html`<b>${judgedWord(ruled)}</b>` : html`–`}</td><td><span aria-hidden="true">${glyph}</span> ${word} <span class="speaker">${oneLine(by)}</span>${flagged ? html` · flagged` : null}</td></tr>
`
}

export const scorecardMarkup = (page: Page): Html => {
  const { scorecard } = page.view
  const messages = html`<div class="wide" tabindex="0" role="region" aria-label="Marks of each message">${messagesTable(page)}</div>`
  return html`<div class="wide" tabindex="0" role="region" aria-label="Scores of the outlets"><table class="scores"><thead><tr><th scope="col">Outlet</th>${[
    'Pull-through',
    'Presence',
    'Prominence',
    'Fidelity',
    'Score',
  ].map((title) => html`<th scope="col" class="figure">${title}</th>`)}</tr></thead>
<tbody>${scorecard.outlets.map(
    ({ witness, pullThrough, presence, prominence, fidelity, score }) =>
      html`<tr data-outlet="${page.column(witness)}"><th scope="row">${oneLine(page.view.name(witness))}</th><td class="figure">${percent(pullThrough)}</td><td class="figure">${meanText(presence)}</td><td class="figure">${meanText(prominence)}</td><td class="figure">${meanText(fidelity)}</td><td class="figure"><b>${percent(score)}</b></td></tr>
`,
  )}</tbody></table></div>
${scorecard.isNamed ? messages : html`<details><summary>Each message</summary>${messages}</details>`}
<details><summary>How the marks are given</summary><p>A mark is the sum of three, each 0 to 2, written presence·prominence·fidelity.</p>
<ul>${RUBRIC_MARKS.map(([name, meaning]) => html`<li><b>${name}</b>: ${meaning}</li>`)}</ul><p>${RUBRIC_MEANS}</p></details>`
}

/** In full it stands in the other forms. */
const LONGEST_MESSAGE = 110

function messagesTable(page: Page): Html {
  const { scorecard, outlets, name } = page.view
  return html`<table class="marks"><thead><tr><th scope="col" class="figure">#</th><th scope="col">Message</th>${outlets.map(
    ({ sigil }) => html`<th scope="col" data-outlet="${page.column(sigil)}">${oneLine(name(sigil))}</th>`,
  )}</tr></thead>
<tbody>${scorecard.messages.map((row) => messageRow(row, page))}</tbody></table>`
}

const messageRow = ({ number, text, scores }: MessageRow, page: Page): Html =>
  html`<tr><td class="figure">${number}</td><th scope="row">${shorten(oneLine(text), LONGEST_MESSAGE)}</th>${scores.map(
    (score) => html`<td data-outlet="${page.column(score.witness)}">${scoreMarkup(score, page)}</td>`,
  )}</tr>
`

function scoreMarkup(score: Score, page: Page): Html {
  const [place] = score.places
  const statuses = [...new Set(score.statuses)]
  const said = joined(
    statuses.map(
      (status) =>
        html`<span aria-hidden="true">${STATUS[status].glyph}</span><span class="hidden">${STATUS[status].word}</span>`,
    ),
    ' ',
  )
  if (!place) return said
  return html`<a href="${placeAddress(place, page.href)}"><b>${score.total}</b></a> <span class="speaker">${marksText(score)}</span> ${said}`
}
