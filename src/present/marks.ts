/** An alignment in, the words to mark on either side out: what changed, or, where nearly all of it did, the telling words alone. */
import type { Alignment, Article, Change, Edit, Span } from '../model.ts'
import { isEmpty, length } from '../text/span.ts'
import { type ReadableEdit, readableEdits } from './readable-edits.ts'
import type { Marked } from './runs.ts'

export type Marks = { readonly base: readonly Marked[]; readonly witness: readonly Marked[] }

/** Above this share of changed text, marks on every word tell a reader nothing. */
const MOSTLY_CHANGED = 0.5

/** `quoteEdits`: the edits inside the quotations that the alignment's claims hold. */
export function marksOf(
  base: Article,
  witness: Article,
  alignment: Alignment,
  quoteEdits: readonly Edit[],
  lengths: Lengths,
): Marks {
  const inQuotes = editMarks(readableEdits(base, witness, quoteEdits))
  const telling = both(tellingMarks(alignment.changes), inQuotes)
  const edits = readableEdits(base, witness, alignment.edits)
  const changed = edits.filter((edit) => edit.kind !== 'moved')
  const share = Math.max(
    sum(changed.map((edit) => edit.base)) / lengths.base,
    sum(changed.map((edit) => edit.witness)) / lengths.witness,
  )
  const tells = telling.base.length > 0 || telling.witness.length > 0
  return share > MOSTLY_CHANGED && tells ? telling : both(editMarks(edits), telling)
}

/** Code units that each side shows. */
export type Lengths = { readonly base: number; readonly witness: number }

const sum = (spans: readonly Span[]): number => spans.reduce((total, span) => total + length(span), 0)

const both = (first: Marks, then: Marks): Marks => ({
  base: [...first.base, ...then.base],
  witness: [...first.witness, ...then.witness],
})

/** Material changes at their places; a quotation is told word by word, not as a whole. */
export function tellingMarks(changes: readonly Change[]): Marks {
  const base: Marked[] = []
  const witness: Marked[] = []
  for (const change of changes) {
    if (!change.material || change.kind === 'quote') continue
    const isBoth = change.base && !isEmpty(change.base) && change.witness && !isEmpty(change.witness)
    if (change.base && !isEmpty(change.base))
      base.push({ span: change.base, mark: isBoth ? 'replaced' : 'dropped' })
    if (change.witness && !isEmpty(change.witness))
      witness.push({ span: change.witness, mark: isBoth ? 'replacing' : 'added' })
  }
  return { base, witness }
}

/** Readable edits as marks on either side. */
export const editMarks = (edits: readonly ReadableEdit[]): Marks => ({
  base: edits.filter((edit) => !isEmpty(edit.base)).map((edit) => ({ span: edit.base, mark: edit.kind })),
  witness: edits
    .filter((edit) => !isEmpty(edit.witness))
    .map(({ kind, witness }) => ({ span: witness, mark: kind === 'replaced' ? 'replacing' : kind })),
})
