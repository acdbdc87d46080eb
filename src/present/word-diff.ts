/** An alignment in, one text out that holds both wordings: the release's words with the outlet's in their places. */
import type { Alignment } from '../model.ts'
import type { Lookup } from './lookup.ts'
import { passageOf } from './passage.ts'
import { readableEdits } from './readable-edits.ts'
import type { Run } from './runs.ts'

/** Words of the release between two of its passages that are not shown are left out, as an ellipsis. */
export function wordDiff(alignment: Alignment, lookup: Lookup): Run[] {
  const { base } = lookup
  const outlet = lookup.witness(alignment.witness)
  const edits = readableEdits(base.article, outlet.article, alignment.edits)
  const runs: Run[] = []
  const put = (text: string, mark: Run['mark']) => {
    if (text !== '') runs.push({ text, mark, quoted: false })
  }
  const words = (start: number, end: number) => base.article.text.slice(start, end)
  const stretches = passageOf(base, alignment.base.map(lookup.claim))
  for (const [n, stretch] of stretches.entries()) {
    if (n > 0) put(' … ', 'same')
    const isLast = n === stretches.length - 1
    let at = stretch.start
    for (const edit of edits) {
      const isHere = edit.base.start >= at && (edit.base.start < stretch.end || isLast)
      if (!isHere || (n > 0 && edit.base.start < stretch.start)) continue
      put(words(at, Math.min(edit.base.start, stretch.end)), 'same')
      put(words(edit.base.start, edit.base.end), edit.kind === 'moved' ? 'moved' : 'dropped')
      const added =
        edit.kind === 'moved' ? '' : outlet.article.text.slice(edit.witness.start, edit.witness.end)
      const isGlued = /[\p{L}\p{N}]$/u.test(runs.at(-1)?.text ?? '')
      if (added !== '' && isGlued) put(' ', 'same')
      put(added, 'added')
      at = Math.max(at, edit.base.end)
      if (added !== '' && /^[\p{L}\p{N}]/u.test(words(at, at + 1))) put(' ', 'same')
    }
    put(words(at, stretch.end), 'same')
  }
  return runs
}
