/** A story's folder in, the review journals beside its sources read, and new entries appended to the reviewer's own. */
import { appendFileSync, closeSync, fstatSync, fsyncSync, openSync, readSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entry } from '../review/decision.ts'
import { mergeJournals } from '../review/fold.ts'
import { decodeJournal, encodeEntry } from '../review/journal-line.ts'
import { reasonOf } from './reason-of.ts'

const JOURNAL = 'review.jsonl'

export type Journals = {
  /** Of all journals, in the order of time. */
  readonly entries: readonly Entry[]
  /** "review.jsonl:12" for each line that cannot be trusted. */
  readonly damaged: readonly string[]
}

/** `review.jsonl` and the journals that others hand over beside it (`review.anna.jsonl`); none is an empty review. */
export async function readJournals(folder: string): Promise<Journals | { readonly error: string }> {
  const names = (await readdir(folder).catch(() => [])).filter(isJournal).sort()
  const journals: (readonly Entry[])[] = []
  const damaged: string[] = []
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8').catch((problem: unknown) => ({
      error: `${join(folder, name)}: ${reasonOf(problem)}; check the file.`,
    }))
    if (typeof text !== 'string') return text
    const journal = decodeJournal(text)
    journals.push(journal.entries)
    damaged.push(...journal.damaged.map((line) => `${name}:${line}`))
  }
  return { entries: mergeJournals(...journals), damaged }
}

const isJournal = (name: string): boolean => /^review(?:\.[^.]+)?\.jsonl$/u.test(name)

/** Undefined when the entries are on the disk, synced; else one clear error. Nothing that stands in the file is touched. */
export function appendEntries(
  folder: string,
  entries: readonly Entry[],
): { readonly error: string } | undefined {
  const path = join(folder, JOURNAL)
  try {
    const file = openSync(path, 'a+')
    try {
      const lines = entries.map(encodeEntry).join('')
      appendFileSync(file, endsTorn(file) ? `\n${lines}` : lines)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    return undefined
  } catch (problem) {
    return { error: `${path}: cannot be written (${reasonOf(problem)}); the last decision is not saved.` }
  }
}

/** A run that was killed may have left half a line: the next entry begins on its own. */
function endsTorn(file: number): boolean {
  const { size } = fstatSync(file)
  if (size === 0) return false
  const last = Buffer.alloc(1)
  readSync(file, last, 0, 1, size - 1)
  return last.toString() !== '\n'
}
