/** The program in, with the `explain` command out: its arguments, its help and what it runs. */
import type { Command } from 'commander'
import { finish } from '../finish.ts'
import { examples, settingOption } from '../shared-options.ts'

export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('show why an outlet is said to carry a claim, or not')
    .description('Shows the passages, the evidence and the aligned words behind one cell of a report.')
    .argument('<base-claim>', 'a claim of the release, by its number or id ("3", "release.c3")')
    .argument('<outlet>', 'an article, by its short name')
    .option('--story <folder>', 'the story folder', '.')
    .option('--base <file>', 'the release, where it is not named release.txt or release.md')
    .addOption(settingOption())
    .option('--json', 'print it as JSON')
    .addHelpText(
      'before',
      examples(
        'explain 3 courier --story story/    why it carries claim 3, or not',
        'explain release.c3 courier --setting lenient',
      ),
    )
    .action(async (claim, outlet, options) =>
      finish(await (await import('../explain.ts')).explain(claim, outlet, options)),
    )
}
