/** A file's bytes in any format that articles come in, and what is known of them: the articles out, or one clear error. */
import type { Captures, Hints } from './captured.ts'

/** Which reader takes the bytes is told by them first, then by the hints. */
export async function captureOf(bytes: Uint8Array, hints: Hints): Promise<Captures> {
  const name = hints.name ?? hints.url ?? 'input'
  return { error: `${name}: ${bytes.length} bytes in a format that cannot be read.` }
}
