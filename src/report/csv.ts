/** Records in, CSV out: as RFC 4180 writes it, and safe to open in a spreadsheet. */
import { visible } from '../text/visible.ts'

export type Field = string | number | null

/** One line per record, the columns in the order given; a column that a record lacks stays empty. */
export function toCsv(
  columns: readonly string[],
  records: readonly Readonly<Record<string, Field>>[],
): string {
  const lines = records.map((record) => columns.map((column) => fieldText(record[column] ?? null)))
  return [columns, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}

function fieldText(field: Field): string {
  if (field === null) return ''
  if (typeof field === 'number') return String(field)
  const text = guarded(visible(field))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet takes such a text for a formula and may act on it; an apostrophe makes it text (OWASP, "CSV Injection"). */
const guarded = (text: string): string => (/^[\s]*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text)
