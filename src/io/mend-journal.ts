/** A journal's path in, the journal rewritten without the lines that cannot be trusted, which are kept beside it, out. */
import { appendFileSync, closeSync, fsyncSync, openSync, readFileSync } from 'node:fs'
import type { Entry } from '../review/decision.ts'
import { decodeJournal, encodeEntry } from '../review/journal-line.ts'
import { obstacleAt } from './obstacle-at.ts'
import { reasonOf } from './reason-of.ts'
import { appendTo, readJournal } from './review-journal.ts'
import { writeWhole } from './write-whole.ts'

export type Mended = {
  readonly entries: number
  /** Numbers, from 1, of the damaged lines. */
  readonly damaged: readonly number[]
  /** Where they are now. */
  readonly moved: string
}

/** Nothing is deleted, and what another reviewer saves meanwhile is kept. A journal without damage is not touched. */
export async function mendJournal(path: string): Promise<Mended | { readonly error: string }> {
  const bytes = await readJournal(path)
  if ('error' in bytes) return bytes
  const { entries, damaged } = decodeJournal(bytes.toString('utf8'))
  const mended = { entries: entries.length, damaged, moved: `${path}.bad` }
  if (damaged.length === 0) return mended
  try {
    const obstacle = obstacleAt(path) ?? obstacleAt(mended.moved)
    if (obstacle) return { error: obstacle }
    const before = openSync(path, 'r')
    try {
      keepLines(mended.moved, bytes, damaged)
      const failure = await writeWhole(path, entries.map(encodeEntry).join(''))
      if (failure) return failure
      const late = savedSince(entries, before)
      return (late.length > 0 ? appendTo(path, late) : undefined) ?? mended
    } finally {
      closeSync(before)
    }
  } catch (problem) {
    return { error: `${mended.moved}: cannot be written (${reasonOf(problem)}); nothing was changed.` }
  }
}

/** What other reviewers saved into the old file before it lost its name; a line of theirs may have been read by half. */
function savedSince(entries: readonly Entry[], journal: number): Entry[] {
  const known = new Set(entries.map(({ id }) => id))
  return decodeJournal(readFileSync(journal, 'utf8')).entries.filter(({ id }) => !known.has(id))
}

/** As they stand, byte for byte. */
function keepLines(path: string, journal: Buffer, numbers: readonly number[]): void {
  const lines = splitLines(journal)
  const kept = openSync(path, 'a')
  try {
    for (const number of numbers) appendFileSync(kept, Buffer.concat([lines[number - 1] as Buffer, LINE_END]))
    fsyncSync(kept)
  } finally {
    closeSync(kept)
  }
}

const LINE_END = Buffer.from('\n')

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...lines, bytes.subarray(start)]
}
