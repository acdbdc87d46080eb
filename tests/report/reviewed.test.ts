import { describe, expect, test } from 'vitest'
import { findingsList } from '../../src/present/records.ts'
import { trackedChanges } from '../../src/present/tracked.ts'
import { viewOf } from '../../src/present/view.ts'
import { toAnnotations } from '../../src/report/annotations.ts'
import { toCriticMarkup } from '../../src/report/critic-markup.ts'
import { toHtml } from '../../src/report/html.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import { findingsJsonLines } from '../../src/report/records.ts'
import { toText } from '../../src/report/text.ts'
import { withReview } from '../../src/review/apply.ts'
import { addition, applied, reading, reviewing } from '../review/reviewing.ts'
import { ferry } from './ferry.ts'

const href = (path: string) => path
const entries = reviewing(ferry, [
  [reading(2, 'courier'), { kind: 'accept' }],
  [reading(1, 'courier'), { kind: 'reject' }],
  [reading(1, 'courier'), { kind: 'note', text: 'The ministry | confirmed it' }],
  [addition('courier.c5+', 'courier'), { kind: 'reject' }],
  [reading(3, 'herald'), { kind: 'flag', on: true }],
])
const reviewed = withReview(applied(ferry, entries))
const view = viewOf(reviewed)

test('decisions stand in the release’s order, what the tool suggests beside what the reviewer says', () => {
  const told = view.decisions.map(({ claim, witness, suggested, ruled, standing, flagged }) =>
    [claim?.number ?? '+', witness, suggested, ruled, standing, flagged].join(' '),
  )
  expect(told).toEqual([
    '1 courier altered reworded corrected false',
    '2 courier altered altered confirmed false',
    '3 herald omitted  open true',
    '+ courier added set-aside corrected false',
  ])
})

test('the words of a sentence that was set aside are still shown', () => {
  expect(toMarkdown(view, href)).toContain(
    '| + | The Courier \\| North | Ferry shares fell 4% after the news. [courier.txt:5](stories/courier.txt#L5) | added | **no claim** | ✎ corrected | anna |  |',
  )
})

describe('every format says who stands behind a finding', () => {
  test.each([
    ['a cell of the memo', toMarkdown(view, href), '[≈ reworded](stories/courier.txt#L3) ✎'],
    ['a divergence of the memo', toMarkdown(view, href), ': 1 June → 1 July (confirmed by anna)'],
    [
      'the memo’s list',
      toMarkdown(view, href),
      '| altered | **reworded** | ✎ corrected | anna | The ministry',
    ],
    ['a divergence of the page', toHtml(view, href, String), ': 1 June → 1 July (confirmed by anna)</h3>'],
    ['a cell of the page', toHtml(view, href, String), '<span class="stands" aria-hidden="true">✎</span>'],
    [
      'the terminal',
      toText(view),
      '✎ The Courier | North, claim 1: altered → reworded, corrected by anna: The',
    ],
    ['tracked changes', toCriticMarkup(trackedChanges(reviewed), view), '{>>confirmed by anna<<}'],
    [
      'annotations',
      toAnnotations(findingsList(reviewed), view, href),
      '"value": "corrected by anna: The ministry | confirmed it"',
    ],
    [
      'tables',
      findingsJsonLines(findingsList(reviewed), view),
      '"review":"corrected","reviewer":"anna","review_note":"The ministry | confirmed it"',
    ],
  ])('%s', (_, report, words) => {
    expect(report).toContain(words)
  })
})

test('a story that nobody reviewed has no such section', () => {
  expect(toMarkdown(viewOf(ferry), href)).not.toContain('## Review')
  expect(toHtml(viewOf(ferry), href, String)).not.toContain('id="review"')
})
