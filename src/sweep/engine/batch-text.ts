/** A batch in, a text that every engine keeps to the byte out, and back. */
import type { Batch } from '../batch.ts'

export const batchText = ({ bytes, ...rest }: Batch): string =>
  JSON.stringify({ ...rest, bytes: Buffer.from(bytes).toString('latin1') })

export function batchOfText(text: string): Batch {
  const { bytes, ...rest } = JSON.parse(text) as Omit<Batch, 'bytes'> & { readonly bytes: string }
  return { ...rest, bytes: Buffer.from(bytes, 'latin1') }
}
