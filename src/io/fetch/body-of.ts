/** A server's answer in, its unpacked bytes out, up to a limit. */
import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Failure } from './open.ts'
import type { Watch } from './watch.ts'

export type Body = {
  readonly bytes: Uint8Array
  /** False where there is more than the limit; the rest was not read. */
  readonly isWhole: boolean
}

/** Unpacking stops at the limit too, so that a few bytes cannot become many. */
export async function bodyOf(
  response: IncomingMessage,
  limit: number,
  watch: Watch,
): Promise<Body | Failure> {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const unpack = Object.hasOwn(UNPACK, coding) ? UNPACK[coding] : undefined
  if (!unpack && coding !== 'identity') return { error: `packed as ${coding}, which cannot be unpacked.` }
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of unpack ? pipeline(response, unpack(), ignore) : response) {
      chunks.push(chunk)
      size += chunk.length
      if (size > limit) break
    }
    return { bytes: Buffer.concat(chunks).subarray(0, limit), isWhole: size <= limit }
  } catch (problem) {
    return { error: `${watch.reasonFor(problem)}.` }
  } finally {
    response.destroy()
  }
}

const UNPACK: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The reading loop is told as well. */
const ignore = (): void => undefined
