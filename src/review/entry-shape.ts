/** Parsed JSON in, whether it is an entry of a journal out: a checksum tells of slips, not of a hand that writes what no reviewer could. */
import type { Action, Entry, Finding } from './decision.ts'
import { KINDS } from './material.ts'

export const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && [value.id, value.by, value.step].every(isText) && isTime(value.at) && isDoing(value)

function isDoing(entry: Fields): boolean {
  switch (entry.kind) {
    case 'decide':
      return (
        isSubject(entry.subject) &&
        isAction(entry.action) &&
        isListOf(entry.over, isText) &&
        isListOf(entry.settles, isText)
      )
    case 'undo':
      return isText(entry.undoes)
    case 'redo':
      return isText(entry.redoes)
    default:
      return false
  }
}

const isSubject = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.id) &&
  (value.base === null || isQuoted(value.base)) &&
  isRecord(value.outlet) &&
  isText(value.outlet.sigil) &&
  isText(value.outlet.sha256) &&
  isFinding(value.seen)

const isFinding = (value: unknown): boolean =>
  isRecord(value) &&
  FINDINGS.has(value.status) &&
  isListOf(value.kinds, isKind) &&
  isListOf(value.passages, isQuoted)

/** A kind of action that this version does not know is no entry, not a guess. */
function isAction(value: unknown): boolean {
  if (!isRecord(value)) return false
  switch (value.kind as Action['kind']) {
    case 'accept':
    case 'reject':
    case 'dismiss':
      return true
    case 'status':
      return STATUSES.has(value.status)
    case 'kinds':
      return isListOf(value.kinds, isKind)
    case 'realign':
      return isFinding(value) && STATUSES.has(value.status)
    case 'flag':
      return typeof value.on === 'boolean'
    case 'note':
      return isText(value.text)
    default:
      return false
  }
}

const isQuoted = (value: unknown): boolean =>
  isRecord(value) && [value.exact, value.prefix, value.suffix].every(isText)

const STATUSES: ReadonlySet<unknown> = new Set<Finding['status']>([
  'verbatim',
  'reworded',
  'altered',
  'omitted',
])
const FINDINGS: ReadonlySet<unknown> = new Set([...STATUSES, 'added', 'set-aside'])
const ALL_KINDS: ReadonlySet<unknown> = new Set(KINDS)

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isText = (value: unknown): boolean => typeof value === 'string'
const isTime = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value)
const isKind = (value: unknown): boolean => ALL_KINDS.has(value)
const isListOf = (value: unknown, is: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is)
