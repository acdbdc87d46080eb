/** Command lines in, the program running on them out, with what it tells as it tells it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

export type Running = {
  /** Resolves when it has told so on standard error; rejects when it ends without. */
  readonly told: (text: string) => Promise<void>
  readonly signal: (signal: NodeJS.Signals) => void
  readonly feed: (text: string) => void
  readonly endInput: () => void
  readonly ended: Promise<Ended>
}

export function started(entry: string, args: readonly string[], cwd: string): Running {
  const child = spawn(process.execPath, [entry, ...args], { cwd, env: { PATH: process.env.PATH ?? '' } })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  // It may leave before all is read.
  child.stdin.on('error', () => undefined)
  const ended = once(child, 'close').then(([status]) => ({ status, stdout, stderr }))
  return {
    told: async (text) => {
      const over = ended.then(() => Promise.reject(new Error(`ended without telling "${text}": ${stderr}`)))
      over.catch(() => undefined)
      while (!stderr.includes(text)) await Promise.race([once(child.stderr, 'data'), over])
    },
    signal: (signal) => child.kill(signal),
    feed: (text) => child.stdin.write(text),
    endInput: () => child.stdin.end(),
    ended,
  }
}
