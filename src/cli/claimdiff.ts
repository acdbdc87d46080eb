#!/usr/bin/env node
/** The command line in, an exit code out: 0 done, 1 a divergence under --exit-code, 2 trouble. */
import { readFileSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { visible } from '../text/visible.ts'
import type { Outcome } from './outcome.ts'

const EXAMPLES = `Examples:
  claimdiff compare story/                     a folder with release.txt and the articles
  claimdiff compare release.txt a.txt b.txt    the release first, then the articles
  claimdiff compare story/ --format md -o memo.md
  claimdiff report story/                      writes reports/story.md and reports/story.json
`

/** Trouble of any kind: a wrong command line, a file that cannot be read or written. */
const TROUBLE = 2

/** Commander's own help and version end a run as an error of these codes. */
const ANSWERED = new Set(['commander.helpDisplayed', 'commander.version', 'commander.help'])

await main()

async function main(): Promise<void> {
  process.stdout.on('error', endQuietly)
  try {
    await program().parseAsync()
  } catch (problem) {
    process.exitCode = TROUBLE
    if (!(problem instanceof CommanderError)) reportBug(problem)
    else if (ANSWERED.has(problem.code) && problem.exitCode === 0) process.exitCode = 0
  }
}

/** A reader that closes the pipe early (head, less) has seen enough. */
function endQuietly(problem: NodeJS.ErrnoException): void {
  if (problem.code === 'EPIPE') process.exit(0)
  complain(`standard output cannot be written (${problem.code}); choose a file with --out.`)
  process.exit(TROUBLE)
}

/** Node itself would end with 1, which means a divergence here. */
function reportBug(problem: unknown): void {
  complain('stopped by a bug; please report it with the lines below and, if you may, the files.')
  process.stderr.write(`${visible(problem instanceof Error ? `${problem.stack}` : `${problem}`)}\n`)
}

/** The pipeline is loaded by the command that needs it, so that --version and --help answer at once. */
function program(): Command {
  const claimdiff = new Command('claimdiff')
    .description('Compares a press release with the articles that rewrote it, claim by claim.')
    .addHelpText('beforeAll', EXAMPLES)
    .version(version())
    .exitOverride()
    .configureOutput({ outputError: (message) => complain(message.replace(/^error: /, '')) })
  claimdiff
    .command('compare')
    .summary('show what the outlets did to a release')
    .description('Shows what the outlets did to a release: a folder, or the release and its articles.')
    .argument('<files...>', 'a story folder, or the release followed by the articles')
    .option('--base <file>', 'the release, where it is not named release.txt or release.md')
    .addOption(
      new Option('-f, --format <format>', 'of the report').choices(['text', 'md', 'json']).default('text'),
    )
    .option('-o, --out <file>', 'write the report there instead of to standard output')
    .option('--exit-code', 'exit with 1 where a claim was altered, as diff does')
    .action(async (files, options) =>
      finish(await (await import('./compare.ts')).compareStory(files, options)),
    )
  claimdiff
    .command('report')
    .summary('write the memo and the data of a story')
    .description('Writes <story>.md and <story>.json, named after the folder.')
    .argument('<folder>', 'a story folder')
    .option('--base <file>', 'the release, where it is not named release.txt or release.md')
    .option('--out-dir <folder>', 'where the reports go', 'reports')
    .action(async (folder, options) =>
      finish(await (await import('./report.ts')).reportStory(folder, options)),
    )
  return claimdiff
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  return version
}

/** The exit code is set, not forced, so that everything written reaches its reader. */
function finish(outcome: Outcome): void {
  if ('error' in outcome) {
    complain(outcome.error)
    process.exitCode = TROUBLE
    return
  }
  process.stdout.write(outcome.output)
  process.exitCode = outcome.exitCode
}

function complain(message: string): void {
  const line = message.trim().replace(/\s*\n\s*/g, ' ')
  process.stderr.write(`claimdiff: ${visible(line)}\n`)
}
