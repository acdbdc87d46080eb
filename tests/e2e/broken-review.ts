/** Shows a review in which the second claim cannot be drawn, for what a bug does to the terminal. */
import { comparePair } from '../../src/compare-pair.ts'
import { runReview } from '../../src/tui/run-review.ts'
import { ferry } from '../report/ferry.ts'
import { silentOutside } from '../support/silent-outside.ts'

const alignments = ferry.alignments.map((one) =>
  one.base.includes('release.c2') ? { ...one, claims: ['courier.c99'] } : one,
)
await runReview({
  start: {
    comparison: { ...ferry, alignments },
    progress: null,
    comparePair,
    story: 'ferry',
    by: 'anna',
    entries: [],
    message: '',
  },
  outside: silentOutside,
  ground: 'dark',
  depth: 8,
  stdout: process.stdout,
  stdin: process.stdin,
})
