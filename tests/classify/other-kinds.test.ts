/** The literate cases of all rules: of cases of other kinds a rule tells what is written down, and of most of them nothing. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { OTHER_KINDS, RULES, sectionOf } from './other-kinds.ts'

const written = readFileSync(OTHER_KINDS, 'utf8')

test.each(RULES)('%s; if a change is meant, npm run golden', (kind, rule) => {
  const [, section = ''] = written.split(`\n## ${kind}\n`)
  expect(sectionOf(kind, rule).trim()).toBe(`## ${kind}\n${section.split('\n## ')[0]}`.trim())
})
