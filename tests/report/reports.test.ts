import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Comparison } from '../../src/model.ts'
import { viewOf } from '../../src/present/view.ts'
import { toHtml } from '../../src/report/html.ts'
import { toJson } from '../../src/report/json.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import { toText } from '../../src/report/text.ts'
import { comparisonOf } from '../present/story.ts'
import { ferry } from './ferry.ts'
import { renderings } from './renderings.ts'

test.each(renderings())('$name reads as in the file beside', ({ url, text }) => {
  expect(text).toBe(readFileSync(url, 'utf8'))
})

test('no line for a terminal is wider than 80 columns', () => {
  const wide = toText(viewOf(ferry))
    .split('\n')
    .filter((line) => [...line].length > 80)
  expect(wide).toEqual([])
})

test('JSON is the comparison, keys in the model’s order', () => {
  const json = toJson(ferry)
  expect(JSON.parse(json)).toEqual(ferry)
  expect(json.endsWith('}\n')).toBe(true)
  expect(json.startsWith('{\n  "schema": "claimdiff/comparison@1",\n  "base": "release",\n')).toBe(true)
})

test('what to be cautious of is said in every report that people read, with its place', () => {
  const cautious: Comparison = {
    ...ferry,
    cautions: [
      {
        witness: 'courier',
        kind: 'sentence-cut',
        spans: [{ start: 1, end: 2 }],
        note: 'What has no full stop was cut, <once>.',
      },
    ],
  }
  const view = viewOf(cautious)
  const [caution] = view.cautions
  expect(view.findings.at(-1)).toBe('1 caution on the texts: see Cautions.')
  expect(toText(view)).toContain(
    `CAUTIONS\n  ${caution?.place.path}:1: What has no full stop was cut, <once>.\n`,
  )
  expect(toMarkdown(view, (path) => path)).toMatch(
    /## Cautions\n\n- \[courier\.\w+:1\]\([^)]+\): What has no full stop was cut, &lt;once&gt;\.\n/u,
  )
  expect(
    toHtml(
      view,
      (path) => path,
      () => '',
    ),
  ).toMatch(
    /<h2 id="cautions-title">Cautions<\/h2>\n<ul><li><a [^>]+>courier\.\w+:1<\/a> What has no full stop was cut, &#60;once&#62;\./u,
  )
  expect(viewOf(ferry).cautions).toEqual([])
})

const HOSTILE = 'A\u001b[31m\u009b\u202e\u200b\u{e0041}\u2028 end.'

test('JSON keeps what would act on a terminal as escapes, and gives it back', () => {
  const hostile = comparisonOf({ release: { text: `{${HOSTILE}}` }, outlets: {}, links: [] })
  const json = toJson(hostile)
  expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028]/u)
  expect(JSON.parse(json)).toEqual(hostile)
})

test('the terminal report shows what would act on it', () => {
  const hostile = comparisonOf({
    release: { text: `{${HOSTILE}}` },
    outlets: { post: { text: `{${HOSTILE}}`, outlet: HOSTILE, path: `a\u001b[2J.txt` } },
    links: [],
  })
  const text = toText(viewOf(hostile))
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028]/u)
  expect(text).toContain('A⟦U+001B⟧[31m⟦U+009B⟧⟦U+202E⟧⟦U+200B⟧')
})
