#!/usr/bin/env node
/** The command line in, an exit code out: 0 done, 1 a divergence under --exit-code, 2 trouble. */
import { readFileSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { DEFAULTS, LEAST_SCORE } from '../options.ts'
import { visible } from '../text/visible.ts'
import type { Outcome } from './outcome.ts'
import type { Format } from './rendered.ts'

const EXAMPLES = `Examples:
  claimdiff compare story/                     a folder with release.txt and the articles
  claimdiff compare release.txt a.txt b.txt    the release first, then the articles
  claimdiff compare story/ --format md -o memo.md
  claimdiff report story/                      writes reports/story.html, story.md and more
  claimdiff explain 3 courier --story story/   why the outlet is said to carry claim 3, or not
  claimdiff review story/                      a screen to accept, reject, correct and annotate
  claimdiff scorecard story/ --format csv      presence, prominence and fidelity of each message
`

/** Told here too, so that --help answers without loading what renders them. */
const FORMATS: readonly Format[] = ['text', 'md', 'html', 'json', 'csv', 'jsonl', 'annotations', 'critic']

/** Trouble of any kind: a wrong command line, a file that cannot be read or written. */
const TROUBLE = 2

/** Commander's own help and version end a run as an error of these codes. */
const ANSWERED = new Set(['commander.helpDisplayed', 'commander.version', 'commander.help'])

await main()

async function main(): Promise<void> {
  process.stdout.on('error', endQuietly)
  try {
    if (await isBareInStory()) await program().parseAsync(['review', '.'], { from: 'user' })
    else await program().parseAsync()
  } catch (problem) {
    process.exitCode = TROUBLE
    if (!(problem instanceof CommanderError)) reportBug(problem)
    else if (ANSWERED.has(problem.code) && problem.exitCode === 0) process.exitCode = 0
  }
}

/** `claimdiff` alone, on a terminal, in a folder that holds a release: the review of it. */
async function isBareInStory(): Promise<boolean> {
  if (process.argv.length > 2 || !process.stdin.isTTY || !process.stdout.isTTY) return false
  const { filesOf } = await import('../io/files-of.ts')
  const found = await filesOf('.')
  return 'files' in found && found.files.some((file) => /(?:^|[\\/])release\.(?:txt|md|markdown)$/.test(file))
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
    .addOption(new Option('-f, --format <format>', 'of the report').choices(FORMATS).default('text'))
    .option('-o, --out <file>', 'write the report there instead of to standard output')
    .option('--changes-only', 'leave out what was kept, omitted or added (text, md and html)')
    .addOption(setting())
    .option('--exit-code', 'exit with 1 where a claim was altered, as diff does')
    .action(async (files, options) =>
      finish(await (await import('./compare.ts')).compareStory(files, options)),
    )
  claimdiff
    .command('report')
    .summary('write the page, memo, scorecard and data of a story')
    .description(
      'Writes <story>.html, <story>.md with its picture <story>.svg, the scorecard as <story>.scorecard.md and .csv, and <story>.json; <story> is the folder.',
    )
    .argument('<folder>', 'a story folder')
    .option('--base <file>', 'the release, where it is not named release.txt or release.md')
    .option('--out-dir <folder>', 'where the reports go', 'reports')
    .addOption(setting())
    .action(async (folder, options) =>
      finish(await (await import('./report.ts')).reportStory(folder, options)),
    )
  claimdiff
    .command('render')
    .summary('render a saved comparison anew')
    .description('Renders a comparison that was saved with --format json in another format.')
    .argument('<file>', 'the saved comparison')
    .addOption(new Option('-f, --format <format>', 'of the report').choices(FORMATS).default('text'))
    .option('-o, --out <file>', 'write the report there instead of to standard output')
    .option('--changes-only', 'leave out what was kept, omitted or added (text, md and html)')
    .action(async (file, options) => finish(await (await import('./render.ts')).render(file, options)))
  claimdiff
    .command('scorecard')
    .summary('score each message in each outlet')
    .description('Scores presence, prominence and fidelity, 0 to 2 each, of every message in every outlet.')
    .argument('<folder>', 'a story folder')
    .option('--base <file>', 'the release, where it is not named release.txt or release.md')
    .option(
      '--messages <file>',
      'the key messages, one a line (default: messages.md of the folder, or every claim)',
    )
    .addOption(
      new Option('-f, --format <format>', 'of the scorecard').choices(['md', 'csv', 'json']).default('md'),
    )
    .option('-o, --out <file>', 'write it there instead of to standard output')
    .action(async (folder, options) =>
      finish(await (await import('./scorecard.ts')).scorecard(folder, options)),
    )
  claimdiff
    .command('explain')
    .summary('show why an outlet is said to carry a claim, or not')
    .description('Shows the passages, the evidence and the aligned words behind one cell of a report.')
    .argument('<base-claim>', 'a claim of the release, by its number or id ("3", "release.c3")')
    .argument('<outlet>', 'an article, by its short name')
    .option('--story <folder>', 'the story folder', '.')
    .option('--base <file>', 'the release, where it is not named release.txt or release.md')
    .addOption(setting())
    .action(async (claim, outlet, options) =>
      finish(await (await import('./explain.ts')).explain(claim, outlet, options)),
    )
  claimdiff
    .command('review')
    .summary('decide on a screen what holds')
    .description('Opens the findings of a story on a screen, where a person decides; the reports follow.')
    .argument('[folder]', 'a story folder', '.')
    .option('--base <file>', 'the release, where it is not named release.txt or release.md')
    .option('--reviewer <name>', 'whose decisions these are (default: $CLAIMDIFF_REVIEWER, or the user)')
    .option('--list', 'print the decisions instead, one a line')
    .addOption(new Option('--export <format>', 'print the reviewed story as annotations').choices(['gold']))
    .addOption(
      new Option('--color <when>', 'colours on the screen')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .action(async (folder, options) => finish(await (await import('./review.ts')).review(folder, options)))
  return claimdiff
}

function setting(): Option {
  return new Option('--setting <setting>', 'how sure it must be that an outlet carries a claim')
    .choices(Object.keys(LEAST_SCORE))
    .default(DEFAULTS.setting)
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  return version
}

/** The exit code is set, not forced, so that everything written reaches its reader. */
function finish(outcome: Outcome | { readonly left: number }): void {
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

function complain(message: string): void {
  const line = message.trim().replace(/\s*\n\s*/g, ' ')
  process.stderr.write(`claimdiff: ${visible(line)}\n`)
}
