/** The literate cases turned round: what the rules tell of them is written down. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RULE_FILES } from './rule-files.ts'
import { TURNED_ROUND, turnedSectionOf } from './turned-round.ts'

const written = readFileSync(TURNED_ROUND, 'utf8')

test.each(RULE_FILES)('$file; if a change is meant, npm run golden', (one) => {
  const [, section = ''] = written.split(`\n## ${one.file}\n`)
  expect(turnedSectionOf(one).trim()).toBe(`## ${one.file}\n${section.split('\n## ')[0]}`.trim())
})
