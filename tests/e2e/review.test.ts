import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HAS_TMUX, openTerminal, type Terminal } from './tmux.ts'

const ENTRY = resolve('src/cli/claimdiff.ts')
const RELEASE = `Harbour board extends night ferry rules

The harbour board said on Friday that all night ferries must carry two certified engineers.

Some 1,200 crew members will be trained at public expense, the board said.

Fares will not rise before 2027.
`
const COURIER = `Night ferries should carry two engineers

All night ferries should carry two certified engineers, the harbour board said on Friday.

Some 1,200 crew members will be trained at public expense, the board said.

Lars Pohl, who runs a ferry line, called the plan a farce.
`

/** With a release of 200 sentences, some seconds to compare. */
const LONG = Array.from(
  { length: 2000 },
  (_, n) => `Line ${n} will lose ${n % 7} of its ${n + 3} crews, the board said.\n\n`,
)

let folder: string
let terminal: Terminal | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdiff-'))
  mkdirSync(join(folder, 'story'))
  writeFileSync(join(folder, 'story', 'release.txt'), RELEASE)
  writeFileSync(join(folder, 'story', 'courier.txt'), COURIER)
})
afterEach(() => {
  terminal?.close()
  terminal = undefined
  rmSync(folder, { recursive: true })
})

/** In a shell, which says with which code the review was left, and keeps the terminal's settings before and after it. */
async function open(
  columns = 80,
  rows = 24,
  env: Readonly<Record<string, string>> = {},
  program = `${ENTRY} review story --reviewer anna`,
) {
  const command = `cd ${folder}; stty -g > before; ${process.execPath} ${program} & echo $! > pid; fg >/dev/null; echo "left with $?"; stty -g > after; echo done; exec sh`
  terminal = openTerminal(`bash -m -c ${JSON.stringify(command).replaceAll('$', '\\$')}`, columns, rows, env)
  return terminal
}

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  })
  return { status, stdout, stderr }
}

const journal = () => readFileSync(join(folder, 'story', 'review.jsonl'), 'utf8')
const kill = (signal: NodeJS.Signals) =>
  process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), signal)

describe.skipIf(!HAS_TMUX)('a review', () => {
  test('typed from end to end, killed in the middle and opened again holds every decision', {
    timeout: 60_000,
  }, async () => {
    const first = await open()
    await first.until('0/4 decided')
    first.send('a')
    await first.until(/1\/4 decided[\s\S]*saved \d\d:\d\d:\d\d/)
    first.send('k', 'c')
    await first.until('Note:')
    first.type('ask the board')
    first.send('Enter')
    await first.until(/note kept +saved/)
    kill('SIGKILL')
    await first.until('left with 137')
    first.close()
    expect(journal().trim().split('\n')).toHaveLength(2)

    appendFileSync(join(folder, 'story', 'review.jsonl'), '{"sum":"torn')
    const second = await open()
    expect(await second.until('1/4 decided')).toContain('review.jsonl:3')
    second.send('A')
    await second.until('Accept 3 undecided findings')
    second.send('y')
    await second.until('4/4 decided 100%')
    second.send('G', 'x')
    await second.until('set aside')
    second.send('q')
    await second.until('left with 0')

    const list = run('review', 'story', '--list').stdout
    expect(
      list
        .trim()
        .split('\n')
        .map((line) => line.split('\t').slice(0, 3).join(' ')),
    ).toEqual([
      'confirmed courier altered (modality)',
      'confirmed courier verbatim',
      'confirmed courier omitted',
      'corrected courier set-aside',
    ])
    expect(list).toContain('ask the board')
  })

  /** The second outlet keeps the thread busy for longer than the test takes. */
  const stillComparing = async () => {
    writeFileSync(join(folder, 'story', 'release.txt'), `${RELEASE}\n${LONG.slice(0, 200).join('')}`)
    writeFileSync(join(folder, 'story', 'long.txt'), LONG.join(''))
    const screen = await open()
    await screen.until('comparing 2 of 2')
    return screen
  }

  test('takes keys while outlets are still compared, and keeps what is decided when it is killed then', {
    timeout: 60_000,
  }, async () => {
    const first = await stillComparing()
    first.send('j')
    await first.until(/^> +2 /m)
    first.send('a')
    expect(await first.until(/1\/\d+ decided[\s\S]*saved/)).toContain('comparing 2 of 2')
    kill('SIGKILL')
    await first.until('left with 137')
    expect(journal().trim().split('\n')).toHaveLength(1)
    rmSync(join(folder, 'story', 'long.txt'))
    first.close()
    const second = await open()
    await second.until(/1 outlet [\s\S]* 1\/\d+ decided/)
  })

  test('left with Ctrl-C while outlets are still compared, leaves the terminal as it was', {
    timeout: 60_000,
  }, async () => {
    const screen = await stillComparing()
    screen.send('C-c')
    expect(await screen.until('done')).toContain('left with 130')
    expect(screen.modes()).toBe('0 1')
    expect(readFileSync(join(folder, 'after'), 'utf8')).toBe(readFileSync(join(folder, 'before'), 'utf8'))
  })

  test('of a folder that is not there is one line and 2', { timeout: 30_000 }, async () => {
    const screen = await open(80, 24, {}, `${ENTRY} review nowhere`)
    expect(await screen.until('left with 2')).toContain('nowhere: no such file or folder')
  })

  test('is what the reports, the data and the exit code say', { timeout: 60_000 }, async () => {
    expect(run('compare', 'story', '--exit-code').status).toBe(1)
    const screen = await open()
    await screen.until('0/4 decided')
    screen.send('2')
    await screen.until(/now reworded +saved/)
    screen.send('q')
    await screen.until('left with 0')
    const { status, stdout } = run('compare', 'story', '--exit-code')
    expect(status).toBe(0)
    expect(stdout).toContain('1 corrected')
    const data = JSON.parse(run('compare', 'story', '--format', 'json').stdout)
    expect(data.readings[0].status).toBe('reworded')
    expect(data.review).toMatchObject([{ base: 'release.c1', mark: 'corrected', by: 'anna' }])
    const gold = JSON.parse(run('review', 'story', '--export', 'gold').stdout)
    expect(gold.outlets['courier.txt'].claims.R1.status).toBe('reworded')
  })
})

