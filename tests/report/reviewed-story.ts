/** An invented story with what few stories have: a copy, a second capture of an article, and a review. */
import { articleOf, compare } from '../../src/index.ts'
import { withReview } from '../../src/review/apply.ts'
import { applied, reading, reviewing } from '../review/reviewing.ts'

const RELEASE = `Night ferries must carry two engineers from 1 June. Some 1,200 crew members will be trained at public expense.`
const EARLY = `Two engineers on every night ferry

Night ferries must carry two engineers from 1 June, the ministry said. Some 1,200 crew members will be trained at public expense.

Ferry lines welcomed the rule. Tickets will not cost more, they said.`
const LATE = `Two engineers on every night ferry

Night ferries should carry two engineers from 1 June, the ministry said. Some 1,200 crew members will be trained at public expense.

Tickets will not cost more, they said. A union has called a strike for Monday.`

/** The Courier in two captures; the Herald prints the first of them. */
export const captured = compare(articleOf('release', RELEASE), [
  articleOf('courier-2025-03-05.txt', EARLY),
  articleOf('courier-2025-03-07.txt', LATE),
  articleOf('herald.txt', EARLY, { outlet: 'The Herald' }),
])

export const reviewedStory = withReview(
  applied(
    captured,
    reviewing(captured, [
      [reading(1, 'courier-2025-03-07'), { kind: 'accept' }],
      [reading(1, 'herald'), { kind: 'status', status: 'verbatim' }],
      [reading(2, 'herald'), { kind: 'note', text: 'Ask the ministry' }],
    ]),
  ),
)
