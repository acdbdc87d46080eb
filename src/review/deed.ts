/** What a reviewer does to an item in, the journal's entry of it out. */
import type { Comparison } from '../model.ts'
import type { Standing } from './apply.ts'
import type { Action, Decision, Deed, Entry, Subject } from './decision.ts'
import { hash } from './hash.ts'
import { type Item, subjectOf } from './subject.ts'

export type Hand = {
  readonly by: string
  /** ISO date and time, UTC. */
  readonly at: string
  /** Unlike any other step's. */
  readonly step: string
}

/** `comparison` is the reviewed one, as the reviewer sees it; `standing` is the item's, if it has one. */
export function deedOn(
  comparison: Comparison,
  item: Item,
  action: Action,
  hand: Hand,
  decisions: ReadonlyMap<string, Decision>,
  standing: Standing | undefined,
): Deed {
  const subject = subjectOf(comparison, item)
  const stale = standing?.mark === 're-check' ? standing.decision.subject.id : subject.id
  return deed(subject, action, hand, decisions, stale === subject.id ? [] : [stale])
}

/** Lets go of a decision whose words are gone. */
export const dismissal = (
  { subject }: Decision,
  hand: Hand,
  decisions: ReadonlyMap<string, Decision>,
): Deed => deed(subject, { kind: 'dismiss' }, hand, decisions, [])

function deed(
  subject: Subject,
  action: Action,
  hand: Hand,
  decisions: ReadonlyMap<string, Decision>,
  settles: readonly string[],
): Deed {
  const heads = decisions.get(subject.id)?.heads ?? []
  const isJudging = action.kind !== 'flag' && action.kind !== 'note'
  const over = isJudging ? heads.map(({ id }) => id) : []
  const content = {
    kind: 'decide' as const,
    ...hand,
    subject,
    action,
    over,
    settles: isJudging ? settles : [],
  }
  return { id: hash(JSON.stringify(content)), ...content }
}

export function undoOf(step: string, hand: Hand): Entry {
  const content = { kind: 'undo' as const, ...hand, undoes: step }
  return { id: hash(JSON.stringify(content)), ...content }
}

export function redoOf(step: string, hand: Hand): Entry {
  const content = { kind: 'redo' as const, ...hand, redoes: step }
  return { id: hash(JSON.stringify(content)), ...content }
}
