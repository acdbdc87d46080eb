/** The scripts in the shells themselves, where these are installed: what is offered for a line that somebody began. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'completions-'))
  mkdirSync(join(root, 'story'))
  writeFileSync(join(root, 'storm.txt'), '')
})
afterAll(() => rmSync(root, { recursive: true }))

/** Written beside the story. */
function scriptFor(shell: string): string {
  const entry = resolve('src/cli/claimdiff.ts')
  const { stdout } = spawnSync(process.execPath, [entry, 'completions', shell], { encoding: 'utf8' })
  const path = join(root, `script.${shell}`)
  writeFileSync(path, stdout)
  return path
}

const outputOf = (shell: string, ...args: readonly string[]): string =>
  spawnSync(shell, args, { cwd: root, encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL' }).stdout

type Case = readonly [line: string, offered: readonly string[], not: readonly string[]]

const CASES: readonly Case[] = [
  ['claimdiff comp', ['compare', 'completions'], ['report']],
  ['claimdiff compare --setting ', ['strict', 'balanced', 'lenient'], ['story']],
  ['claimdiff compare --format j', ['json', 'jsonl'], ['html']],
  ['claimdiff completions ', ['bash', 'zsh', 'fish'], ['storm']],
  ['claimdiff scorecard --f', ['--format'], ['--out']],
]

describe.runIf(isThere('bash'))('bash', () => {
  let script = ''
  beforeAll(() => {
    script = scriptFor('bash')
  })

  const offered = (...words: readonly string[]) =>
    outputOf(
      'bash',
      '--norc',
      '-c',
      'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _claimdiff; declare -p COMPREPLY',
      'bash',
      script,
      ...words,
    ).match(/(?<=\]=")[^"]*/gu) ?? []

  test.each(CASES)('%s', (line, words) => {
    expect(offered(...line.split(' ')).toSorted()).toEqual([...words].toSorted())
  })

  test('a value behind an equals sign', () => {
    expect(offered('claimdiff', 'compare', '--setting', '=', 's')).toEqual(['strict'])
    expect(offered('claimdiff', 'compare', '--setting', '=')).toEqual(['strict', 'balanced', 'lenient'])
  })

  test('names of files are left to bash itself', () => {
    expect(offered('claimdiff', 'compare', 'sto')).toEqual([])
    expect(outputOf('bash', '--norc', '-c', 'source "$1"; complete -p claimdiff', 'bash', script)).toContain(
      '-o default',
    )
  })
})

describe.runIf(isThere('fish'))('fish', () => {
  let script = ''
  beforeAll(() => {
    script = scriptFor('fish')
  })

  const offered = (line: string) =>
    outputOf('fish', '--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', script, line)
      .trim()
      .split('\n')
      .map((one) => one.split('\t')[0] ?? '')

  test.each(CASES)('%s', (line, words) => {
    expect(offered(line).toSorted()).toEqual([...words].toSorted())
  })

  test('files where an article goes, folders where a story goes', () => {
    expect(offered('claimdiff compare sto').toSorted()).toEqual(['storm.txt', 'story/'])
    expect(offered('claimdiff report sto')).toEqual(['story/'])
  })
})

/** A shell with a screen of its own that says when it takes keys, asked for a list with Ctrl-D; each `zpty -r` waits for what is to be shown. */
const ZSH = `
zmodload zsh/zpty
zpty shell 'TERM=dumb COLUMNS=200 zsh -f -i'
zpty -w shell "autoload -Uz compinit; compinit -u -D; source $1; zle-line-init() { print RE''ADY }; zle -N zle-line-init"
zpty -r shell shown '*READY*'
zpty -n -w shell "$2"$'\\x04'
zpty -r shell shown "$3"
print -r -- "$shown"
`

describe.runIf(isThere('zsh'))('zsh', () => {
  let script = ''
  beforeAll(() => {
    script = scriptFor('zsh')
  })

  const shown = (line: string, last: string) =>
    outputOf('zsh', '-f', '-c', ZSH, 'zsh', script, line, `*${last}*`)

  test.each(CASES)('%s', (line, words, not) => {
    const output = shown(line, words.toSorted().at(-1) ?? '')
    for (const word of words) expect(output).toContain(word)
    for (const word of not) expect(output).not.toContain(word)
  })

  test('a folder where a story goes', () => {
    expect(shown('claimdiff report sto', 'story')).not.toContain('storm')
  })
})
