/** The shapes of a review: what was judged, what a reviewer did, how a journal keeps it. */
import type { ChangeKind, Reading, Sigil } from '../model.ts'

/** Words of a text with what stands around them, by which they are found again (the TextQuoteSelector of W3C's Web Annotation model). */
export type Quoted = { readonly exact: string; readonly prefix: string; readonly suffix: string }

export type Status = Reading['status']

/** What is said of a claim and an outlet, or of a sentence that the outlet added. */
export type Finding = {
  readonly status: Status | 'added' | 'set-aside'
  readonly kinds: readonly ChangeKind[]
  /** The outlet's words; none where it omits the claim. */
  readonly passages: readonly Quoted[]
}

/** What a reviewer judged, known by its words: it outlives claim numbers, a new outlet, a new version of the tool. */
export type Subject = {
  /** A hash of the claim's words and the outlet's sigil, or of the addition's words and the sigil. */
  readonly id: string
  /** The claim of the release; null for an addition. */
  readonly base: Quoted | null
  readonly outlet: { readonly sigil: Sigil; readonly sha256: string }
  /** What the reviewer saw. */
  readonly seen: Finding
}

export type Action =
  | { readonly kind: 'accept' }
  /** The finding is wrong: see `rulingOf`. */
  | { readonly kind: 'reject' }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'kinds'; readonly kinds: readonly ChangeKind[] }
  /** Other words of the outlet carry the claim, or none do; what the tool says of them was seen, and stands. */
  | ({ readonly kind: 'realign' } & Finding & { readonly status: Status })
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'note'; readonly text: string }
  /** The subject is in no text any more, and the reviewer lets it go. */
  | { readonly kind: 'dismiss' }

type Stamp = {
  readonly id: string
  /** ISO date and time, UTC. */
  readonly at: string
  readonly by: string
  /** Entries of one step are undone together. */
  readonly step: string
}

export type Deed = Stamp & {
  readonly kind: 'decide'
  readonly subject: Subject
  readonly action: Action
  /** The entries that it answers: of two that judge one subject and do not know each other, neither wins in silence. */
  readonly over: readonly string[]
  /** Subjects of an older text that this one replaces. */
  readonly settles: readonly string[]
}

/** `undoes` and `redoes` name a step. */
export type Entry =
  | Deed
  | (Stamp & { readonly kind: 'undo'; readonly undoes: string })
  | (Stamp & { readonly kind: 'redo'; readonly redoes: string })

/** What stands of all entries on one subject. */
export type Decision = {
  readonly subject: Subject
  /** Null where nobody judged: a flag or a note alone. */
  readonly ruling: Finding | null
  /** The judging entries that nothing answers; the last one rules. */
  readonly heads: readonly Deed[]
  readonly conflict: boolean
  readonly flagged: boolean
  readonly note: string
  readonly by: string
  readonly at: string
}
