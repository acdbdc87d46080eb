/** A View in, the report as one web page out: it loads nothing, runs its own script alone, and reads well without it. */
import { KIND, STATUS, STATUSES } from '../present/labels.ts'
import type { View } from '../present/view.ts'
import { oneLine } from '../text/visible.ts'
import type { Href } from './address.ts'
import { copiesSection } from './html-copies.ts'
import { divergencesMarkup, quotationsMarkup } from './html-evidence.ts'
import { historiesMarkup } from './html-history.ts'
import { additionsMarkup, cautionsMarkup, omissionsMarkup, sourcesMarkup } from './html-lists.ts'
import { matrixMarkup, outletsMarkup } from './html-overview.ts'
import { type Page, pageOf } from './html-page.ts'
import { readerMarkup } from './html-reader.ts'
import { decisionsMarkup, scorecardMarkup } from './html-record.ts'
import { SCRIPT } from './html-script.ts'
import { STYLE } from './html-style.ts'
import { type Html, html } from './markup.ts'

/** Base64 of a text's SHA-256. */
export type HashOf = (text: string) => string

/** `href` turns a source's path into an address relative to the page. */
export function toHtml(view: View, href: Href, hashOf: HashOf): string {
  const page = pageOf(view, href)
  const sections = sectionsOf(page)
  const title = `What outlets made of “${oneLine(view.base.headline ?? view.base.name)}”`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(hashOf)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#claims">Skip to the claims</a>
<header class="masthead">
<p class="kicker">${[view.base.name, view.base.published]
    .filter((part) => part !== null)
    .map(oneLine)
    .join(' · ')}</p>
<h1>${title}</h1>
<p class="findings">${view.findings.map((finding) => html`${oneLine(finding)} `)}</p>
<nav class="sections" aria-label="Sections">${sections.map(({ id, title }) => html`<a href="#${id}">${title}</a> `)}</nav>
</header>
<main>
${sections.map(sectionMarkup)}
</main>
<script>${{ markup: SCRIPT }}</script>
</body>
</html>
`.markup
}

/** Nothing is loaded and nothing but the page's own style and script takes effect, whatever a text holds. */
const policy = (hashOf: HashOf): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${hashOf(STYLE)}'`,
    `script-src 'sha256-${hashOf(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

type Section = { readonly id: string; readonly title: string; readonly content: Html }

/** In the order of a memo; what the story does not have has no section. */
function sectionsOf(page: Page): Section[] {
  const { shows, copies, histories, decisions, cautions } = page.view
  const section = (id: string, title: string, content: (page: Page) => Html, isThere = true): Section[] =>
    isThere ? [{ id, title, content: content(page) }] : []
  const isWhole = shows === 'all'
  return [
    ...section('outlets', 'Outlets', outletsSection),
    ...section('claims', 'Claims', claimsSection),
    ...section('texts', 'Side by side', readerMarkup),
    ...section('divergences', 'Divergences', divergencesMarkup),
    ...section('quotations', 'Quotations that are not the release’s words', quotationsMarkup),
    ...section('omissions', 'Omissions', omissionsMarkup, isWhole),
    ...section('additions', 'Additions', additionsMarkup, isWhole),
    ...section('copies', 'Copies', copiesSection, isWhole && copies.shared.length > 0),
    ...section('histories', 'Changed after publication', historiesMarkup, histories.length > 0),
    ...section('review', 'Review', decisionsMarkup, decisions.length > 0),
    ...section('scorecard', 'Scorecard', scorecardMarkup, isWhole),
    ...section('cautions', 'Cautions', cautionsMarkup, cautions.length > 0),
    ...section('sources', 'Sources', sourcesMarkup),
  ]
}

const outletsSection = (page: Page): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="Table of outlets">${outletsMarkup(page)}</div>`

const claimsSection = (page: Page): Html => html`${filtersMarkup(page)}${matrixMarkup(page)}`

const sectionMarkup = ({ id, title, content }: Section): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>
`

/** Hidden until the script runs, for without it they would do nothing. */
function filtersMarkup({ view, column }: Page): Html {
  const kinds = new Set(view.outlets.flatMap(({ alteredKinds }) => alteredKinds.map(({ kind }) => kind)))
  return html`<div class="filters" hidden>
<fieldset><legend>Status</legend>${STATUSES.map(
    (status) =>
      html`<label><input type="checkbox" name="status" value="${status}" checked> <b class="key ${status}" aria-hidden="true">${STATUS[status].glyph}</b> ${STATUS[status].word}</label>`,
  )}</fieldset>
<fieldset><legend>Outlet</legend>${view.outlets.map(
    ({ sigil }) =>
      html`<label><input type="checkbox" name="outlet" value="${column(sigil)}" checked> ${oneLine(view.name(sigil))}</label>`,
  )}</fieldset>
<p><label>What changed <select name="kind"><option value="">anything</option>${[...kinds].map(
    (kind) => html`<option value="${kind}">${KIND[kind]}</option>`,
  )}</select></label> <button type="button" name="reset">Show all</button> <span class="shown" role="status"></span></p>
</div>`
}
