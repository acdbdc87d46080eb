/** The program in, with the `review` command out: its arguments, its help and what it runs. */
import { setFlagsFromString } from 'node:v8'
import { type Command, Option } from 'commander'
import { finish } from '../finish.ts'
import { examples, settingOption } from '../shared-options.ts'

/**
 * V8 then keeps the room for new objects small, and lets that of old ones grow by a third before it looks what is of use yet: to
 * load the lexicons and to compare would fill more with what soon is of none, and V8 gives memory back eight seconds after the
 * thread that compares has ended, no sooner. To be told before they are loaded; it saves a third of the memory and costs the
 * thread a tenth of its time.
 */
const SMALL = ['--semi-space-growth-factor=1', '--heap-growing-percent=30']

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
