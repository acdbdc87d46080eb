/** The state and a room in, the release and the outlet's article side by side in context out, the passages marked. */
import type { Article, Span } from '../model.ts'
import { indexOf } from '../review/index-of.ts'
import { overlap } from '../text/span.ts'
import { oneLine } from '../text/visible.ts'
import { beside, type Line, type Segment, segment, wrap } from './line.ts'
import { currentCell, currentRow, type State } from './state.ts'
import { lookupFor } from './view-detail.ts'

/** Both scrolled together from where their passages stand. */
export function articleLines(state: State, columns: number, rows: number): Line[] {
  const half = Math.floor((columns - 1) / 2)
  const { base, outlet } = passagesAt(state)
  return beside(
    [
      { lines: pane(base, half, rows, state.scroll), columns: half },
      { lines: pane(outlet, columns - 1 - half, rows, state.scroll), columns: columns - 1 - half },
    ],
    rows,
  )
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

function pane(passage: Passage, columns: number, rows: number, scroll: number): Line[] {
  if (!passage) return []
  const { article, spans } = passage
  const { paragraphs, starts, total } = layoutOf(article, columns - 2)
  const marked = article.paragraphs.findIndex((paragraph) =>
    spans.some((span) => overlap(span, paragraph) > 0),
  )
  const step = Math.max(1, Math.floor(rows * PAGE_SHARE))
  const page = Math.floor((starts[marked] ?? 0) / step) * step
  const lead = Math.floor((rows - step) / 3)
  const top = Math.max(0, Math.min(page - lead + scroll, total - Math.floor(rows / 2)))
  const title = `${oneLine(article.outlet)}${spans.length === 0 ? ' (nothing marked)' : ''}`
  const lines: Line[] = [[segment(` ${title}`, 'title')]]
  for (const [n, plain] of paragraphs.entries()) {
    const start = starts[n] ?? 0
    if (start + plain.length < top || lines.length >= rows) continue
    const own = article.paragraphs[n]
    const here = own ? spans.filter((span) => overlap(span, own) > 0) : []
    const shown = own && here.length > 0 ? wrap(paragraphSegments(article, own, here), columns - 2) : plain
    lines.push(...[...shown.map(barred), []].slice(Math.max(0, top - start)))
  }
  return lines.slice(0, rows)
}

/** A line that holds a marked word bears a bar beside its colour. */
const barred = (line: Line): Line => [
  segment(line.some(({ tone }) => tone === 'here') ? '▌' : ' ', 'here'),
  ...line,
]

type Layout = {
  readonly paragraphs: readonly (readonly Line[])[]
  /** The line where each paragraph starts, a blank line between two. */
  readonly starts: readonly number[]
  readonly total: number
}

const layouts = new WeakMap<Article, Map<number, Layout>>()

/** Wrapped once per article and width. */
function layoutOf(article: Article, columns: number): Layout {
  const known = layouts.get(article) ?? new Map<number, Layout>()
  layouts.set(article, known)
  let layout = known.get(columns)
  if (!layout) {
    const paragraphs = article.paragraphs.map((one) => wrap(paragraphSegments(article, one, []), columns))
    let total = 0
    const starts = paragraphs.map((lines) => {
      const start = total
      total += lines.length + 1
      return start
    })
    layout = { paragraphs, starts, total }
    known.set(columns, layout)
  }
  return layout
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
