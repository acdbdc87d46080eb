/** A story compared beside the screen in; whether what came piece by piece is what comparing at once gives, and whether limits are told, out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { comparedStory } from '../../src/cli/compared-story.ts'
import { configuredStory } from '../../src/cli/configured-story.ts'
import { toldBy } from '../../src/cli/review-thread.ts'
import { compare } from '../../src/compare.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const never = new AbortController().signal
const steps = (story: string, signal = never) =>
  comparedStory(toldBy({ wants: 'comparison', folder: story, options: {} }, signal))

async function listOf<T>(steps: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const step of steps) list.push(step)
  return list
}

test('outlet by outlet, it becomes what comparing at once gives', { timeout: 60_000 }, async () => {
  const story = await configuredStory(['sources/us-lna-2020'], {})
  if ('error' in story) throw new Error(story.error)
  const whole = compare(story.base, story.witnesses)
  const seen: unknown[] = []
  for await (const step of steps('sources/us-lna-2020')) {
    if ('error' in step) throw new Error(step.error)
    const { comparison, progress } = step
    seen.push(progress)
    const sigils = new Set(comparison.witnesses.map(({ article }) => article.sigil))
    const own = (one: { readonly witness: string }) => sigils.has(one.witness)
    expect(comparison.witnesses).toEqual(whole.witnesses.slice(0, sigils.size))
    expect(comparison.alignments).toEqual(whole.alignments.filter(own))
    expect(comparison.readings).toEqual(whole.readings.filter(own))
    expect(comparison.additions.map(({ id, claims }) => [id, claims])).toEqual(
      whole.additions.filter(own).map(({ id, claims }) => [id, claims]),
    )
    if (progress === null) expect(comparison).toEqual(whole)
  }
  const total = story.witnesses.length
  const compared = Array.from({ length: total + 1 }, (_, done) => ({ done, total }))
  expect(seen).toEqual([{ done: 0, total: 0 }, ...compared, null])
})

test('what cannot be read is one error', { timeout: 30_000 }, async () => {
  writeFileSync(join(folder, 'release.txt'), 'The fare will rise.\n')
  const all = await listOf(steps(folder))
  expect(all).toEqual([{ error: expect.stringContaining('nothing to compare it with') }])
})

test('a reader who stops has no thread left', { timeout: 30_000 }, async () => {
  const stop = new AbortController()
  const told = steps('sources/us-lna-2020', stop.signal)
  await told.next()
  stop.abort()
  expect((await listOf(told)).every((step) => !('error' in step))).toBe(true)
})

test('a story that takes too much memory, or too long, is one error that names it', {
  timeout: 60_000,
}, async () => {
  const task = { wants: 'comparison', folder: 'sources/us-lna-2020', options: {} } as const
  expect((await listOf(toldBy(task, never, { heap: 20, silence: 60 }))).at(-1)).toEqual({
    kind: 'done',
    outcome: { error: expect.stringMatching(/^sources\/us-lna-2020: takes more than 20 MB/) },
  })
  const long = Array.from(
    { length: 650 },
    (_, n) => `Ferry ${n} of the harbour must wait for ${n + 2} guests.`,
  )
  writeFileSync(join(folder, 'release.txt'), long.join('\n\n'))
  writeFileSync(join(folder, 'courier.txt'), long.join('\n\n').replaceAll('must', 'may'))
  expect(await listOf(toldBy({ ...task, folder }, never, { heap: 2000, silence: 1 }))).toContainEqual({
    kind: 'done',
    outcome: { error: expect.stringMatching(/: takes more than 1 s/) },
  })
})
