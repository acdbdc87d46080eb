/** A page's tree and address in; what the page says of its article out: JSON-LD first, then OpenGraph, Dublin Core, plain <meta>, <time>, print. */
import { printedDate } from '../text/date-printed.ts'
import type { Captured } from './captured.ts'
import { lineOf, type PageDocument } from './dom.ts'
import { dayOf, languageOf, webAddress } from './fields.ts'
import { linkedDataOf } from './html-json-ld.ts'
import { markdownOf } from './markdown-of.ts'

export type Metadata = Omit<Captured, 'text' | 'warnings' | 'dropped'> & {
  readonly locked?: true
  /** The article's text as the page's data have it. */
  readonly body?: string
}

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
    published: publishedOf(document, [
      linked.published,
      ...DATES.map((name) => meta.get(name)),
      ...[...meta].flatMap(([name, value]) => (OTHER_DATE.test(name) ? value : [])),
    ]),
    url: webAddress(address, undefined),
    canonicalUrl: webAddress(canonical ?? first(meta, 'og:url') ?? linked.url, address),
    language: languageOf(
      document.documentElement.getAttribute('lang') ??
        first(meta, 'og:locale', 'dc.language') ??
        linked.language,
    ),
    locked: linked.locked,
    body: linked.body,
  }
  const published = fields.published ?? printedBeside(fields.title, document)
  return Object.fromEntries(Object.entries({ ...fields, published }).filter(([, value]) => value)) as Metadata
}

/** So many lines below a headline, and above it, may hold the date; a longer line is of the text. */
const LINES_BELOW = 6
const LINES_ABOVE = 2
const LONGEST_LINE = 150

/** ISO date: what a page without a date in its head prints beside its headline. */
function printedBeside(title: string | undefined, document: PageDocument): string | undefined {
  const lines = linesShown(document)
  const at = title === undefined ? -1 : lines.indexOf(title)
  if (at < 0) return undefined
  const below = lines.slice(at + 1, at + 1 + LINES_BELOW)
  const text = below.findIndex(({ length }) => length > LONGEST_LINE)
  const beside = [
    ...below.slice(0, text < 0 ? undefined : text),
    ...lines.slice(Math.max(0, at - LINES_ABOVE), at).reverse(),
  ]
  for (const line of beside) {
    const date = line.length <= LONGEST_LINE ? printedDate(line) : undefined
    if (date) return date
  }
  return undefined
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

/** "govuk:first-published-at", "sailthru.date", "citation_publication_date": each system has its own. */
const OTHER_DATE = /publi(?:c(?:ation)?|sh(?:ed)?)|issued|(?:^|[._:-])date$/u

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

/**
 * The page's only heading of the first order, unless it is the outlet's name; or the page's title without the names
 * that are added to it: the most of it that the page shows as a line of its own.
 */
function titleOf(document: PageDocument, outlet: string | undefined): string | undefined {
  const [heading, second] = [...document.querySelectorAll('h1')].map(lineOf)
  const parts = lineOf(document.querySelector('title')).split(/(\s[|–—-]{1,2}\s)/u)
  const isOutlet = parts.length > 1 && heading === parts.at(-1)
  if (heading && second === undefined && !isOutlet) return heading
  if (outlet && parts.length > 1 && parts.at(-1) === outlet) parts.splice(-2)
  if (parts.length === 1) return parts[0]
  const shown = new Set(linesShown(document))
  const longest = parts.map((_, n) => parts.slice(0, parts.length - n).join(''))
  return longest.find((title) => shown.has(title))
}

const linesShown = ({ body }: PageDocument): string[] =>
  markdownOf(body)
    .split(/\n+/u)
    .map((line) => line.replace(/^(?:#+|-|>) /u, ''))

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
