/** A View in, the page's section on copies out: the picture of who prints whose words, and the same in sentences. */
import { count } from '../present/labels.ts'
import { oneLine } from '../text/visible.ts'
import { copiesMarkup } from './copies-svg.ts'
import type { Page } from './html-page.ts'
import { type Html, html } from './markup.ts'

export const copiesSection = ({ view }: Page): Html =>
  html`<p class="hint">How much of one text stands word for word in another. Boilerplate is left out; between two outlets, what both have from the release, too.</p>
<div class="wide" tabindex="0" role="region" aria-label="Picture of copies">${copiesMarkup(view)}</div>
${pairsMarkup(view.copies.shared.slice(0, OPEN_PAIRS))}${further(view.copies.shared.slice(OPEN_PAIRS))}`

/** More pairs than these a reader opens on demand; the picture holds them all. */
const OPEN_PAIRS = 12

type Shared = Page['view']['copies']['shared']

const pairsMarkup = (shared: Shared): Html =>
  html`<ul class="shared">${shared.map(
    ({ sentence, isCopy }) =>
      html`<li>${oneLine(sentence)}${isCopy ? html`: <b>a copy</b>` : null}</li>
`,
  )}</ul>`

const further = (hidden: Shared): Html | null =>
  hidden.length === 0
    ? null
    : html`<details><summary>${count(hidden.length, 'further pair')}</summary>${pairsMarkup(hidden)}</details>`
