/** The program in, with the `scorecard` command out: its arguments, its help and what it runs. */
import { type Command, Option } from 'commander'
import { finish } from '../finish.ts'
import { examples, jsonOption, settingOption } from '../shared-options.ts'

export function addScorecard(program: Command): void {
  program
    .command('scorecard')
    .summary('score each message in each outlet')
    .description('Scores presence, prominence and fidelity, 0 to 2 each, of every message in every outlet.')
    .argument('<folder>', 'a story folder')
    .option('--base <file>', 'the release, where it is not named release.txt or release.md')
    .option(
      '--messages <file>',
      'the key messages, one a line (default: messages.md of the folder, or every claim)',
    )
    .addOption(settingOption())
    .addOption(
      new Option('-f, --format <format>', 'of the scorecard').choices(['md', 'csv', 'json']).default('md'),
    )
    .option('-o, --out <file>', 'write it there instead of to standard output')
    .addOption(jsonOption())
    .addHelpText(
      'before',
      examples('scorecard story/ --format csv -o card.csv', 'scorecard story/ --messages key-messages.md'),
    )
    .action(async (folder, options) =>
      finish(await (await import('../scorecard.ts')).scorecard(folder, options)),
    )
}
