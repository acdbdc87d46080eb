/** A command in, a real terminal (tmux) in which it runs out: keys go in, the screen comes back. */
import { spawnSync } from 'node:child_process'

export type Terminal = {
  readonly send: (...keys: readonly string[]) => void
  /** Typed as they are, letter by letter. */
  readonly type: (text: string) => void
  readonly screen: () => string
  /** What a program has copied (OSC 52). */
  readonly clipboard: () => string
  /** "alternate screen on, cursor shown", as tmux counts them: "0 1" for a shell. */
  readonly modes: () => string
  /** Waits until the screen holds the words; fails with the screen where it does not within 15 s. */
  readonly until: (words: string | RegExp) => Promise<string>
  readonly close: () => void
}

/** Where it is not installed, the tests of the screen are skipped, and counted as skipped. */
export const HAS_TMUX = spawnSync('tmux', ['-V']).status === 0

const LONGEST_WAIT = 15_000

/** A server of its own, so that no setting or session of the user is touched. */
export function openTerminal(
  command: string,
  columns: number,
  rows: number,
  env: Readonly<Record<string, string>>,
): Terminal {
  const name = `claimdiff-${process.pid}-${counter++}`
  const tmux = (...words: readonly string[]) => {
    const { status, stdout, stderr, error } = spawnSync('tmux', ['-L', name, '-f', '/dev/null', ...words], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', LANG: 'C.UTF-8', ...env },
    })
    if (error) throw new Error(`tmux cannot be started (${error.message}); the tests of the screen need it`)
    if (status !== 0) throw new Error(`tmux ${words[0]}: ${stderr}`)
    return stdout
  }
  const size = ['-x', String(columns), '-y', String(rows)]
  tmux('set-option', '-s', 'set-clipboard', 'on', ';', 'new-session', '-d', ...size, command)
  const screen = () => tmux('capture-pane', '-p')
  return {
    send: (...keys) => void tmux('send-keys', ...keys),
    type: (text) => void tmux('send-keys', '-l', text),
    screen,
    clipboard: () => tmux('show-buffer'),
    modes: () => tmux('display-message', '-p', '#{alternate_on} #{cursor_flag}').trim(),
    until: async (words) => {
      const start = Date.now()
      for (;;) {
        const shown = screen()
        if (typeof words === 'string' ? shown.includes(words) : words.test(shown)) return shown
        if (Date.now() - start > LONGEST_WAIT) throw new Error(`no ${words} on the screen:\n${shown}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    close: () => void spawnSync('tmux', ['-L', name, 'kill-server']),
  }
}

let counter = 0
