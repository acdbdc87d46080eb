/** The program in, with the `worker` command out: its arguments, its help and what it runs. */
import type { Command } from 'commander'
import { finish } from '../finish.ts'
import { examples, wholeNumber } from '../shared-options.ts'

export function addWorker(program: Command): void {
  program
    .command('worker')
    .summary('work for the sweeps of other machines')
    .description(
      'Works off what "sweep --engine" hands to the same server, until it is stopped; the releases come with the work.',
    )
    .requiredOption('--engine <url>', 'the server: redis://… or postgres://…')
    .option('--store <folder>', 'the folder that the sweep was given as its --store')
    .option('--workers <n>', 'threads that work at once (default: one a processor)', wholeNumber)
    .addHelpText(
      'before',
      examples(
        'worker --engine redis://broker:6379',
        'worker --engine postgres://broker/claimdiff --store /mnt/sweeps',
      ),
    )
    .action(async (options) => finish(await (await import('../worker.ts')).worker(options)))
}
