/** What a command hands back in, the process's output, complaint and exit code out. */
import { visible } from '../text/visible.ts'
import type { Outcome } from './outcome.ts'

/** Trouble of any kind: a wrong command line, a file that cannot be read or written. */
export const TROUBLE = 2

/** The exit code is set, not forced, so that everything written reaches its reader. */
export function finish(outcome: Outcome | { readonly left: number }): void {
  if ('left' in outcome) {
    process.exitCode = outcome.left
    return
  }
  if ('error' in outcome) {
    complain(outcome.error)
    process.exitCode = TROUBLE
    return
  }
  process.stdout.write(outcome.output)
  process.exitCode = outcome.exitCode
}

export function complain(message: string): void {
  const line = message.trim().replace(/\s*\n\s*/g, ' ')
  process.stderr.write(`claimdiff: ${visible(line)}\n`)
}
