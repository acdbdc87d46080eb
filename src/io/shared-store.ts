/** A folder that several machines see in, large texts put there and read again out, for as long as a sweep lasts. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Store } from '../sweep/engine/parcels.ts'
import { troubleOf } from '../sweep/trouble.ts'
import { reasonOf } from './reason-of.ts'

/** Each sweep has a folder of its own in it, made with its first text, so that one never takes away what another needs. */
export function sharedStore(folder: string): Store {
  let own: Promise<string> | undefined
  let texts = 0
  const made = async () => {
    await mkdir(folder, { recursive: true })
    return mkdtemp(join(folder, 'sweep-'))
  }
  return {
    put: async (text) => {
      try {
        own ??= made()
        const file = `${++texts}.json`
        await writeFile(join(await own, file), text)
        return `${basename(await own)}/${file}`
      } catch (problem) {
        throw troubleOf(
          `${folder}: cannot be written (${reasonOf(problem)}); name another folder with --store`,
        )
      }
    },
    get: (name) =>
      readFile(join(folder, name), 'utf8').catch((problem: unknown) => {
        throw troubleOf(
          `${join(folder, name)}: ${reasonOf(problem)}; give --store the folder that the sweep was given`,
        )
      }),
    remove: (name) => rm(join(folder, name), { force: true }),
    close: async () => {
      if (own) await rm(await own, { recursive: true, force: true })
    },
  }
}
