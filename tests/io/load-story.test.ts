/** Folders and files on disk in: the story that is loaded, or the one error that names the file and the next step. */
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compare } from '../../src/compare.ts'
import { loadStory } from '../../src/io/load-story.ts'
import type { Article } from '../../src/model.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'story-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const TEXT = 'Quay reopens\n\nThe quay at Lunna has reopened after two winters of repairs.\n'

/** Writes files below the temporary folder and gives its path. */
async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), contents)
  }
  return root
}

async function loaded(target: readonly string[], options?: { base?: string }) {
  const story = await loadStory(target, options)
  if ('error' in story) throw new Error(story.error)
  return { base: story.base.sigil, witnesses: story.witnesses.map(({ sigil }) => sigil), story }
}

test.each([
  ['a PDF', 'tests/ingest/fixtures/pdf/release.pdf'],
  ['a Word file', 'tests/ingest/fixtures/docx/release.docx'],
  ['a web archive', 'tests/ingest/fixtures/warc/story.warc.gz'],
  ['a program', process.execPath],
])('%s called .txt is one clear error that names it', async (_, original) => {
  const at = await folder({ 'release.txt': TEXT, 'post.txt': '' })
  await copyFile(original, join(at, 'post.txt'))
  expect(await loadStory([at])).toEqual({
    error: expect.stringMatching(/post\.txt: (?:not UTF-8 text|a binary file|larger than \d+ MB)[^\n]+$/u),
  })
})

describe('a folder', () => {
  test('its texts are the story, the release is the base, the others go by sigil', async () => {
    const at = await folder({
      'release.txt': TEXT,
      'post.md': TEXT,
      'Argus.txt': TEXT,
      'README.md': '# About',
      '.hidden.txt': TEXT,
      'notes.png': 'x',
      'old/herald.txt': TEXT,
    })
    const { base, witnesses, story } = await loaded([at])
    expect({ base, witnesses }).toEqual({ base: 'release', witnesses: ['Argus', 'post'] })
    expect(story.story).toBe(at.split('/').at(-1))
    expect(story.base.sha256).toMatch(/^[\da-f]{64}$/u)
  })

  test('what was doubtful in reading a page is told in its comparison', async () => {
    const page = await readFile('tests/ingest/fixtures/html/paywall.html', 'utf8')
    const { story } = await loaded([
      await folder({ 'release.txt': TEXT, 'post.html': page, 'argus.txt': TEXT }),
    ])
    const [doubt, ...others] = compare(story.base, story.witnesses).cautions ?? []
    expect(doubt).toMatchObject({ witness: 'post', kind: 'reading', spans: [] })
    expect(story.witnesses.find(({ sigil }) => sigil === 'post')?.warnings).toEqual([doubt?.note])
    expect(doubt?.note).not.toBe('')
    expect(others).toEqual([])
  })

  test('a clipped page says the same as its text: addresses of links and emphasis are no words of it', async () => {
    const clipped = 'The [quay](https://quay.example/2024/7) took **5** million *crowns* in 2023.'
    const at = await folder({ 'release.txt': TEXT, 'post.md': clipped })
    const story = await loadStory([at])
    if ('error' in story) throw new Error(story.error)
    expect(story.witnesses[0]?.text).toBe('The quay took 5 million crowns in 2023.')
  })

  test('a page and a mail are articles too; an original beside its text is not', async () => {
    const page =
      '<meta property="og:site_name" content="Page"><h1>Quay reopens</h1><p>The quay is open again.</p>'
    const at = await folder({
      'release.txt': TEXT,
      'release.html': page,
      'argus.html': page,
      'post.html': page,
      'sources.json': JSON.stringify({ 'post.html': { outlet: 'The Post', date: '2025-03-05' } }),
    })
    const { witnesses, story } = await loaded([at])
    expect(witnesses).toEqual(['argus', 'post'])
    expect(story.witnesses[0]).toMatchObject({ path: join(at, 'argus.html'), outlet: 'Page' })
    expect(story.witnesses[1]).toMatchObject({ outlet: 'The Post', published: '2025-03-05' })
    const { text, headline } = story.witnesses[0] as Article
    expect(text.slice(headline?.start, headline?.end)).toBe('Quay reopens')
  })

  test('a file in another format that holds no text is one error that names it', async () => {
    const at = await folder({ 'release.txt': TEXT, 'post.pdf': '%PDF-1.4 broken' })
    expect(await loadStory([at])).toEqual({ error: expect.stringContaining('post.pdf: ') })
  })

  test('sources.json gives what the files do not say', async () => {
    const about = {
      'a.txt': { outlet: 'Argus', date: '2025-03-05', role: 'witness' },
      'b.txt': { role: 'base' },
    }
    const at = await folder({ 'a.txt': TEXT, 'b.txt': TEXT, 'sources.json': JSON.stringify(about) })
    const { base, story } = await loaded([at])
    expect(base).toBe('b')
    expect(story.witnesses[0]).toMatchObject({ outlet: 'Argus', published: '2025-03-05' })
  })

  test('its release is told before an article is read, which may fail yet', async () => {
    const at = await folder({ 'a.txt': '', 'release.txt': TEXT })
    const told: unknown[] = []
    const story = await loadStory([at], { tellRelease: async (release) => void told.push(release) })
    expect(story).toEqual({ error: expect.stringContaining('a.txt: ') })
    expect(told).toEqual([{ story: basename(at), base: expect.objectContaining({ sigil: 'release' }) }])
  })

  test('--base chooses another release', async () => {
    const at = await folder({ 'release.txt': TEXT, 'post.txt': TEXT })
    expect(await loaded([at], { base: 'post.txt' })).toMatchObject({ base: 'post', witnesses: ['release'] })
    expect(await loaded([at], { base: join(at, 'post.txt') })).toMatchObject({ base: 'post' })
  })

  test('a link that leaves the folder is not followed', async () => {
    const at = join(await folder({ 'outside.txt': TEXT, 'in/release.txt': TEXT, 'in/post.txt': TEXT }), 'in')
    await symlink(join(root, 'outside.txt'), join(at, 'link.txt'))
    await symlink('post.txt', join(at, 'also.txt'))
    expect((await loaded([at])).witnesses).toEqual(['also', 'post'])
  })

  test.each<[string, Record<string, string>, string | undefined, RegExp]>([
    ['empty', { 'x/y.txt': TEXT }, undefined, /: no articles; put the release/],
    [
      'without a release',
      { 'a.txt': TEXT, 'b.txt': TEXT },
      undefined,
      /: no release found; name its file release\.txt/,
    ],
    [
      'with two',
      { 'release.txt': TEXT, 'b.md': `---\nrole: base\n---\n${TEXT}` },
      undefined,
      /: more than one release \(b\.md and release\.txt\)/,
    ],
    ['with a release alone', { 'release.txt': TEXT }, undefined, /release\.txt: nothing to compare it with/],
    [
      'with one name twice',
      { 'release.txt': TEXT, 'a.txt': TEXT, 'a.md': TEXT },
      undefined,
      /a\.txt: has the same short name as .*a\.md/,
    ],
    [
      'with an unknown base',
      { 'release.txt': TEXT, 'a.txt': TEXT },
      'c.txt',
      /c\.txt: not among the articles of/,
    ],
    ['with an empty article', { 'release.txt': TEXT, 'a.txt': '' }, undefined, /a\.txt: empty/],
    [
      'with broken JSON',
      { 'release.txt': TEXT, 'a.txt': TEXT, 'sources.json': '{' },
      undefined,
      /sources\.json: not valid JSON/,
    ],
    [
      'with JSON of another form',
      { 'release.txt': TEXT, 'a.txt': TEXT, 'sources.json': '[]' },
      undefined,
      /sources\.json: not valid JSON/,
    ],
    [
      'with a slip in sources.json',
      { 'release.txt': TEXT, 'a.txt': TEXT, 'sources.json': '{"b.txt": {}}' },
      undefined,
      /sources\.json: b\.txt is not among/,
    ],
    [
      'with a wrong date',
      { 'release.txt': TEXT, 'a.txt': TEXT, 'sources.json': '{"a.txt": {"date": "5 March"}}' },
      undefined,
      /sources\.json, a\.txt: date "5 March" is not a date/,
    ],
  ])('%s: one error', async (_, files, base, message) => {
    const at = await folder(files)
    expect(await loadStory([at], base === undefined ? {} : { base })).toEqual({
      error: expect.stringMatching(message),
    })
  })
})

