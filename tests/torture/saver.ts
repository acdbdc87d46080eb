/** A process of its own that saves until it is done or killed: `saver.ts decisions <folder> <name> <how many>`, `saver.ts report <file>` or, of one new file, `saver.ts file <file>`; what is safe on the disk it says on standard output. */
import { writeSync } from 'node:fs'
import { appendEntries } from '../../src/io/review-journal.ts'
import { writeSynced } from '../../src/io/write-synced.ts'
import { writeWhole } from '../../src/io/write-whole.ts'
import { undoOf } from '../../src/review/deed.ts'
import { versionOf } from './version.ts'

const [what, place = '', name = '', most = 'Infinity'] = process.argv.slice(2)
if (what === 'decisions') saveDecisions(place, name, Number(most))
else if (what === 'file') await writeSynced(place, versionOf(0))
else await writeReports(place)

/** From one line to several pages of a disk. */
function saveDecisions(folder: string, by: string, count: number): void {
  for (let n = 0; n < count; n++) {
    const at = new Date(Date.UTC(2024, 2, 11) + n).toISOString()
    const entry = undoOf(`${n} ${'x'.repeat((n * 7919) % 9000)}`, { by, at, step: `${by} ${n}` })
    const failure = appendEntries(folder, [entry])
    if (failure) {
      writeSync(2, `${failure.error}\n`)
      process.exit(1)
    }
    writeSync(1, `${entry.id}\n`)
  }
}

async function writeReports(path: string): Promise<void> {
  for (let n = 0; ; n++) {
    const failure = await writeWhole(path, versionOf(n))
    if (failure) throw new Error(failure.error)
    writeSync(1, `${n}\n`)
  }
}
