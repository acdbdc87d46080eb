/** A record of a web archive in, what the server sent without its own packing out; undefined where it is too large to be a page. */

/** Bytes; a reader of pages refuses more. */
export const LARGEST_PAGE = 10_000_000

export async function recordBytes(record: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of record) {
    length += chunk.length
    if (length > LARGEST_PAGE) return undefined
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
