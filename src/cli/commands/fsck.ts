/** The program in, with the `fsck` command out: its arguments, its help and what it runs. */
import type { Command } from 'commander'
import { finish } from '../finish.ts'
import { examples } from '../shared-options.ts'

export function addFsck(program: Command): void {
  program
    .command('fsck')
    .summary('check the review journals of a story and mend them')
    .description(
      'Checks every line of the review journals; damaged lines are moved to review.jsonl.bad, never deleted.',
    )
    .argument('[folder]', 'a story folder', '.')
    .option('--json', 'print what was found as data')
    .addHelpText('before', examples('fsck story/     every line checked; damaged ones moved aside'))
    .action(async (folder, options) => finish(await (await import('../fsck.ts')).fsck(folder, options)))
}
