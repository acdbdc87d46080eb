/** The parts of a view in, the findings in plain sentences out: the paragraph that a hurried reader reads alone. */
import type { Sigil } from '../model.ts'
import type { Divergence } from './divergences.ts'
import { plainText } from './excerpt.ts'
import { count, list, percent, shortReason } from './labels.ts'
import type { Omission } from './omissions.ts'
import type { Quotation } from './quotations.ts'
import { shorten } from './shorten.ts'
import type { OutletSummary } from './summary.ts'

export type Findings = {
  readonly claims: number
  readonly outlets: readonly OutletSummary[]
  readonly divergences: readonly Divergence[]
  readonly quotations: readonly Quotation[]
  readonly omissions: readonly Omission[]
  readonly name: (sigil: Sigil) => string
  /** Which outlets print one text, in a sentence. */
  readonly copies: string
}

/** One sentence or two each, in the order of a memo. */
export function findingsOf(found: Findings): string[] {
  return [
    coverage(found),
    otherEvents(found),
    found.copies,
    gravest(found),
    invented(found),
    lost(found),
  ].filter((sentence) => sentence !== '')
}

const rewritesOf = ({ outlets }: Findings): OutletSummary[] =>
  outlets.filter((outlet) => outlet.relation === 'rewrite')

/** Up to this many outlets are told one by one; more are told as a range. */
const TOLD_ONE_BY_ONE = 4

function coverage(found: Findings): string {
  const makes = `The release makes ${count(found.claims, 'claim')}.`
  const rewrites = rewritesOf(found).sort((a, b) => b.pullThrough - a.pullThrough)
  const [most] = rewrites
  const least = rewrites.at(-1)
  if (!most || !least) return makes
  if (rewrites.length > TOLD_ONE_BY_ONE)
    return `${makes} The outlets carry between ${percent(least.pullThrough)} (${found.name(least.sigil)}) and ${percent(most.pullThrough)} (${found.name(most.sigil)}) of them.`
  const told = rewrites.map(
    (outlet, n) =>
      `${found.name(outlet.sigil)} carries ${n === 0 ? `${outlet.carried} of them` : outlet.carried} (${percent(outlet.pullThrough)}${outlet.counts.altered > 0 ? `, ${outlet.counts.altered} altered` : ''})`,
  )
  return `${makes} ${list(told)}.`
}

function otherEvents(found: Findings): string {
  const others = found.outlets.filter((outlet) => outlet.relation === 'other-event')
  if (others.length === 0) return ''
  const names = list(others.map((outlet) => found.name(outlet.sigil)))
  return others.length === 1
    ? `${names} reports another event: it carries almost nothing of the release.`
    : `${names} report another event: they carry almost nothing of the release.`
}

/** A reason with two long wordings is read in the list. */
const LONGEST_REASON = 70
/** More than these a reader looks up in the list. */
const GRAVEST = 3

function gravest({ divergences, name }: Findings): string {
  if (divergences.length === 0) return 'No claim that an outlet carries was found altered.'
  const told = new Map<Sigil, Set<string>>()
  for (const { witness, changes } of divergences.slice(0, GRAVEST)) {
    const reason = shortReason(changes[0], LONGEST_REASON)
    told.set(witness, (told.get(witness) ?? new Set()).add(reason))
  }
  const reasons = [...told].map(([sigil, why]) => `${name(sigil)} (${[...why].join('; ')})`)
  return `${count(divergences.length, 'passage changes', 'passages change')} what the release says, gravest in ${list(reasons)}.`
}

function invented({ quotations }: Findings): string {
  const given = quotations.filter((quotation) => quotation.givenAs === 'release').length
  if (given === 0) return ''
  return `${count(given, 'quotation given as the release’s is', 'quotations given as the release’s are')} not in its words.`
}

/** Enough of a claim to know it by. */
const LONGEST_CLAIM = 100

function lost(found: Findings): string {
  if (rewritesOf(found).length === 0) return ''
  if (found.omissions.length === 0) return 'Nothing was left out.'
  const everywhere = found.omissions.filter((omission) => omission.everywhere)
  const [weightiest] = everywhere
  if (!weightiest) return 'Every claim is in at least one outlet.'
  const bound = everywhere.filter((omission) => omission.caveat?.kind === 'condition').length
  const conditions = bound > 0 ? `, ${bound} of them with a condition` : ''
  const claim = shorten(plainText(weightiest.base), LONGEST_CLAIM)
  return `${count(everywhere.length, 'claim is', 'claims are')} in no outlet${conditions}; the weightiest: “${claim}”`
}
