/** The type of a name in an article: what is found, compared and shared. */
import type { Span } from '../model.ts'

export type NameKind = 'person' | 'organisation' | 'place' | 'other'

export type Name = {
  /** Without the title and without a possessive 's. */
  readonly span: Span
  /** "General", "Prime Minister", "spokeswoman"; directly before the name. */
  readonly title: Span | null
  /** Folded, in order, without marks. */
  readonly words: readonly string[]
  readonly kind: NameKind
  /** The same for every mention of one thing in the article. */
  readonly entity: number
}
