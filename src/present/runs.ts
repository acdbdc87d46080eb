/** A stretch of an article and the marks on it in, runs of text that bear the same marks out. */
import type { Span } from '../model.ts'
import { contains, overlap } from '../text/span.ts'

/** `replaced` and `dropped` stand in the base, `replacing` and `added` in the outlet, `moved` in both. */
export type Mark = 'same' | 'replaced' | 'dropped' | 'replacing' | 'added' | 'moved'
export type Marked = { readonly span: Span; readonly mark: Mark }
export type Run = { readonly text: string; readonly mark: Mark; readonly quoted: boolean }

/** Together the runs are the stretch's text, unchanged. Of marks that overlap, the first given wins. */
export function markedRuns(
  text: string,
  stretch: Span,
  marked: readonly Marked[],
  quotes: readonly Span[],
): Run[] {
  const near = marked.filter(({ span }) => overlap(span, stretch) > 0)
  const nearQuotes = quotes.filter((span) => overlap(span, stretch) > 0)
  const bounds = new Set([stretch.start, stretch.end])
  for (const span of [...near.map((m) => m.span), ...nearQuotes]) {
    bounds.add(Math.max(stretch.start, span.start))
    bounds.add(Math.min(stretch.end, span.end))
  }
  const runs: Run[] = []
  const offsets = [...bounds].sort((a, b) => a - b)
  for (const [n, start] of offsets.entries()) {
    const end = offsets[n + 1]
    if (end === undefined) break
    const piece = { start, end }
    const mark = near.find(({ span }) => contains(span, piece))?.mark ?? 'same'
    add(runs, {
      text: text.slice(start, end),
      mark,
      quoted: nearQuotes.some((span) => contains(span, piece)),
    })
  }
  return runs
}

function add(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last && last.mark === run.mark && last.quoted === run.quoted)
    runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}
