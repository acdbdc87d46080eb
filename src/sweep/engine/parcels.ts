/** Texts of any size in, what a job holds of them out, and back: the text itself, or its place in a store that all workers see. */
import { createHash } from 'node:crypto'
import { troubleOf } from '../trouble.ts'
import type { Parcel } from './job.ts'

/** A folder that every machine sees; each function throws a message for the user. */
export type Store = {
  /** The name by which it is found again. */
  readonly put: (text: string) => Promise<string>
  readonly get: (name: string) => Promise<string>
  readonly remove: (name: string) => Promise<void>
  /** What this sweep put there is gone. */
  readonly close: () => Promise<void>
}

export type Parcels = {
  readonly pack: (text: string) => Promise<Parcel>
  readonly drop: (parcel: Parcel) => Promise<void>
  readonly close: () => Promise<void>
}

export const parcelsOf = (store: Store | undefined): Parcels => ({
  pack: async (text) => {
    const sha256 = hashOf(text)
    if (text.length <= LARGEST) return { sha256, text }
    if (!store) throw troubleOf(TOO_LARGE)
    return { sha256, file: await store.put(text) }
  },
  drop: async (parcel) => {
    if ('file' in parcel) await store?.remove(parcel.file)
  },
  close: async () => store?.close(),
})

/** Characters; an engine keeps its jobs in memory. A batch is an eighth of it, unless an article alone is larger. */
const LARGEST = 1 << 20
const TOO_LARGE = `a text of more than ${LARGEST >> 20} MB is too large for the engine; name a folder that all workers see with --store`

/** The text is the one that was packed, or a message says why it cannot be had. */
export async function unpacked(parcel: Parcel, store: Store | undefined): Promise<string> {
  const text = 'text' in parcel ? parcel.text : await fromStore(parcel.file, store)
  if (hashOf(text) !== parcel.sha256) throw troubleOf('a text has changed on its way')
  return text
}

function fromStore(file: string, store: Store | undefined): Promise<string> {
  if (!store) throw troubleOf('it was started without --store, and this sweep keeps large texts in one')
  return store.get(file)
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
