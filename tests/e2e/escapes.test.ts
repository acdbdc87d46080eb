/** A story and a journal full of escape sequences in, the review screen on a real terminal; whether anything but the screen's own sequences reaches it out. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reviewed } from '../../src/cli/reviewed.ts'
import { loadStory } from '../../src/io/load-story.ts'
import { encodeEntry } from '../../src/review/journal-line.ts'
import { reviewing } from '../review/reviewing.ts'
import { ESCAPES } from '../support/escapes.ts'
import { HAS_TMUX, openTerminal } from './tmux.ts'

const ENTRY = resolve('src/cli/claimdiff.ts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** `hostile` stands in the texts, the outlet's and the file's name, and in a reviewer's name and note. */
async function storyWith(hostile: (n: number) => string): Promise<string> {
  const story = join(folder, 'story')
  mkdirSync(story)
  const said = (n: number) =>
    `The board ${hostile(n)} said that ferries must ${hostile(n + 1)} carry crew ${n}.`
  const texts = Array.from({ length: 12 }, (_, n) => said(2 * n))
  const name = `post${hostile(40)
    .replace(/[/\n\0]/g, '')
    .slice(0, 20)}.txt`
  writeFileSync(join(story, 'release.txt'), `Rules for ferries\n\n${texts.join('\n\n')}\n`)
  writeFileSync(join(story, name), texts.map((text) => text.replace('must', 'should')).join('\n\n'))
  writeFileSync(join(story, 'sources.json'), JSON.stringify({ [name]: { outlet: `Post ${hostile(41)}` } }))
  const loaded = await loadStory([story])
  if ('error' in loaded) throw new Error(loaded.error)
  const found = await reviewed(loaded)
  if ('error' in found) throw new Error(found.error)
  const [reading, other] = found.comparison.readings
  if (!reading || !other) throw new Error('no reading')
  const journal = reviewing(
    found.tool,
    [
      [
        { kind: 'reading', ...reading },
        { kind: 'note', text: `see ${hostile(42)}` },
      ],
      [{ kind: 'reading', ...other }, { kind: 'accept' }],
    ],
    `ben ${hostile(43)}`,
  )
  writeFileSync(join(story, 'review.ben.jsonl'), journal.map(encodeEntry).join(''))
  return story
}

/** Through every view of the screen; each key waits for what it brings. */
const STEPS = [
  ['c', 'Note:'],
  ['Escape', '] next'],
  ['s', 'ticked'],
  ['Escape', '] next'],
  ['F', 'ticked'],
  ['Escape', '] next'],
  ['?', 'Keys and signs'],
  ['Escape', '] next'],
  ['j', '] next'],
  ['Enter', 'Post'],
  ['a', 'saved'],
] as const

async function bytesOnScreen(story: string): Promise<string> {
  const raw = join(folder, 'raw')
  const review = `${process.execPath} ${ENTRY} review ${story} --reviewer anna`
  const terminal = openTerminal(`sh -c 'script -qfc "${review}" ${raw}; echo left; exec sh'`, 100, 30, {})
  try {
    // The outlet is compared when its reading is told.
    await terminal.until('score ')
    for (const [key, brings] of STEPS) {
      terminal.send(key)
      await terminal.until(brings)
    }
    terminal.send('q')
    await terminal.until('left')
    return readFileSync(raw, 'utf8')
  } finally {
    terminal.close()
  }
}

/** Colours, moves of the cursor and erasing, whatever their figures; modes as they stand. */
const sequencesIn = (bytes: string): ReadonlySet<string> =>
  new Set([...bytes.matchAll(SEQUENCE)].map(([found]) => found.replace(/\d[\d;]*(?=[A-KSTm]$)/, '')))
const [ESC, BEL] = ['\u001b', '\u0007']
/** A sequence that is introduced, or any control that a line end is not. */
const SEQUENCE = new RegExp(
  `${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)|.)|(?!\\r|\\n)\\p{Cc}`,
  'gsu',
)

describe.skipIf(!HAS_TMUX)('the review screen', () => {
  test('sends a terminal no sequence that a story holds', { timeout: 60_000 }, async () => {
    const harmless = sequencesIn(await bytesOnScreen(await storyWith((n) => `word ${n}`)))
    rmSync(join(folder, 'story'), { recursive: true })
    const bytes = await bytesOnScreen(await storyWith((n) => ESCAPES[n % ESCAPES.length]?.[1] ?? ''))
    expect([...sequencesIn(bytes)].filter((one) => !harmless.has(one))).toEqual([])
    expect(bytes.replace(SEQUENCE, '')).not.toMatch(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u)
    expect(bytes).toContain('⟦U+001B⟧')
  })
})
