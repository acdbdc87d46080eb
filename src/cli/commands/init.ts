/** The program in, with the `init` command out: its arguments, its help and what it runs. */
import type { Command } from 'commander'
import { finish } from '../finish.ts'
import { examples } from '../shared-options.ts'

export function addInit(program: Command): void {
  program
    .command('init')
    .summary('make the folder of a new story')
    .description(
      'Makes a folder for a release and its articles, and says how to fill it. Overwrites nothing.',
    )
    .argument('<story>', 'its name, for a folder in sources/, or a path')
    .option('--json', 'print what was written as JSON')
    .option('-q, --quiet', 'print failures alone')
    .addHelpText(
      'before',
      examples(
        'init my-story           makes sources/my-story',
        'init work/my-story      a folder elsewhere',
      ),
    )
    .action(async (story, options) => finish(await (await import('../init.ts')).init(story, options)))
}
