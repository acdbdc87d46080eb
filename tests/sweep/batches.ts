/** Records in, the batch that holds them out. */
import type { Batch } from '../../src/sweep/batch.ts'

export type Told = Readonly<Record<string, unknown>>

/** Lines of JSON, each of one record; a string stands as it is. */
export const batchOf = (records: readonly (Told | string)[], first = 0): Batch =>
  packed(
    records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))),
    'json',
    first,
  )

export function packed(texts: readonly string[], form: 'json' | 'file', first = 0): Batch {
  let end = 0
  const records = texts.map((text, n) => {
    const start = end
    end += Buffer.byteLength(text)
    return { place: `in:${first + n + 1}`, form, start, end }
  })
  return { first, bytes: Buffer.from(texts.join('')), records }
}
