/** A View in, the page's evidence out: each divergence and each foreign quotation, both wordings side by side. */
import type { Change } from '../model.ts'
import type { Divergence } from '../present/divergences.ts'
import { count, KIND, PROMINENCE, percent, QUOTE_VERDICT, reasonOf, shortReason } from '../present/labels.ts'
import type { Quotation } from '../present/quotations.ts'
import { decidedText } from '../present/reviewed.ts'
import { shorten } from '../present/shorten.ts'
import { oneLine } from '../text/visible.ts'
import { excerptMarkup, type Page, placeMarkup, placesMarkup, stretchMarkup } from './html-page.ts'
import { type Html, html } from './markup.ts'

export function divergencesMarkup(page: Page): Html {
  const { divergences } = page.view
  if (divergences.length === 0) return html`<p>No claim that an outlet carries was found altered.</p>`
  return html`<p class="hint">The gravest first. <del>Struck</del> words of the release are changed or gone, <ins>underlined</ins> words are the outlet’s own, <em class="moved">slanted</em> words were moved. Where nearly every word differs, the telling ones alone are marked.</p>
${divergences.map((divergence) => divergenceMarkup(divergence, page))}`
}

/** A heading holds no more than this many characters. */
const LONGEST_TITLE = 100
/** Below this calibrated score a reader should check that both passages speak of the same thing. */
const SURE = 0.6

function divergenceMarkup(divergence: Divergence, page: Page): Html {
  const { number, changes, witness, baseClaims, base, outlet, prominence, score, decided } = divergence
  const name = oneLine(page.view.name(witness))
  const kinds = [...new Set(changes.flatMap(({ kind, material }) => (material ? [kind] : [])))]
  const [first] = baseClaims
  return html`<article class="divergence" id="d${number}" data-outlet="${page.column(witness)}" data-kinds="${kinds.join(' ')}">
<h3><span class="number">${number}</span> ${name}: ${oneLine(shortReason(changes[0], LONGEST_TITLE))}${decidedText(decided)}</h3>
<div class="pair"><figure><figcaption>Release ${placesMarkup(base, page)}</figcaption><blockquote>${excerptMarkup(base)}</blockquote></figure>
<figure><figcaption>${name} ${placesMarkup(outlet, page)}, ${PROMINENCE[prominence]}</figcaption><blockquote>${excerptMarkup(outlet)}</blockquote></figure></div>
<ul class="changes">${changes.map(changeMarkup)}</ul>
${score < SURE ? html`<p class="unsure">Uncertain match (${percent(score)}): check that both speak of the same thing.</p>` : null}${first ? html`<p class="more"><a href="#${page.anchor(first)}" data-claim="${page.anchor(first)}" data-outlet="${page.column(witness)}">In its context<span class="hidden">, divergence ${number}</span></a></p>` : null}
</article>
`
}

const changeMarkup = (change: Change): Html =>
  change.material
    ? html`<li><b>${KIND[change.kind]}</b> ${oneLine(reasonOf(change))}</li>`
    : html`<li class="minor"><b>${KIND[change.kind]}</b> ${oneLine(reasonOf(change))} (not material)</li>`

export function quotationsMarkup(page: Page): Html {
  const given = page.view.quotations.filter((quotation) => quotation.givenAs === 'release')
  const others = page.view.quotations.filter((quotation) => quotation.givenAs === 'other')
  return html`${
    given.length === 0
      ? html`<p>Every quotation that is given as the release’s is in its words.</p>`
      : html`<div class="wide" tabindex="0" role="region" aria-label="Table of quotations"><table class="quotations"><thead><tr><th scope="col">Outlet</th><th scope="col">Between its quotation marks</th><th scope="col">In the release</th><th scope="col">Verdict</th></tr></thead>
<tbody>${given.map((quotation) => quotationRow(quotation, page))}</tbody></table></div>`
  }${
    others.length === 0
      ? null
      : html`<details><summary>${count(others.length, 'quotation')} of other voices, not in the release</summary>
<ul>${others.map(
          (quotation) =>
            html`<li data-outlet="${page.column(quotation.witness)}">${oneLine(page.view.name(quotation.witness))} ${placeMarkup(quotation.outlet.place, page)}: ${spoken(quotation)}</li>`,
        )}</ul></details>`
  }`
}

const quotationRow = (quotation: Quotation, page: Page): Html =>
  html`<tr data-outlet="${page.column(quotation.witness)}"><th scope="row">${oneLine(page.view.name(quotation.witness))} ${placeMarkup(quotation.outlet.place, page)}</th>
<td>${spoken(quotation)}</td><td>${quotation.base ? html`${stretchMarkup(quotation.base)} ${placeMarkup(quotation.base.place, page)}` : html`–`}</td><td>${QUOTE_VERDICT[quotation.verdict]}</td></tr>
`

/** A speaker is a name and an office, not a sentence. */
const LONGEST_SPEAKER = 60

const spoken = ({ outlet, speaker }: Quotation): Html =>
  html`“${stretchMarkup(outlet)}”${speaker ? html` <span class="speaker">(${shorten(oneLine(speaker), LONGEST_SPEAKER)})</span>` : null}`
