/** A View in, the page's reader out: the release beside every outlet, each passage linked with what it renders. */
import { STATUS } from '../present/labels.ts'
import type { FullText, Paragraph, Passage, Rendering } from '../present/texts.ts'
import type { Source } from '../present/view.ts'
import { oneLine } from '../text/visible.ts'
import { fileAddress, fileName } from './address.ts'
import { type Page, runsMarkup } from './html-page.ts'
import { type Html, html, joined } from './markup.ts'

export function readerMarkup(page: Page): Html {
  const { view } = page
  const [release, ...outlets] = view.texts
  const numbers = new Map(view.rows.map((row) => [page.anchor(row.claim), row.number]))
  return html`<div class="choice" role="group" aria-label="Outlet beside the release" hidden>${view.outlets.map(
    ({ sigil }) =>
      html`<button type="button" aria-pressed="false" data-show="${page.column(sigil)}">${oneLine(view.name(sigil))}</button>`,
  )}</div>
<div class="panel" role="status" hidden></div>
<div class="reader">
<section class="pane" id="release-pane" aria-label="Release" tabindex="0">${release ? textMarkup(release, view.sources[0], page, numbers) : null}</section>
<section class="pane" id="outlet-pane" aria-label="Outlet" tabindex="0">${outlets.map((text, n) =>
    textMarkup(text, view.sources[n + 1], page, numbers),
  )}</section>
</div>`
}

type Numbers = ReadonlyMap<string, number>

function textMarkup(text: FullText, source: Source | undefined, page: Page, numbers: Numbers): Html {
  const n = page.column(text.sigil)
  const about = [
    html`<a class="place" href="${fileAddress(source?.path ?? '', page.href)}">${fileName(source?.path ?? '')}</a>`,
    ...(source?.published ? [html`<time>${source.published}</time>`] : []),
    ...(source?.url ? [linkTo(source.url)] : []),
  ]
  return html`<article id="${n === 0 ? 'release' : `o${n}`}" data-outlet="${n}">
<header><h3>${oneLine(page.view.name(text.sigil))}</h3><p>${joined(about, ' · ')}</p></header>
<div lang="${text.language}">${text.paragraphs.map((paragraph) => paragraphMarkup(paragraph, page, numbers))}</div>
</article>
`
}

/** An address that is not of the web is shown, not linked. */
const linkTo = (url: string): Html =>
  /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noreferrer noopener">${oneLine(url)}</a>`
    : html`${oneLine(url)}`

const paragraphMarkup = ({ isHeadline, passages }: Paragraph, page: Page, numbers: Numbers): Html =>
  html`<p${isHeadline ? html` class="headline"` : null}>${passages.map((passage) => passageMarkup(passage, page, numbers))}</p>
`

function passageMarkup(passage: Passage, page: Page, numbers: Numbers): Html {
  const { claim, boilerplate, runs, renders } = passage
  const words = runsMarkup(runs)
  if (boilerplate !== null)
    return html`<span class="boilerplate" title="${oneLine(boilerplate)}">${words}</span>`
  if (claim === null) return words
  const id = page.anchor(claim)
  const number = numbers.get(id)
  if (number !== undefined)
    return html`<span class="claim" id="${id}" data-claims="${id}">${words}<a class="tag" href="#${id}" aria-label="Claim ${number}">${number}</a></span>`
  if (renders.length === 0)
    return html`<span class="claim added" id="${id}" data-claims="">${words}<span class="tag" title="not in the release"><span aria-hidden="true">+</span><span class="hidden">added</span></span></span>`
  const claims = [...new Set(renders.flatMap(({ base }) => base.map(page.anchor)))]
  return html`<span class="claim ${gravest(renders)}" id="${id}" data-claims="${claims.join(' ')}">${words}${renders.flatMap((rendering) => tags(rendering, page, numbers))}</span>`
}

const gravest = (renders: readonly Rendering[]): Rendering['verdict'] =>
  (['altered', 'reworded', 'verbatim'] as const).find((verdict) =>
    renders.some((rendering) => rendering.verdict === verdict),
  ) ?? 'reworded'

/** "≠3": altered, leads to claim 3 of the release. */
const tags = ({ base, verdict }: Rendering, page: Page, numbers: Numbers): Html[] =>
  base.map((claim) => {
    const id = page.anchor(claim)
    const number = numbers.get(id) ?? 0
    return html`<a class="tag" href="#${id}" aria-label="${STATUS[verdict].word}, claim ${number}">${STATUS[verdict].glyph}${number}</a>`
  })
