/** `claimdiff fsck`: a story folder in, what its review journals hold, damage mended, out. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Mended, mendJournal } from '../io/mend-journal.ts'
import { reasonOf } from '../io/reason-of.ts'
import { journalsIn } from '../io/review-journal.ts'
import { count } from '../present/labels.ts'
import { jsonText } from '../report/json.ts'
import { visible } from '../text/visible.ts'
import type { Outcome } from './outcome.ts'

/** One line a journal. */
export async function fsck(folder: string, { json }: { readonly json?: boolean } = {}): Promise<Outcome> {
  const found = await stat(folder).catch((problem: unknown) => ({ error: reasonOf(problem) }))
  if ('error' in found) return { error: `${folder}: ${found.error}; name a story folder.` }
  if (!found.isDirectory()) return { error: `${folder}: no folder; name a story folder.` }
  const journals: (Mended & { readonly path: string })[] = []
  for (const name of await journalsIn(folder)) {
    const path = join(folder, name)
    const mended = await mendJournal(path)
    if ('error' in mended) return mended
    journals.push({ path, ...mended })
  }
  if (json) return { output: jsonText(journals), exitCode: 0 }
  const lines = journals.map((journal) => `${visible(journal.path)}: ${told(journal)}\n`)
  return { output: lines.join('') || `${visible(folder)}: no review journal\n`, exitCode: 0 }
}

function told({ entries, damaged, moved }: Mended): string {
  const holds = `${count(entries, 'entry', 'entries')}`
  if (damaged.length === 0) return `${holds}, whole`
  const lines = `line${damaged.length > 1 ? 's' : ''} ${damaged.join(', ')}`
  return `${holds}; damaged ${lines} moved to ${visible(moved)}`
}
