/** The command line in, the command that it names done, and the exit code, out. */
import { Command, CommanderError } from 'commander'
import { visible } from '../text/visible.ts'
import { addAdd } from './commands/add.ts'
import { addClaims } from './commands/claims.ts'
import { addCompare } from './commands/compare.ts'
import { addCompletions } from './commands/completions.ts'
import { addDoctor } from './commands/doctor.ts'
import { addExplain } from './commands/explain.ts'
import { addFsck } from './commands/fsck.ts'
import { addInit } from './commands/init.ts'
import { addRender } from './commands/render.ts'
import { addReport } from './commands/report.ts'
import { addReview } from './commands/review.ts'
import { addScorecard } from './commands/scorecard.ts'
import { addSweep } from './commands/sweep.ts'
import { addWorker } from './commands/worker.ts'
import { complain, TROUBLE } from './finish.ts'
import { version } from './version.ts'

const EXAMPLES = `Examples:
  claimdiff compare story/                     a folder with release.txt and the articles
  claimdiff compare release.txt a.txt b.txt    the release first, then the articles
  claimdiff compare story/ --format md -o memo.md
  claimdiff add https://… --story story/       links and files become articles of a story
  claimdiff report story/                      writes reports/story.html, story.md and more
  claimdiff explain 3 courier --story story/   why the outlet is said to carry claim 3, or not
  claimdiff claims "the quay was widened"      where any article of any story says so
  claimdiff review story/                      a screen to accept, reject, correct and annotate
  claimdiff scorecard story/ --format csv      presence, prominence and fidelity of each message
  claimdiff sweep release.txt --in archive.jsonl -o hits.jsonl
`

/** In the order of the help. */
const COMMANDS = [
  addInit,
  addAdd,
  addCompare,
  addReport,
  addRender,
  addScorecard,
  addExplain,
  addClaims,
  addReview,
  addSweep,
  addWorker,
  addFsck,
  addDoctor,
  addCompletions,
]

/** Commander's own help and version end a run as an error of these codes. */
const ANSWERED = new Set(['commander.helpDisplayed', 'commander.version', 'commander.help'])

export async function runProgram(): Promise<void> {
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

/** Node itself would end with 1, which means a divergence here. */
function reportBug(problem: unknown): void {
  complain('stopped by a bug; please report it with the lines below and, if you may, the files.')
  process.stderr.write(`${visible(problem instanceof Error ? `${problem.stack}` : `${problem}`)}\n`)
}

/** The pipeline is loaded by the command that needs it, so that --help answers at once. */
function program(): Command {
  const claimdiff = new Command('claimdiff')
    .description('Compares a press release with the articles that rewrote it, claim by claim.')
    .addHelpText('before', EXAMPLES)
    .version(version())
    .exitOverride()
    .configureOutput({ outputError: (message) => complain(message.replace(/^error: /, '')) })
  for (const add of COMMANDS) add(claimdiff)
  return claimdiff
}