describe('files', () => {
  test('the first is the base, unless --base says otherwise', async () => {
    const at = await folder({ 'one.txt': TEXT, 'two.txt': TEXT, 'three.txt': TEXT })
    const [one, two, three] = ['one', 'two', 'three'].map((name) => join(at, `${name}.txt`)) as [
      string,
      string,
      string,
    ]
    expect(await loaded([two, three, one])).toMatchObject({ base: 'two', witnesses: ['one', 'three'] })
    const { story } = await loaded([two, three, one])
    const plain = story.witnesses.flatMap(({ boilerplate }) => boilerplate)
    expect(story.base.boilerplate.map(({ reason }) => reason)).toEqual(["the release's headline"])
    expect(plain).toEqual([])
    expect(await loaded([one, three], { base: two })).toMatchObject({
      base: 'two',
      witnesses: ['one', 'three'],
    })
    expect(await loaded([one, two], { base: two })).toMatchObject({ base: 'two', witnesses: ['one'] })
  })

  test.each<[string, (at: string) => string[], RegExp]>([
    ['nothing named', () => [], /^No story given/],
    ['a missing file', (at) => [join(at, 'no.txt')], /no\.txt: no such file or folder; check the path/],
    [
      'a missing witness',
      (at) => [join(at, 'one.txt'), join(at, 'no.txt')],
      /no\.txt: no such file or folder/,
    ],
    ['a folder among the files', (at) => [join(at, 'one.txt'), at], /: it is a folder/],
    ['a file after a folder', (at) => [at, join(at, 'one.txt')], /one\.txt: a folder is compared on its own/],
    ['a base alone', (at) => [join(at, 'one.txt')], /one\.txt: nothing to compare it with/],
  ])('%s: one error', async (_, target, message) => {
    const at = await folder({ 'one.txt': TEXT })
    expect(await loadStory(target(at))).toEqual({ error: expect.stringMatching(message) })
  })
})
