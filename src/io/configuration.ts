/** A story's folder and the environment in, the Configuration that holds there and the files it was read from out, or one clear error. */
import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type Configuration, readConfiguration } from '../read/configuration.ts'
import { mergedConfiguration } from '../read/merged-configuration.ts'
import { reasonOf } from './reason-of.ts'

type Failure = { readonly error: string }

const NAME = 'claimdiff.config.json'

/** The project's word before the user's. */
export async function configurationFor(folder: string): Promise<Configuration | Failure> {
  const found: Configuration[] = []
  for (const path of await configurationFiles(folder)) {
    const read = await configurationIn(path)
    if ('error' in read) return read
    found.push(read)
  }
  return mergedConfiguration(found)
}

/** Those that are there: the project's, then the user's. */
export async function configurationFiles(folder: string): Promise<readonly string[]> {
  const project = await projectFile(resolve(folder))
  const user = userFile()
  return [...(project ? [project] : []), ...((await isThere(user)) && user !== project ? [user] : [])]
}

export async function configurationIn(path: string): Promise<Configuration | Failure> {
  const failed = (why: string) => ({ error: `${path}: ${why}; correct the configuration, or remove it.` })
  // Of a pipe nobody knows when it ends.
  const isOther = await stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  )
  if (isOther) return failed('no ordinary file')
  const text = await readFile(path, 'utf8').catch((problem: unknown) => failed(reasonOf(problem)))
  return typeof text === 'string' ? readConfiguration(text, path) : text
}

/** The nearest, up to the folder of a repository or the user's own: what lies above belongs to others. */
async function projectFile(folder: string): Promise<string | undefined> {
  const path = join(folder, NAME)
  if (await isThere(path)) return path
  const parent = dirname(folder)
  const isTop = parent === folder || folder === homedir() || (await isThere(join(folder, '.git')))
  return isTop ? undefined : projectFile(parent)
}

export function userFile(): string {
  const home = process.env.XDG_CONFIG_HOME || join(homedir(), '.config')
  return join(home, 'claimdiff', 'config.json')
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
