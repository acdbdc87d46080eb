import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { articleOf, compare } from '../../src/index.ts'
import { plainText } from '../../src/present/excerpt.ts'
import { viewOf } from '../../src/present/view.ts'
import { readComparison } from '../../src/read/comparison.ts'
import { toHtml } from '../../src/report/html.ts'
import { toJson } from '../../src/report/json.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import { toText } from '../../src/report/text.ts'
import { captured } from '../report/reviewed-story.ts'

const view = viewOf(captured)
const [step] = view.histories[0]?.steps ?? []

test('the newest capture is the outlet’s column', () => {
  expect(view.outlets.map(({ sigil }) => view.name(sigil))).toEqual(['courier', 'The Herald'])
  expect(view.rows[0]?.cells.map(({ status }) => status)).toEqual(['altered', 'reworded'])
})

test('what was altered, removed and added since the capture before is told, what stands is counted', () => {
  expect(step?.altered.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([['modality']])
  expect(step?.reworded).toEqual([])
  expect(step?.removed.map(plainText)).toEqual(['Ferry lines welcomed the rule.'])
  expect(step?.added.map(plainText)).toEqual(['A union has called a strike for Monday.'])
  expect([step?.kept, step?.from.day, step?.to.day]).toEqual([3, '2025-03-05', '2025-03-07'])
  expect(view.findings).toContain(
    'courier changed its article after publication: 1 claim altered, 1 removed and 1 added.',
  )
})

test('an article that stands as it stood is said to', () => {
  const text = 'Night ferries must carry two engineers from 1 June, the ministry said.'
  const same = compare(articleOf('release', text), [
    articleOf('courier-2025-03-05.txt', text),
    articleOf('courier-2025-03-07.txt', text),
  ])
  expect(toText(viewOf(same))).toContain('courier, 2025-03-05 → 2025-03-07: nothing changed')
})

test.each([
  ['the terminal', toText(view), '[-must-] carry'],
  ['the memo', toMarkdown(view, (path) => path), 'Night ferries ~~must~~ carry'],
  ['the page', toHtml(view, (path) => path, String), '<del>must</del> carry'],
])('%s shows both wordings and the hash of every capture', (_, report, words) => {
  expect(report).toContain(words)
  if (!report.includes('SHA-256')) return
  const earlier = captured.histories?.[0]?.steps[0]?.witnesses[0]?.article.sha256
  expect(report).toContain(earlier)
})

test('a saved comparison keeps its histories, as the published schema says', () => {
  const json = toJson(captured)
  const validate = new Ajv2020().compile(
    JSON.parse(readFileSync('src/report/comparison.schema.json', 'utf8')),
  )
  validate(JSON.parse(json))
  expect(validate.errors).toBe(null)
  expect(readComparison(json, 'x.json')).toEqual(JSON.parse(json))
})

test('a saved history that leads nowhere is refused', () => {
  const data = JSON.parse(toJson(captured))
  data.histories[0].steps[0].readings[0].base = 'courier-2025-03-05.c99'
  expect(readComparison(JSON.stringify(data), 'x.json')).toHaveProperty('error')
})