describe.skipIf(!HAS_TMUX)('the terminal is left as it was found', () => {
  const settings = (name: string) => readFileSync(join(folder, name), 'utf8')
  const expectRestored = async (screen: Terminal, code: number) => {
    const shown = await screen.until('done')
    expect(shown).toContain(`left with ${code}`)
    expect(shown).not.toContain('decided')
    expect(screen.modes()).toBe('0 1')
    expect(settings('after')).toBe(settings('before'))
  }

  test.each([
    ['q', 0],
    ['C-c', 130],
  ])('after %s, with %i', { timeout: 30_000 }, async (key, code) => {
    const screen = await open()
    await screen.until('0/4 decided')
    expect(screen.modes()).toBe('1 0')
    screen.send(key)
    await expectRestored(screen, code)
  })

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('after %s', { timeout: 30_000 }, async (signal, code) => {
    const screen = await open()
    await screen.until('0/4 decided')
    kill(signal)
    await expectRestored(screen, code)
  })

  test('after a bug, whose trace can then be read', { timeout: 30_000 }, async () => {
    const screen = await open(80, 24, {}, resolve('tests/e2e/broken-review.ts'))
    await screen.until('0/24 decided')
    screen.send('j')
    await expectRestored(screen, 1)
    expect(screen.screen()).toContain('no claim courier.c99')
  })

  test('after Ctrl-Z; fg brings the screen back', { timeout: 30_000 }, async () => {
    terminal = openTerminal('bash --norc', 80, 24, {})
    const screen = terminal
    await screen.until(/[$#]/)
    screen.type(`cd ${folder}; stty -g > before; ${process.execPath} ${ENTRY} review story`)
    screen.send('Enter')
    await screen.until('0/4 decided')
    screen.send('C-z')
    await screen.until(/Stopped/)
    screen.type("stty -g > after; echo left with 0; echo do''ne")
    screen.send('Enter')
    await expectRestored(screen, 0)
    screen.type('fg')
    screen.send('Enter')
    await screen.until('0/4 decided')
    screen.send('a')
    await screen.until('1/4 decided')
    screen.send('q')
    await screen.until(/[$#]\s*$/)
    screen.type("stty -g > after; clear; echo left with 0; echo do''ne")
    screen.send('Enter')
    await expectRestored(screen, 0)
  })

  test('a terminal that is gone ends the review, and every decision is there', {
    timeout: 30_000,
  }, async () => {
    const screen = await open()
    await screen.until('0/4 decided')
    screen.send('a')
    await screen.until(/1\/4 decided[\s\S]*saved/)
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'))
    screen.close()
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), { timeout: 15_000 })
    expect(journal().trim().split('\n')).toHaveLength(1)
  })
})

describe.skipIf(!HAS_TMUX)('other programs', () => {
  /** Says with what it was called, and adds its words to a file of Markdown. */
  const editor = () => {
    const path = join(folder, 'editor.sh')
    writeFileSync(
      path,
      `#!/bin/sh\necho "$@" >> ${folder}/calls\ncase "$1" in *.md) printf 'a second line\\n' >> "$1";; esac\n`,
    )
    chmodSync(path, 0o755)
    return path
  }

  test('$EDITOR opens the source at the line, and takes a note of several lines', {
    timeout: 30_000,
  }, async () => {
    const screen = await open(80, 24, { EDITOR: editor() })
    await screen.until('0/4 decided')
    screen.send('o')
    await vi.waitFor(() =>
      expect(readFileSync(join(folder, 'calls'), 'utf8')).toMatch(/^\+\d+ .*courier\.txt$/m),
    )
    screen.send('c')
    await screen.until('Note:')
    screen.type('ask the board')
    screen.send('Enter')
    await screen.until('note kept')
    screen.send('C')
    await screen.until('ask the board a second line')
    screen.send('q')
    await screen.until('left with 0')
    expect(run('review', 'story', '--list').stdout).toContain('ask the board a second line')
  })

  test('an editor that is not there is named', { timeout: 30_000 }, async () => {
    const screen = await open(80, 24, { EDITOR: 'no-such-editor --wait' })
    await screen.until('0/4 decided')
    screen.send('C')
    await screen.until('no-such-editor: cannot be started; set $EDITOR')
  })

  test('the clipboard takes the finding as Markdown', { timeout: 30_000 }, async () => {
    const screen = await open()
    await screen.until('0/4 decided')
    screen.send('y')
    await screen.until('copied as Markdown')
    expect(screen.clipboard()).toContain('**courier: altered')
  })

  test('the reports that are written hold the decisions, and the release that was named', {
    timeout: 30_000,
  }, async () => {
    writeFileSync(join(folder, 'story', 'courier.txt'), `---\nrole: base\n---\n${COURIER}`)
    const screen = await open(80, 24, {}, `${ENTRY} review story --base release.txt --reviewer anna`)
    await screen.until('0/4 decided')
    screen.send('2')
    await screen.until(/now reworded +saved/)
    screen.send('e')
    await screen.until('wrote reports/story.html')
    const report = JSON.parse(readFileSync(join(folder, 'reports', 'story.json'), 'utf8'))
    expect(report.readings[0].status).toBe('reworded')
  })
})

describe.skipIf(!HAS_TMUX)('without a terminal that can show it', () => {
  test('review says so in one line', () => {
    const { status, stdout, stderr } = run('review', 'story')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^claimdiff: review needs a terminal; [^\n]+\n$/)
  })

  test('a dumb terminal, too', { timeout: 30_000 }, async () => {
    const screen = await open(80, 24, {}, `${ENTRY} review story`)
    await screen.until('0/4 decided')
    screen.send('q')
    await screen.until('left with 0')
    screen.type(`TERM=dumb ${process.execPath} ${ENTRY} review story; echo code $?`)
    screen.send('Enter')
    expect(await screen.until('code 2')).toContain('TERM=dumb')
  })
})

test.skipIf(!HAS_TMUX)(
  'claimdiff alone, in the folder of a story, opens its review',
  { timeout: 30_000 },
  async () => {
    const screen = await open(80, 24, {}, ENTRY)
    await screen.until('left with')
    screen.type(`cd story; ${process.execPath} ${ENTRY}`)
    screen.send('Enter')
    await screen.until('0/4 decided')
  },
)

test.skipIf(!HAS_TMUX)('a screen reader is given lines', { timeout: 30_000 }, async () => {
  const screen = await open(80, 24, { INK_SCREEN_READER: 'true' })
  expect(await screen.until('courier: altered')).toContain('Row 1 of')
})
