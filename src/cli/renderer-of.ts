/** A format in, what makes a Comparison a report in it out: the table of formats. */
import type { Comparison } from '../model.ts'
import { changesOnly } from '../present/changes-only.ts'
import type { View } from '../present/view.ts'
import type { Href } from '../report/address.ts'
import { hrefFrom } from './href.ts'

type Render = (comparison: Comparison, view: View, href: Href) => string

/** Each is loaded when it is asked for: a run writes one. */
const FORMATS = {
  text: async () => {
    const { toText } = await import('../report/text.ts')
    return (_, view) => toText(view)
  },
  md: async () => {
    const { toMarkdown } = await import('../report/markdown.ts')
    return (_, view, href) => toMarkdown(view, href)
  },
  html: async () => {
    const { toHtml } = await import('../report/html.ts')
    const { hashOf } = await import('../io/hash.ts')
    return (_, view, href) => toHtml(view, href, hashOf)
  },
  json: async () => {
    const { toJson } = await import('../report/json.ts')
    return (comparison) => toJson(comparison)
  },
  csv: async () => {
    const { findingsCsv } = await import('../report/records.ts')
    const { findingsList } = await import('../present/records.ts')
    return (comparison, view) => findingsCsv(findingsList(comparison), view)
  },
  jsonl: async () => {
    const { findingsJsonLines } = await import('../report/records.ts')
    const { findingsList } = await import('../present/records.ts')
    return (comparison, view) => findingsJsonLines(findingsList(comparison), view)
  },
  annotations: async () => {
    const { toAnnotations } = await import('../report/annotations.ts')
    const { findingsList } = await import('../present/records.ts')
    return (comparison, view, href) => toAnnotations(findingsList(comparison), view, href)
  },
  tei: async () => {
    const { toTei } = await import('../report/tei.ts')
    const { findingsList } = await import('../present/records.ts')
    return (comparison, view, href) => toTei(findingsList(comparison), view, href)
  },
  critic: async () => {
    const { toCriticMarkup } = await import('../report/critic-markup.ts')
    const { trackedChanges } = await import('../present/tracked.ts')
    return (comparison, view) => toCriticMarkup(trackedChanges(comparison), view)
  },
} as const satisfies Readonly<Record<string, () => Promise<Render>>>

export type Format = keyof typeof FORMATS

/** `changesOnly` concerns the formats for readers; data is whole. */
export type RenderOptions = { readonly format: Format; readonly changesOnly?: boolean }

/** Links are relative to `folder`, where the report will stand. */
type Renderer = (comparison: Comparison, view: View, folder: string) => string

export async function rendererOf(options: RenderOptions): Promise<Renderer> {
  const render: Render = await FORMATS[options.format]()
  return (comparison, view, folder) =>
    render(comparison, options.changesOnly ? changesOnly(view) : view, hrefFrom(folder))
}
