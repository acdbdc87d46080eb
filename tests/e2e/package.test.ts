import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder: string
let files: readonly string[]

const run = (command: string, words: readonly string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}${stdout}`)
  return stdout
}

/** Offline: what the package needs to run is in it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
  run('npm', ['run', 'build'], '.')
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.'),
  )
  files = packed.files.map(({ path }: { path: string }) => path)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  run('npm', ['install', '--offline', '--omit=optional', '--no-audit', '--no-fund', packed.filename], folder)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package, installed', () => {
  test('compares a story', () => {
    const story = resolve('sources/us-lna-2020')
    const claimdiff = join(folder, 'node_modules', '.bin', 'claimdiff')
    const output = run(claimdiff, ['compare', story, '--format', 'json'], '.')
    const expected = JSON.parse(readFileSync('reports/us-lna-2020.json', 'utf8'))
    expect(JSON.parse(output).readings).toEqual(expected.readings)
  })

  test('is a library with its types', () => {
    mkdirSync(join(folder, 'src'))
    writeFileSync(
      join(folder, 'src', 'own.ts'),
      "import { compare, type Comparison } from 'claimdiff'\nexport const own: (...all: Parameters<typeof compare>) => Comparison = compare\n",
    )
    const tsc = resolve('node_modules/.bin/tsc')
    expect(run(tsc, ['--noEmit', '--strict', '--module', 'nodenext', 'src/own.ts'], folder)).toBe('')
    const answer = "import('claimdiff').then(({ compare }) => console.log(typeof compare))"
    expect(run(process.execPath, ['-e', answer], folder)).toBe('function\n')
  })

  test('holds what runs, and whose work it is', () => {
    expect(files.filter((path) => !/^dist\/(?:parts|lists)\//.test(path))).toEqual([
      'LICENSE',
      'README.md',
      'dist/cli/claimdiff.js',
      'dist/cli/review-worker.js',
      'dist/collate.d.ts',
      'dist/compare-pair.js',
      'dist/compare.d.ts',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/io/article-of.d.ts',
      'dist/model.d.ts',
      'dist/options.d.ts',
      'dist/read/source-fields.d.ts',
      'dist/sweep/engine/thread.js',
      'dist/sweep/worker.js',
      'dist/third-party.txt',
      'package.json',
      'src/read/config.schema.json',
      'src/report/collation.schema.json',
      'src/report/comparison.schema.json',
    ])
    const terms = readFileSync(join(folder, 'node_modules/claimdiff/dist/third-party.txt'), 'utf8')
    for (const name of ['ink', 'natural', 'react', 'yaml', 'yoga-layout', 'WordNet'])
      expect(terms).toContain(`\n${name}\n`)
  })
})
