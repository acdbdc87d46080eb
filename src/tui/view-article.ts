/** The state and a room in, the release and the outlet's article side by side in context out, the passages marked. */
import type { Article, Span } from '../model.ts'
import { indexOf } from '../review/index-of.ts'
import { firstIndex } from '../text/first-index.ts'
import { overlap } from '../text/span.ts'
import { oneLine } from '../text/visible.ts'
import { beside, type Line, type Segment, segment, wrap } from './line.ts'
import { farther, type Panel } from './look.ts'
import { currentCell, currentRow, type State } from './state.ts'
import { lookupFor } from './view-detail.ts'

/** Both scrolled together from where their passages stand. */
export function articles(state: State, columns: number, rows: number): Panel {
  const half = Math.floor((columns - 1) / 2)
  const passages = passagesAt(state)
  const base = pane(passages.base, half, rows, state.scroll)
  const outlet = pane(passages.outlet, columns - 1 - half, rows, state.scroll)
  const both = [
    { ...base, columns: half },
    { ...outlet, columns: columns - 1 - half },
  ]
  return { lines: beside(both, rows), reach: farther(base.reach, outlet.reach) }
}

type Passage = { readonly article: Article; readonly spans: readonly Span[] } | undefined

function passagesAt(state: State): { readonly base: Passage; readonly outlet: Passage } {
  const { comparison } = state.applied
  const lookup = lookupFor(comparison)
  const index = indexOf(comparison)
  const cell = currentCell(state)
  const row = currentRow(state)
  if (!row?.words) return { base: undefined, outlet: undefined }
  if (!cell) return { base: { article: lookup.base.article, spans: [row.words.span] }, outlet: undefined }
  const outlet = lookup.witness(cell.item.witness).article
  if (cell.item.kind === 'addition')
    return {
      base: { article: lookup.base.article, spans: [] },
      outlet: { article: outlet, spans: [row.words.span] },
    }
  const reading = index.reading(cell.item.base, cell.item.witness)
  const claims = (reading?.alignments ?? []).flatMap((id) => index.alignment(id)?.claims ?? [])
  return {
    base: { article: lookup.base.article, spans: [row.words.span] },
    outlet: { article: outlet, spans: claims.flatMap((id) => index.claim(id)?.span ?? []) },
  }
}

/** The scroll goes by most of a pane, so that from claim to claim the text stays where it is. */
const PAGE_SHARE = 0.75

function pane(passage: Passage, columns: number, rows: number, scroll: number): Panel {
  if (!passage) return { lines: [], reach: { back: 0, on: 0 } }
  const { article, spans } = passage
  const { paragraphs, total } = layoutOf(article, columns - 2)
  const marked = ({ span, lines }: Laid) => {
    const here = spans.filter((one) => overlap(one, span) > 0)
    return here.length > 0 ? wrap(paragraphSegments(article, span, here), columns - 2) : lines
  }
  const from = Math.min(...spans.map(({ start }) => start))
  const own = paragraphs[firstIndex(paragraphs, ({ span }) => span.end > from)]
  const at = own ? own.start + Math.max(0, marked(own).findIndex(isMarked)) : 0
  const step = Math.max(1, Math.floor(rows * PAGE_SHARE))
  const lead = Math.floor((rows - step) / 3)
  const last = Math.max(0, total - Math.floor(rows / 2))
  const opened = Math.max(0, Math.min(Math.floor(at / step) * step - lead, last))
  const top = Math.max(0, Math.min(opened + scroll, last))
  const title = `${oneLine(article.outlet)}${spans.length === 0 ? ' (nothing marked)' : ''}`
  const shown: Line[] = [[segment(` ${title}`, 'title')]]
  const first = firstIndex(paragraphs, ({ start, lines }) => start + lines.length >= top)
  for (const laid of paragraphs.slice(first, first + rows))
    shown.push(...[...marked(laid).map(barred), []].slice(Math.max(0, top - laid.start)))
  return { lines: shown.slice(0, rows), reach: { back: opened, on: last - opened } }
}

const isMarked = (line: Line): boolean => line.some(({ tone }) => tone === 'here')

/** A line that holds a marked word bears a bar beside its colour. */
const barred = (line: Line): Line => [segment(isMarked(line) ? '▌' : ' ', 'here'), ...line]

type Layout = {
  readonly paragraphs: readonly Laid[]
  readonly total: number
}

/** A paragraph and the line where it starts; a blank line follows it. */
type Laid = { readonly span: Span; readonly start: number; readonly lines: readonly Line[] }

/** Of a text, by its paragraphs, which stay what they are when a sentence of it is set aside. */
const layouts = new WeakMap<Article['paragraphs'], Map<number, Layout>>()

/** Wrapped once per text and width. */
function layoutOf(article: Article, columns: number): Layout {
  const known = layouts.get(article.paragraphs) ?? new Map<number, Layout>()
  layouts.set(article.paragraphs, known)
  const layout = known.get(columns) ?? laidOut(article, columns)
  known.set(columns, layout)
  return layout
}

function laidOut(article: Article, columns: number): Layout {
  let total = 0
  const paragraphs = article.paragraphs.map((span): Laid => {
    const start = total
    const lines = wrap(paragraphSegments(article, span, []), columns)
    total += lines.length + 1
    return { span, start, lines }
  })
  return { paragraphs, total }
}

function paragraphSegments({ text }: Article, paragraph: Span, marked: readonly Span[]): Segment[] {
  const segments: Segment[] = []
  let at = paragraph.start
  for (const span of [...marked].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start)
    const end = Math.min(paragraph.end, span.end)
    if (start > at) segments.push(segment(oneLine(text.slice(at, start))))
    if (end > start) segments.push(segment(oneLine(text.slice(start, end)), 'here'))
    at = Math.max(at, end)
  }
  if (at < paragraph.end) segments.push(segment(oneLine(text.slice(at, paragraph.end))))
  return segments
}
