/** The program in, with the `review` command out: its arguments, its help and what it runs. */
import { setFlagsFromString } from 'node:v8'
import { type Command, Option } from 'commander'
import { finish } from '../finish.ts'
import { examples, settingOption } from '../shared-options.ts'

/**
 * V8 then keeps the room for new objects small, lets that of old ones grow by a third before it looks what is of use yet, and
 * optimizes on the thread at hand: four others would each keep the memory that it took them. To be told before the lexicons are
 * loaded; it saves half of the memory and costs the thread that compares a tenth of its time.
 */
const SMALL = ['--semi-space-growth-factor=1', '--heap-growing-percent=30', '--no-concurrent-recompilation']

export function addReview(program: Command): void {
  program
    .command('review')
    .summary('decide on a screen what holds')
    .description('Opens the findings of a story on a screen, where a person decides; the reports follow.')
    .argument('[folder]', 'a story folder', '.')
    .option('--base <file>', 'the release, where it is not named release.txt or release.md')
    .option('--reviewer <name>', 'whose decisions these are (default: $CLAIMDIFF_REVIEWER, or the user)')
    .addOption(settingOption())
    .option('--list', 'print the decisions instead, one a line')
    .option('--json', 'with --list: print them as JSON')
    .addOption(new Option('--export <format>', 'print the reviewed story as annotations').choices(['gold']))
    .addOption(
      new Option('--color <when>', 'colours on the screen')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .addHelpText(
      'before',
      examples(
        'review story/             a screen to accept, reject and correct',
        'review story/ --list      the decisions, one a line',
        'review story/ --reviewer anna',
      ),
    )
    .addHelpText(
      'after',
      '\nDecisions are kept in review.jsonl beside the articles; to start anew,\nrename it to review.jsonl.old.',
    )
    .action(async (folder, options) => {
      for (const flag of SMALL) setFlagsFromString(flag)
      finish(await (await import('../review.ts')).review(folder, options))
    })
}
