/** The program in, with the `init` command out: its arguments, its help and what it runs. */
import type { Command } from 'commander'
import { finish } from '../finish.ts'

export function addInit(program: Command): void {
  program
    .command('init')
    .summary('make the folder of a new story')
    .description(
      'Makes a folder for a release and its articles, and says how to fill it. Overwrites nothing.',
    )
    .argument('<story>', 'its name, for a folder in sources/, or a path')
    .action(async (story) => finish(await (await import('../init.ts')).init(story)))
}
