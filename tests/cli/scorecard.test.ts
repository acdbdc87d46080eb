import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { scorecard } from '../../src/cli/scorecard.ts'

const RELEASE = `Harbour office widens the northern quay

The harbour office will widen the northern quay by 40 metres next spring.

Fishing boats must leave the basin before 1 March, the office said.
`
const ARTICLE = `Quay to grow

The harbour office will widen the northern quay by 60 metres next spring.
`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
  writeFileSync(join(folder, 'release.txt'), RELEASE)
  writeFileSync(join(folder, 'post.txt'), ARTICLE)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const marks = async (messages?: string) => {
  if (messages !== undefined) writeFileSync(join(folder, 'messages.md'), messages)
  const outcome = await scorecard(folder, { format: 'json' })
  if ('error' in outcome) return outcome.error.replace(folder, '')
  const card = JSON.parse(outcome.output)
  return card.messages.map((row: { claims: string[]; scores: { total: number }[] }) => [
    row.claims.join(' '),
    row.scores[0]?.total,
  ])
}

test('without messages every claim is scored', async () => {
  expect(await marks()).toEqual([
    ['release.c1', 4],
    ['release.c2', 0],
  ])
})

test('messages are matched by their words or by the claims they name, and are no article of the story', async () => {
  expect(await marks('- The northern quay will be 40 metres wider\n- Everything [1-2]\n')).toEqual([
    ['release.c1', 4],
    ['release.c1 release.c2', 3],
  ])
})

test.each([
  [
    'a message that no claim states',
    '- Bread is cheap in Lisbon\n',
    '/messages.md:1: no claim of the release says this',
  ],
  [
    'a claim that the release has not',
    '\n- Quay [7]\n',
    '/messages.md:2: the release has no claim 7; it has 2.',
  ],
  ['an empty list', '# Messages\n', '/messages.md: no message found'],
])('%s is an error at its line', async (_, messages, error) => {
  expect(await marks(messages)).toContain(error)
})

test('CSV has one line per message and outlet', async () => {
  const outcome = await scorecard(folder, { format: 'csv' })
  if ('error' in outcome) throw new Error(outcome.error)
  const lines = outcome.output.split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[0]).toBe(
    'message,text,claims,witness,outlet,statuses,presence,prominence,fidelity,total,places,changes',
  )
  expect(lines[1]).toContain(',post,post,altered,2,2,0,4,')
})
