/** README's example, run and type-checked against the package as it is published; and articles made of texts. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleOf } from '../src/index.ts'

const EXAMPLE = /```ts\n(?<code>import [\s\S]*?from 'claimdiff'[\s\S]*?)```/u.exec(
  readFileSync('README.md', 'utf8'),
)?.groups?.code as string

describe('README’s example', { timeout: 60_000 }, () => {
  let folder: string
  const run = (file: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
  const tsc = resolve('node_modules/typescript/bin/tsc')

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimdiff-package-'))
    copyFileSync('package.json', join(folder, 'package.json'))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'example.ts'), EXAMPLE)
    const dist = join(folder, 'dist')
    expect(spawnSync(process.execPath, ['build.ts', dist]).status).toBe(0)
    expect(run(tsc, '-p', resolve('tsconfig.build.json'), '--outDir', dist).status).toBe(0)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  test('prints what it says', () => {
    const said = [...EXAMPLE.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => `${line}\n`).join('')
    expect(run('example.ts')).toEqual({ status: 0, stdout: said, stderr: '' })
  })

  test('passes the type checker', () => {
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--types', 'node']
    expect(run(tsc, ...options, '--ignoreConfig', 'example.ts')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
  })
})

describe('an article of a text', () => {
  test('is what the file of that text would be', () => {
    const { path, sigil, outlet, published, text, sha256 } = articleOf('courier.md', 'Ferries *must* stop.', {
      outlet: 'The Courier',
      date: '2025-03-05',
    })
    expect({ path, sigil, outlet, published, text, sha256 }).toEqual({
      path: 'courier.md',
      sigil: 'courier',
      outlet: 'The Courier',
      published: '2025-03-05',
      text: 'Ferries must stop.',
      sha256: 'fa545c4f8904408a282eb55ee37c5afb2f9eaffdf2e92321cbb2b8f4d7ad5679',
    })
  })

  test.each([
    ['without a sentence', '***', {}, 'post: no sentence found'],
    ['with a wrong date', 'Ferries must stop.', { date: '5 March' }, 'post: date "5 March" is not a date'],
  ])('%s is an error that names it', (_, text, about, message) => {
    expect(() => articleOf('post', text, about)).toThrow(message)
  })
})
