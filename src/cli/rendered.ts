/** A Comparison and a format in, the report's text out: the table of formats. */
import { hashOf } from '../io/hash.ts'
import type { Comparison } from '../model.ts'
import { changesOnly } from '../present/changes-only.ts'
import { findingsList } from '../present/records.ts'
import { trackedChanges } from '../present/tracked.ts'
import type { View } from '../present/view.ts'
import type { Href } from '../report/address.ts'
import { toAnnotations } from '../report/annotations.ts'
import { toCriticMarkup } from '../report/critic-markup.ts'
import { toHtml } from '../report/html.ts'
import { toJson } from '../report/json.ts'
import { toMarkdown } from '../report/markdown.ts'
import { findingsCsv, findingsJsonLines } from '../report/records.ts'
import { toTei } from '../report/tei.ts'
import { toText } from '../report/text.ts'
import { hrefFrom } from './href.ts'

type Render = (comparison: Comparison, view: View, href: Href) => string

const FORMATS = {
  text: (_, view) => toText(view),
  md: (_, view, href) => toMarkdown(view, href),
  html: (_, view, href) => toHtml(view, href, hashOf),
  json: (comparison) => toJson(comparison),
  csv: (comparison, view) => findingsCsv(findingsList(comparison), view),
  jsonl: (comparison, view) => findingsJsonLines(findingsList(comparison), view),
  annotations: (comparison, view, href) => toAnnotations(findingsList(comparison), view, href),
  tei: (comparison, view, href) => toTei(findingsList(comparison), view, href),
  critic: (comparison, view) => toCriticMarkup(trackedChanges(comparison), view),
} as const satisfies Readonly<Record<string, Render>>

export type Format = keyof typeof FORMATS

/** `changesOnly` concerns the formats for readers; data is whole. */
export type RenderOptions = { readonly format: Format; readonly changesOnly?: boolean }

/** Links are relative to `folder`, where the report will stand. */
export function rendered(comparison: Comparison, view: View, options: RenderOptions, folder: string): string {
  const render: Render = FORMATS[options.format]
  return render(comparison, options.changesOnly ? changesOnly(view) : view, hrefFrom(folder))
}
