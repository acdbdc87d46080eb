/** The entries of one or more journals in, the decisions that stand out, by subject. */
import type { Decision, Deed, Entry, Finding } from './decision.ts'
import { rulingOf } from './ruling.ts'

/** Whatever the order of the journals: entries are told apart by id and taken in the order of time. */
export function mergeJournals(...journals: readonly (readonly Entry[])[]): Entry[] {
  const byId = new Map(journals.flat().map((entry) => [entry.id, entry]))
  return [...byId.values()].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
}

/** Subject ids in the order of their first entry. `entries` in the order of time. */
export function fold(entries: readonly Entry[]): ReadonlyMap<string, Decision> {
  const undone = undoneSteps(entries)
  const deeds = new Map<string, Deed[]>()
  const settled = new Set<string>()
  for (const entry of entries) {
    if (entry.kind !== 'decide' || undone.has(entry.step)) continue
    const own = deeds.get(entry.subject.id)
    if (own) own.push(entry)
    else deeds.set(entry.subject.id, [entry])
    for (const id of entry.settles) settled.add(id)
  }
  const decisions = new Map<string, Decision>()
  for (const [id, own] of deeds) {
    const decision = settled.has(id) ? undefined : decisionOf(own)
    if (decision) decisions.set(id, decision)
  }
  return decisions
}

function undoneSteps(entries: readonly Entry[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const entry of entries) {
    if (entry.kind === 'undo') undone.add(entry.undoes)
    if (entry.kind === 'redo') undone.delete(entry.redoes)
  }
  return undone
}

const made = new WeakMap<Deed, { readonly deeds: readonly Deed[]; readonly decision: Decision | undefined }>()

/** The same decision for the same deeds, so that what is known of it need not be found again. */
function decisionOf(deeds: readonly Deed[]): Decision | undefined {
  const last = deeds.at(-1)
  if (!last) return undefined
  const known = made.get(last)
  if (known?.deeds.length === deeds.length && known.deeds.every((deed, n) => deed === deeds[n]))
    return known.decision
  const decision = decided(deeds)
  made.set(last, { deeds, decision })
  return decision
}

function decided(deeds: readonly Deed[]): Decision | undefined {
  const judging = deeds.filter(({ action }) => action.kind !== 'flag' && action.kind !== 'note')
  const answered = new Set(judging.flatMap((deed) => deed.over))
  const heads = judging.filter((deed) => !answered.has(deed.id))
  const head = heads.at(-1)
  const last = head ?? deeds.at(-1)
  if (!last || head?.action.kind === 'dismiss') return undefined
  const rulings = heads.map(rulingOf)
  const flag = deeds.findLast(({ action }) => action.kind === 'flag')?.action
  const note = deeds.findLast(({ action }) => action.kind === 'note')?.action
  const decision: Decision = {
    subject: last.subject,
    ruling: rulings.at(-1) ?? null,
    heads,
    conflict: new Set(rulings.map(findingKey)).size > 1,
    flagged: flag?.kind === 'flag' && flag.on,
    note: note?.kind === 'note' ? note.text : '',
    by: last.by,
    at: last.at,
  }
  const isEmpty = !decision.ruling && !decision.flagged && decision.note === ''
  return isEmpty ? undefined : decision
}

/** Two findings are the same when they say the same of the same words. */
export const findingKey = ({ status, kinds, passages }: Finding): string =>
  JSON.stringify([status, [...kinds].sort(), passages.map(({ exact }) => exact).sort()])

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
