/** A page's tree and address in; what the page says of its article out: JSON-LD first, then OpenGraph, Dublin Core, plain <meta>, <time>. */
import type { Captured } from './captured.ts'
import { lineOf, type PageDocument } from './dom.ts'
import { dayOf, languageOf, webAddress } from './fields.ts'
import { linkedDataOf } from './html-json-ld.ts'

export type Metadata = Omit<Captured, 'text' | 'warnings' | 'dropped'> & { readonly locked?: true }

/** To be asked before anything is taken out of the tree. */
export function metadataOf(document: PageDocument, address: string | undefined): Metadata {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  const linked = linkedDataOf([...scripts].map(({ textContent }) => textContent ?? ''))
  const meta = metaOf(document)
  const outlet =
    linked.outlet ?? first(meta, 'og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher')
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined
  const fields = {
    title:
      linked.title ??
      first(meta, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title') ??
      titleOf(document, outlet),
    outlet,
    byline: bylineOf([
      linked.byline,
      ...AUTHORS.map((name) => meta.get(name)),
      lineOf(document.querySelector('[rel="author"], [class*="byline"]')),
    ]),
    published: publishedOf(document, [linked.published, ...DATES.map((name) => meta.get(name))]),
    url: webAddress(address, undefined),
    canonicalUrl: webAddress(canonical ?? first(meta, 'og:url') ?? linked.url, address),
    language: languageOf(
      document.documentElement.getAttribute('lang') ??
        first(meta, 'og:locale', 'dc.language') ??
        linked.language,
    ),
    locked: linked.locked,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Metadata
}

const AUTHORS = ['author', 'byl', 'parsely-author', 'article:author', 'dc.creator']

const DATES = [
  'article:published_time',
  'og:published_time',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'date',
]

/** By name or property, in lower case; the first one of a name counts. */
function metaOf(document: PageDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase()
    const content = (element.getAttribute('content') ?? '').trim()
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

function first(meta: ReadonlyMap<string, string>, ...names: readonly string[]): string | undefined {
  for (const name of names) if (meta.has(name)) return meta.get(name)
  return undefined
}

/** The page's only heading of the first order, or its title, unless more than the outlet's name is added to that. */
function titleOf(document: PageDocument, outlet: string | undefined): string | undefined {
  const [heading, second] = [...document.querySelectorAll('h1')].map(lineOf)
  if (heading && second === undefined) return heading
  const parts = lineOf(document.querySelector('title')).split(/\s[|–—-]{1,2}\s/u)
  if (outlet && parts.length > 1 && parts.at(-1) === outlet) parts.pop()
  return parts.length === 1 ? parts[0] : undefined
}

/** An address is no name. */
const bylineOf = (written: readonly (string | undefined)[]): string | undefined =>
  written.find((name) => name && !/^https?:/u.test(name))?.replace(/^by\s+/iu, '')

/** The first day that is one; a page without any in its head may show it above its text. */
function publishedOf(document: PageDocument, written: readonly (string | undefined)[]): string | undefined {
  const shown = document.querySelector(
    '[itemprop="datePublished"], article time[datetime], main time[datetime], time[datetime]',
  )
  const own = shown?.getAttribute('datetime') ?? shown?.getAttribute('content') ?? undefined
  for (const one of [...written, own]) {
    const day = dayOf(one ?? '')
    if (day) return day
  }
  return undefined
}
