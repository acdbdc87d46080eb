/** A View in, the page's section on copies out: the picture of who prints whose words, and the same in sentences. */
import { oneLine } from '../text/visible.ts'
import { copiesMarkup } from './copies-svg.ts'
import type { Page } from './html-page.ts'
import { type Html, html } from './markup.ts'

export const copiesSection = ({ view }: Page): Html =>
  html`<p class="hint">How much of one text stands word for word in another. Boilerplate is left out; between two outlets, what both have from the release, too.</p>
<div class="wide" tabindex="0" role="region" aria-label="Picture of copies">${copiesMarkup(view)}</div>
<ul class="shared">${view.copies.shared.map(
    ({ sentence, isCopy }) =>
      html`<li>${oneLine(sentence)}${isCopy ? html`: <b>a copy</b>` : null}</li>
`,
  )}</ul>`
