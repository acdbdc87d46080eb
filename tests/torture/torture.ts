/** `npm run torture [-- --kills 1000 --decisions 1000 --seed 1]`: processes that save are killed at random moments, and crowd one journal; a figure for each, and exit code 1 where anything was lost. */
import { parseArgs } from 'node:util'
import { saveTogether } from './crowd.ts'
import { killReviewers, killWriters } from './killing.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    decisions: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
})
const [kills, decisions, seed] = [values.kills, values.decisions, values.seed].map(Number) as [
  number,
  number,
  number,
]

const crowd = await saveTogether(decisions)
console.log(`four reviewers, ${decisions} decisions each, the journal mended all the while:`, crowd)
const journal = await killReviewers(Math.ceil(kills / 2), seed)
console.log('reviewers killed while saving:', { ...journal, lost: journal.lost.length })
const report = await killWriters(kills, seed)
console.log('reports killed while being written:', { ...report, lost: report.lost.length })
const isWhole = crowd.kept === crowd.expected && report.torn === 0
process.exitCode = isWhole && journal.lost.length + report.lost.length === 0 ? 0 : 1
