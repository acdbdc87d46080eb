/** A story's folder in, the review journals beside its sources read, and new entries appended to the reviewer's own. */
import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Entry } from '../review/decision.ts'
import { mergeJournals } from '../review/fold.ts'
import { decodeJournal, encodeEntry } from '../review/journal-line.ts'
import { obstacleAt } from './obstacle-at.ts'
import { reasonOf } from './reason-of.ts'
import { syncFolder } from './sync-folder.ts'

const JOURNAL = 'review.jsonl'

export type Journals = {
  /** Of all journals, in the order of time. */
  readonly entries: readonly Entry[]
  /** "review.jsonl:12" for each line that cannot be trusted. */
  readonly damaged: readonly string[]
}

/** `review.jsonl` and the journals that others hand over beside it (`review.anna.jsonl`); none is an empty review. */
export async function readJournals(folder: string): Promise<Journals | { readonly error: string }> {
  const journals: (readonly Entry[])[] = []
  const damaged: string[] = []
  for (const name of await journalsIn(folder)) {
    const bytes = await readJournal(join(folder, name))
    if ('error' in bytes) return bytes
    const journal = decodeJournal(bytes.toString('utf8'))
    journals.push(journal.entries)
    damaged.push(...journal.damaged.map((line) => `${name}:${line}`))
  }
  return { entries: mergeJournals(...journals), damaged }
}

/** Names, in order; none where the folder cannot be read. */
export const journalsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => /^review(?:\.[^.]+)?\.jsonl$/u.test(name)).sort()

/** Some 100,000 decisions; what is larger is no review. */
const MOST_BYTES = 100_000_000

export async function readJournal(path: string): Promise<Buffer | { readonly error: string }> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return { error: `${path}: no ordinary file; remove it or give it another name.` }
    if (found.size > MOST_BYTES)
      return { error: `${path}: larger than ${MOST_BYTES / 1_000_000} MB; give it another name.` }
    return await readFile(path)
  } catch (problem) {
    return { error: `${path}: ${reasonOf(problem)}; check the file.` }
  }
}

/** Why decisions cannot be saved in the folder, known before the first of them is made; undefined where they can. */
export function cannotSave(folder: string): string | undefined {
  const path = join(folder, JOURNAL)
  try {
    accessSync(statSync(path, { throwIfNoEntry: false }) ? path : folder, constants.W_OK)
    return obstacleAt(path)
  } catch (problem) {
    return `${path}: cannot be written (${reasonOf(problem)}).`
  }
}

type Failure = { readonly error: string } | undefined

/** Undefined when the entries are on the disk, synced; else one clear error. Nothing that stands in the file is touched. */
export const appendEntries = (folder: string, entries: readonly Entry[]): Failure =>
  appendTo(join(folder, JOURNAL), entries)

/** The same for a journal of any name. */
export function appendTo(path: string, entries: readonly Entry[]): Failure {
  try {
    const obstacle = obstacleAt(path)
    if (obstacle) return { error: obstacle }
    // A journal that was mended meanwhile is another file: the entries belong into that one too.
    while (!appendOnce(path, entries.map(encodeEntry).join('')));
    return undefined
  } catch (problem) {
    return { error: `${path}: cannot be written (${reasonOf(problem)}); the last decision is not saved.` }
  }
}

/** Whether the lines, synced, stand in the file that still bears the name. */
function appendOnce(path: string, lines: string): boolean {
  const file = openSync(path, 'a+')
  try {
    const { size, ino } = fstatSync(file)
    writeLines(file, endsTorn(file, size) ? `\n${lines}` : lines)
    fsyncSync(file)
    // Others may have written as well, but nobody less than what the system says it took.
    if (fstatSync(file).size < size + Buffer.byteLength(lines))
      throw Object.assign(new Error('written in part'), { code: 'EIO' })
    if (size === 0) syncFolder(dirname(path))
    return statSync(path, { throwIfNoEntry: false })?.ino === ino
  } finally {
    closeSync(file)
  }
}

/** A run that was killed may have left half a line: the next entry begins on its own. */
function endsTorn(file: number, size: number): boolean {
  if (size === 0) return false
  const last = Buffer.alloc(1)
  readSync(file, last, 0, 1, size - 1)
  return last.toString() !== '\n'
}

/** Where the system takes only a part, the lines are written anew: between the two halves another reviewer's could stand. */
function writeLines(file: number, lines: string): void {
  const bytes = Buffer.from(lines)
  if (writeSync(file, bytes) < bytes.length) writeLines(file, `\n${lines}`)
}
