/** A file's path, or - for standard input, in; its bytes out, or one clear error. */
import { createReadStream } from 'node:fs'
import { addAbortSignal, type Readable } from 'node:stream'
import { LARGEST_ORIGINAL } from '../options.ts'
import { reasonOf } from './reason-of.ts'

type Bytes = Uint8Array | { readonly error: string }

/** Ends with the signal's reason where a pipe says nothing for ever. */
export const bytesOf = (path: string, stop: AbortSignal): Promise<Bytes> =>
  path === '-' ? collected(process.stdin, 'standard input', stop) : fileBytes(path, stop)

/** The same of a file, whatever its name. */
export const fileBytes = (path: string, stop?: AbortSignal): Promise<Bytes> =>
  collected(createReadStream(path), path, stop)

async function collected(source: Readable, name: string, stop?: AbortSignal): Promise<Bytes> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    if (stop) addAbortSignal(stop, source)
    for await (const chunk of source) {
      chunks.push(chunk)
      size += chunk.length
      // No reader takes more; an endless pipe must not fill the memory first.
      if (size > LARGEST_ORIGINAL)
        return {
          error: `${name}: larger than ${LARGEST_ORIGINAL / 1_000_000} MB; give one article per file.`,
        }
    }
    if (size === 0) return { error: `${name}: empty; save the article into it.` }
    return Buffer.concat(chunks)
  } catch (problem) {
    if (stop?.aborted) return { error: `${name}: ${stop.reason}.` }
    const hint = HOST.test(name) ? 'a link begins with https://' : 'check the path'
    return { error: `${name}: ${reasonOf(problem)}; ${hint}.` }
  }
}

/** "www.example.org/news": a link as people write it. */
const HOST = /^(?:www\.|[\w-]+(?:\.[\w-]+)+\/)/iu
