#!/usr/bin/env node
/** The command line in, an exit code out: 0 done, 1 a divergence under --exit-code, 2 trouble. */
import { setFlagsFromString } from 'node:v8'
import { complain, TROUBLE } from './finish.ts'
import { version } from './version.ts'

/**
 * V8 otherwise makes two programs of each regular expression, one to interpret and, as soon as it is used again, one to run; of
 * the many here most are used again. It saves a fifth of a short run.
 */
const ONCE = '--no-regexp-tier-up'

process.stdout.on('error', endQuietly)
// Nobody hears a complaint about complaints; the exit code tells.
process.stderr.on('error', () => undefined)
if (asksVersion(process.argv.slice(2))) process.stdout.write(`${version()}\n`)
else {
  setFlagsFromString(ONCE)
  await (await import('./program.ts')).runProgram()
}

/** Scripts ask for it often: it is answered before anything else is loaded. */
function asksVersion([only, ...more]: readonly string[]): boolean {
  return more.length === 0 && (only === '--version' || only === '-V')
}

/** A reader that closes the pipe early (head, less) has seen enough. */
async function endQuietly(problem: NodeJS.ErrnoException): Promise<void> {
  if (problem.code === 'EPIPE') process.exit(0)
  const { reasonOf } = await import('../io/reason-of.ts')
  complain(`standard output cannot be written (${reasonOf(problem)}); choose a file with --out.`)
  process.exit(TROUBLE)
}
