/** Captured articles into a story's folder: names, versions, what is there already, and what is never touched. */
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Captured } from '../../src/ingest/captured.ts'
import { filesOf } from '../../src/io/files-of.ts'
import { keep } from '../../src/io/keep.ts'
import { type KeptStory, keptIn } from '../../src/io/kept-in.ts'
import { loadStory } from '../../src/io/load-story.ts'

let story = ''
beforeEach(async () => {
  story = await mkdtemp(join(tmpdir(), 'story-'))
})
afterEach(() => rm(story, { recursive: true, force: true }))

const TEXT = 'The ferry sails at noon on Friday.'

type Given = Partial<Captured> & {
  readonly role?: 'base'
  readonly day?: string
  readonly isArchive?: boolean
}

/** Its bytes are its text, so that another text is another original. */
async function kept(given: Given, from?: KeptStory) {
  const { role, day = '2026-11-22', isArchive = false, ...fields } = given
  const captured: Captured = { outlet: 'The Courier', text: TEXT, warnings: [], dropped: [], ...fields }
  const bytes = new TextEncoder().encode(isArchive ? 'archive' : captured.text)
  const retrieved = `${day}T06:00:00.000Z`
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const original = { bytes, ending: 'html', name: 'page', hints: {}, retrieved, isArchive }
  return keep(from ?? (await folder()), captured, original, { retrieved, sha256, ...(role && { role }) })
}

async function folder(): Promise<KeptStory> {
  const found = await keptIn(story)
  if ('error' in found) throw new Error(found.error)
  return found
}

const names = async (...under: readonly string[]) => (await readdir(join(story, ...under))).sort()

test('an article stands under its outlet’s name, its original unchanged beside it', async () => {
  expect(await kept({})).toMatchObject({
    status: 'added',
    path: join(story, 'the-courier.md'),
    original: join(story, '.original', 'the-courier.html'),
  })
  expect(await readFile(join(story, '.original/the-courier.html'), 'utf8')).toBe(TEXT)
  expect(await readFile(join(story, 'the-courier.md'), 'utf8')).toMatch(/^---\noutlet: The Courier\n/)
})

test('compare sees the articles and nothing of the originals', async () => {
  await kept({ role: 'base', outlet: 'Ministry' })
  await kept({ text: `${TEXT} It is new.` })
  expect(await names()).toEqual(['.original', 'release.md', 'the-courier.md'])
  expect(await filesOf(story)).toEqual({
    files: ['release.md', 'the-courier.md'].map((name) => join(story, name)),
  })
  expect(await loadStory([story])).toMatchObject({
    base: { outlet: 'Ministry' },
    witnesses: [{ outlet: 'The Courier' }],
  })
})

test('an outlet without a name, or with one of signs alone, is called after its host or file', async () => {
  expect(await kept({ outlet: '???' })).toMatchObject({ path: join(story, 'page.md') })
})

test('another article of the outlet gets a number, whatever ending or case the first has', async () => {
  await writeFile(join(story, 'THE-COURIER.txt'), 'kept')
  expect(await kept({})).toMatchObject({ path: join(story, 'the-courier-2.md') })
  expect(await kept({ text: 'Another.' })).toMatchObject({ path: join(story, 'the-courier-3.md') })
  expect(await readFile(join(story, 'THE-COURIER.txt'), 'utf8')).toBe('kept')
})

test('the same original is not added twice, in one run or in two', async () => {
  const { story: after } = await kept({})
  const known = { status: 'known', path: join(story, 'the-courier.md') }
  expect(await kept({ outlet: 'Other' }, after)).toMatchObject(known)
  expect(await kept({ outlet: 'Other' })).toMatchObject(known)
  expect(await names('.original')).toEqual(['the-courier.html'])
})

test('an article that was renamed or noted upon is still known', async () => {
  await kept({})
  const text = await readFile(join(story, 'the-courier.md'), 'utf8')
  await writeFile(join(story, 'courier.md'), text.replace('noon', 'midnight'))
  await rm(join(story, 'the-courier.md'))
  expect(await kept({})).toMatchObject({ status: 'known', path: join(story, 'courier.md') })
})

test('an address whose text changed gets a version named by its day', async () => {
  const url = 'https://courier.example/ferry'
  await kept({ url })
  const path = join(story, 'the-courier-2026-11-23.md')
  expect(await kept({ url, text: 'It sails at one.', day: '2026-11-23' })).toMatchObject({ path })
  const second = join(story, 'the-courier-2026-11-23-2.md')
  expect(await kept({ url, text: 'It sails at two.', day: '2026-11-23' })).toMatchObject({ path: second })
  expect(await readFile(join(story, 'the-courier.md'), 'utf8')).toContain(TEXT)
})

test('an address with the same words is no version, though its page differs', async () => {
  const url = 'https://courier.example/ferry'
  await kept({ url })
  expect(await kept({ url, text: `\n${TEXT}\n` })).toMatchObject({ status: 'known' })
  expect(await kept({ url: `${url}-2`, text: ` ${TEXT}` })).toMatchObject({ status: 'added' })
})

test('the articles of an archive are told apart by their addresses', async () => {
  const [a, b] = ['https://a.example/', 'https://b.example/'] as const
  expect(await kept({ isArchive: true, url: a })).toMatchObject({ status: 'added' })
  expect(await kept({ isArchive: true, url: b })).toMatchObject({ status: 'added' })
  expect(await kept({ isArchive: true, url: b })).toMatchObject({ status: 'known' })
})

test('a story has one release', async () => {
  await kept({})
  expect(await kept({ role: 'base' })).toMatchObject({
    status: 'failed',
    error: expect.stringMatching(/the-courier\.md: is there as an article/),
  })
  await writeFile(join(story, 'release.txt'), 'The ministry said so.')
  expect(await kept({ role: 'base', text: 'Another release.' })).toMatchObject({
    status: 'failed',
    error: expect.stringMatching(/release\.txt: is the release already; remove it/),
  })
})

test('originals are not written through a link that leaves the story', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'))
  await symlink(elsewhere, join(story, '.original'))
  expect(await keptIn(story)).toEqual({
    error: expect.stringMatching(/\.original: a link that leads elsewhere/),
  })
  expect(await readdir(elsewhere)).toEqual([])
  await rm(elsewhere, { recursive: true })
})

test('a link with the article’s name is left alone', async () => {
  await symlink(join(tmpdir(), 'nowhere'), join(story, 'the-courier.md'))
  expect(await kept({})).toMatchObject({ path: join(story, 'the-courier-2.md') })
  expect(await names('.original')).toEqual(['the-courier-2.html'])
})

test('what fails leaves no half of the pair', async () => {
  const before = await folder()
  await mkdir(join(story, '.original'))
  await writeFile(join(story, 'the-courier.md'), 'came in between')
  expect(await kept({}, before)).toMatchObject({ path: join(story, 'the-courier-2.md') })
  expect(await names('.original')).toEqual(['the-courier-2.html'])
})

test('a folder that is not there names the command that makes it', async () => {
  expect(await keptIn(join(story, 'none'))).toEqual({
    error: expect.stringMatching(/none: no such file or folder; make the story with: claimdiff init /),
  })
})
