/** A View in, the page's histories out: what each outlet changed after publication, both wordings side by side. */
import type { Excerpt } from '../present/excerpt.ts'
import { type ArticleHistory, changesTold, type HistoryStep } from '../present/history.ts'
import { count, KIND, list, reasonOf } from '../present/labels.ts'
import type { Pair } from '../present/pair.ts'
import { oneLine } from '../text/visible.ts'
import { excerptMarkup, type Page, placesMarkup } from './html-page.ts'
import { type Html, html } from './markup.ts'

export const historiesMarkup = (page: Page): Html =>
  html`${page.view.histories.flatMap((history) => history.steps.map((step) => stepMarkup(step, history, page)))}`

function stepMarkup(step: HistoryStep, { witness }: ArticleHistory, page: Page): Html {
  const { from, to, kept } = step
  const title = `${oneLine(page.view.name(witness))}, ${from.day} → ${to.day}`
  const told = list(changesTold([step])) || 'nothing changed'
  return html`<h3>${title}</h3>
<p class="hint">${told}; ${count(kept, 'claim stands', 'claims stand')} as before.</p>
<div class="wide" tabindex="0" role="region" aria-label="Changes of ${title}"><table class="history"><thead><tr><th scope="col">What</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>${[
    ...step.altered.map((pair) => pairRow(pair, page)),
    ...step.removed.map((words) => row(html`removed`, wordsMarkup(words, page), html`–`)),
    ...step.added.map((words) => row(html`added`, html`–`, wordsMarkup(words, page))),
    ...step.reworded.map((pair) => pairRow(pair, page)),
  ]}</tbody></table></div>
`
}

function pairRow({ changes, base, outlet }: Pair, page: Page): Html {
  const material = changes.filter(({ material }) => material)
  const what = material.map((change) => html`<p><b>${KIND[change.kind]}</b> ${oneLine(reasonOf(change))}</p>`)
  return row(
    what.length > 0 ? html`${what}` : html`reworded`,
    wordsMarkup(base, page),
    wordsMarkup(outlet, page),
  )
}

const row = (what: Html, before: Html, after: Html): Html =>
  html`<tr><th scope="row">${what}</th><td>${before}</td><td>${after}</td></tr>
`

const wordsMarkup = (words: Excerpt, page: Page): Html =>
  html`${excerptMarkup(words)} ${placesMarkup(words, page)}`
