/** A View in, the page's lists out: what outlets left out, what they added, what to be cautious of, and the files with their hashes. */
import type { AddedSentence } from '../present/additions.ts'
import { count, list, PROMINENCE, sharedTexts } from '../present/labels.ts'
import type { Omission } from '../present/omissions.ts'
import { oneLine } from '../text/visible.ts'
import { fileName } from './address.ts'
import { excerptMarkup, type Page, placeMarkup, placesMarkup } from './html-page.ts'
import { type Html, html, joined } from './markup.ts'

export function omissionsMarkup(page: Page): Html {
  const { view } = page
  const others = view.outlets.filter((outlet) => outlet.relation === 'other-event')
  if (others.length === view.outlets.length) return html`<p>No outlet reports the release’s event.</p>`
  const notCounted = list(others.map((outlet) => oneLine(view.name(outlet.sigil))))
  return html`<p class="hint">${
    view.omissions.length === 0
      ? 'Nothing of the release was left out.'
      : 'The weightiest first: the lead before the tail, what binds or limits a claim before what adds to it.'
  }${others.length > 0 ? ` Not counted here, since another event is reported: ${notCounted}.` : ''}</p>
<ul class="omissions">${view.omissions.map((omission) => omissionMarkup(omission, page))}</ul>`
}

function omissionMarkup(omission: Omission, page: Page): Html {
  const by = omission.everywhere
    ? html`<b>every outlet</b>`
    : html`${list(omission.omittedBy.map((sigil) => oneLine(page.view.name(sigil))))}`
  const facts = [
    html`${PROMINENCE[omission.prominence]}`,
    ...(omission.caveat ? [html`<b>${omission.caveat.kind} lost</b> (“${omission.caveat.cue}”)`] : []),
    ...(omission.hasFigure ? [html`holds a figure`] : []),
    ...(omission.hasName ? [html`holds a name`] : []),
    html`left out by ${by}`,
  ]
  return html`<li>${excerptMarkup(omission.base)} ${placesMarkup(omission.base, page)}<p class="facts">${joined(facts, ' · ')}</p></li>
`
}

export function additionsMarkup(page: Page): Html {
  const { view } = page
  const told = view.outlets.flatMap(({ sigil }) => {
    const added = view.additions.filter((addition) => addition.witness === sigil)
    if (added.length === 0) return []
    const shared = added.filter((addition) => addition.alsoIn.length > 0).length
    const also = shared > 0 ? `, ${shared} also in other outlets` : ''
    return [
      html`<details data-outlet="${page.column(sigil)}"><summary><b>${oneLine(view.name(sigil))}</b>: ${count(added.length, 'addition')}${also}</summary>
<ul>${added.map((addition) => additionMarkup(addition, page))}</ul></details>
`,
    ]
  })
  if (told.length === 0) return html`<p>No outlet says anything that is not in the release.</p>`
  return html`<p class="hint">What no claim of the release supports.</p>${told}`
}

function additionMarkup({ outlet, alsoIn, independent }: AddedSentence, page: Page): Html {
  const others = alsoIn.map(
    ({ witness, places }) =>
      html`${oneLine(page.view.name(witness))} ${joined(
        places.map((place) => placeMarkup(place, page)),
        ', ',
      )}`,
  )
  return html`<li>${excerptMarkup(outlet)} ${placesMarkup(outlet, page)}${others.length > 0 ? html`<p class="facts">also in ${joined(others, ', ')}${sharedTexts(1 + others.length, independent)}</p>` : null}</li>
`
}

export const cautionsMarkup = (page: Page): Html =>
  html`<ul>${page.view.cautions.map(
    ({ place, note }) => html`<li>${placeMarkup(place, page)} ${oneLine(note)}</li>
`,
  )}</ul>`

export const sourcesMarkup = ({ view }: Page): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="Table of sources"><table class="sources"><thead><tr><th scope="col">File</th><th scope="col">Outlet</th><th scope="col">Published</th><th scope="col">SHA-256</th></tr></thead>
<tbody>${[...view.sources, ...view.earlier].map(
    ({ path, name, published, sha256 }) =>
      html`<tr><th scope="row">${fileName(path)}</th><td>${oneLine(name)}</td><td>${published ?? ''}</td><td><code>${sha256}</code></td></tr>
`,
  )}</tbody></table></div>${view.sources
    .filter(({ configured }) => configured.length > 0)
    .map(
      ({
        path,
        configured,
      }) => html`<p class="facts">Configured, ${fileName(path)}: ${oneLine(configured.join('; '))}</p>
`,
    )}`
