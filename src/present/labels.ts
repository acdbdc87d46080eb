/** Statuses, kinds and verdicts in, every word that a reader is shown for them out. */
import type { Change, ChangeKind, QuoteCheck, Reading, Reviewed } from '../model.ts'
import type { Prominence } from './prominence.ts'
import { shorten } from './shorten.ts'

export type Status = Reading['status']

/** A glyph and a word, so that no meaning hangs on colour. */
export const STATUS: Readonly<Record<Status, { readonly glyph: string; readonly word: string }>> = {
  verbatim: { glyph: '=', word: 'verbatim' },
  reworded: { glyph: '≈', word: 'reworded' },
  altered: { glyph: '≠', word: 'altered' },
  omitted: { glyph: '–', word: 'omitted' },
}

export const STATUSES = ['verbatim', 'reworded', 'altered', 'omitted'] as const

export const STATUS_MEANING: Readonly<Record<Status, string>> = {
  verbatim: 'the same words',
  reworded: 'other words, same meaning',
  altered: 'the meaning changed',
  omitted: 'not carried',
}

/** The word for a status, an addition, or a sentence that a reviewer set aside as no claim. */
export const judgedWord = (judged: Status | 'added' | 'set-aside'): string =>
  judged === 'added' ? 'added' : judged === 'set-aside' ? 'no claim' : STATUS[judged].word

/** What a reviewer's word came to. `disputed`: two reviewers differ; `open`: a flag or a note without a verdict. */
export type Standing = Reviewed['mark'] | 'disputed'

export const STANDING: Readonly<Record<Standing, { readonly glyph: string; readonly word: string }>> = {
  confirmed: { glyph: '✓', word: 'confirmed' },
  corrected: { glyph: '✎', word: 'corrected' },
  're-check': { glyph: '?', word: 'to be looked at again' },
  disputed: { glyph: '↯', word: 'reviewers differ' },
  open: { glyph: '…', word: 'noted' },
}

export const KIND: Readonly<Record<ChangeKind, string>> = {
  number: 'figure',
  date: 'date',
  entity: 'name replaced',
  negation: 'negation',
  modality: 'certainty or obligation',
  attribution: 'attribution',
  scope: 'scope',
  intensity: 'tone',
  quote: 'quotation',
  'name-variant': 'name written otherwise',
  'detail-dropped': 'detail dropped',
  'detail-added': 'detail added',
  order: 'order',
  wording: 'wording',
}

export const QUOTE_VERDICT: Readonly<Record<QuoteCheck['verdict'], string>> = {
  verbatim: 'the release’s words',
  trimmed: 'the release’s words, shortened with a mark',
  spliced: 'two places of the release joined without a mark',
  altered: 'the release’s words, changed',
  unsupported: 'nowhere in the release',
}

/** What a pair has in common, as shares; evidence that is not here says little without the figures beside it. */
export const EVIDENCE: Readonly<Record<string, string>> = {
  coverBase: 'of the claim’s words',
  coverWitness: 'of the passage’s',
  values: 'of the claim’s figures and dates',
}

/** "in the headline", "in the lead" … */
export const PROMINENCE: Readonly<Record<Prominence, string>> = {
  headline: 'in the headline',
  lead: 'in the lead',
  body: 'in the body',
  tail: 'in the tail',
}

/** What changed, in one line: the rule's own note, or the kind where it has none. */
export const reasonOf = (change: Change): string => change.note || KIND[change.kind]

/** The same for a heading or a sentence: both wordings of a quotation stand below it. */
export const shortReason = (change: Change | undefined, longest: number): string => {
  if (!change) return STATUS.altered.word
  return change.kind === 'quote' ? 'quotation not in the release’s words' : shorten(reasonOf(change), longest)
}

/** 0..1 in, whole percent out. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`

/** "1 claim", "2 claims". */
export const count = (n: number, singular: string, plural = `${singular}s`): string =>
  `${n} ${n === 1 ? singular : plural}`

/** " (one text)", of an addition that copies share: they are no second source for it. */
export const sharedTexts = (outlets: number, independent: number): string => {
  if (independent === outlets) return ''
  return independent === 1 ? ' (one text)' : ` (${independent} independent texts)`
}

/** "A", "A and B", "A, B and C". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
