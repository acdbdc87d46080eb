/** A number of decisions in; four processes save as many each into one journal, which is damaged and mended all the while, and what was lost is told. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mendJournal } from '../../src/io/mend-journal.ts'
import { readJournals } from '../../src/io/review-journal.ts'

const SAVER = fileURLToPath(new URL('saver.ts', import.meta.url))
const REVIEWERS = ['anna', 'ben', 'cleo', 'dov']
const GARBAGE = '{"sum":"0123456789abcdef","kind":"decide"}'

export type CrowdToll = { readonly kept: number; readonly expected: number; readonly mended: number }

export async function saveTogether(decisions: number): Promise<CrowdToll> {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-crowd-'))
  const path = join(folder, 'review.jsonl')
  const savers = REVIEWERS.map((name) =>
    spawn(process.execPath, [SAVER, 'decisions', folder, name, String(decisions)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  )
  let running = true
  const done = Promise.all(savers.map((saver) => once(saver, 'close'))).then((codes) => {
    running = false
    return codes
  })
  let mended = 0
  while (running) {
    appendFileSync(path, `${GARBAGE}\n`)
    const outcome = await mendJournal(path)
    if ('error' in outcome) throw new Error(outcome.error)
    mended += outcome.damaged.length
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 5))])
  }
  const codes = (await done).flat()
  if (codes.some((code) => code !== 0 && code !== null)) throw new Error(`a reviewer ended with ${codes}`)
  await mendJournal(path)
  const journals = await readJournals(folder)
  if ('error' in journals) throw new Error(journals.error)
  rmSync(folder, { recursive: true })
  return { kept: journals.entries.length, expected: decisions * REVIEWERS.length, mended }
}
