import { expect, test } from 'vitest'
import { changesOnly } from '../../src/present/changes-only.ts'
import { viewOf } from '../../src/present/view.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import { toText } from '../../src/report/text.ts'
import { ferry } from '../report/ferry.ts'
import { comparisonOf } from './story.ts'

const view = changesOnly(viewOf(ferry))

test('claims that no outlet altered are left out, the others keep their numbers', () => {
  expect(view.rows.map(({ number }) => number)).toEqual([1, 2, 4, 6])
})

test('reports hold no list of omissions or additions, rather than an empty one', () => {
  expect(toMarkdown(view, (path) => path)).not.toMatch(/^## (?:Omissions|Additions)/m)
  expect(toText(view)).not.toMatch(/^(?:OMISSIONS|ADDITIONS)/m)
})

test('where nothing was altered the table says so', () => {
  const same = comparisonOf({
    release: { text: '{It rains.}' },
    outlets: { post: { text: '{It rains.}' } },
    links: [{ witness: 'post', base: [1], claims: [1], verdict: 'verbatim' }],
  })
  expect(toMarkdown(changesOnly(viewOf(same)), (path) => path)).toContain('No claim was altered.')
})
