/** What a file or a list of sources says of an article in, its checked fields out, or the field that is wrong. */

/** What is known of an article besides its text. */
export type SourceFields = {
  readonly outlet?: string
  readonly title?: string
  /** ISO date (YYYY-MM-DD). */
  readonly date?: string
  /** ISO date (YYYY-MM-DD) on which the text was taken. */
  readonly retrieved?: string
  readonly url?: string
  readonly role?: 'base' | 'witness'
  /** BCP 47. */
  readonly language?: string
}

const NAMES = ['outlet', 'title', 'date', 'retrieved', 'url', 'role', 'language'] as const

/** `where` names the place in messages. Fields of other names are none of ours and pass. */
export function sourceFields(value: unknown, where: string): SourceFields | { readonly error: string } {
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { error: `${where}: expected fields such as "outlet" and "date".` }
  }
  const fields: Record<string, string> = {}
  for (const name of NAMES) {
    const given = (value as Record<string, unknown>)[name]
    if (given === undefined || given === null || given === '') continue
    const field = checked(name, given)
    if (field === undefined) return { error: `${where}: ${name} ${JSON.stringify(given)} ${NEEDS[name]}.` }
    fields[name] = field
  }
  return fields as SourceFields
}

const NEEDS: Record<(typeof NAMES)[number], string> = {
  outlet: 'must be a name',
  title: 'must be a text',
  date: 'is not a date; write it as 2025-03-05',
  retrieved: 'is not a date; write it as 2025-03-05',
  url: 'must start with http:// or https://',
  role: 'must be "base" or "witness"',
  language: 'is not a language tag such as "en" or "en-GB"',
}

function checked(name: (typeof NAMES)[number], given: unknown): string | undefined {
  const text = typeof given === 'number' && name !== 'date' && name !== 'retrieved' ? String(given) : given
  if (typeof text !== 'string') return undefined
  switch (name) {
    case 'date':
    case 'retrieved':
      return isoDate(text)
    case 'url':
      return /^https?:\/\/\S+$/u.test(text) ? text : undefined
    case 'role':
      return text === 'base' || text === 'witness' ? text : undefined
    case 'language':
      return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(text) ? text : undefined
    default:
      return text.trim()
  }
}

/** The calendar day at the start of an ISO date or time; undefined where there is no such day. */
function isoDate(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T\s]\d{2}:\d{2})/u.exec(text)
  if (!match) return undefined
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number]
  return isDay(year, month, day) ? text.slice(0, 10) : undefined
}

/** Whether the Gregorian calendar has the day; months from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}
