/** The program in, with the `doctor` command out: its arguments, its help and what it runs. */
import type { Command } from 'commander'
import { finish } from '../finish.ts'
import { examples } from '../shared-options.ts'

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .summary('say what works on this machine, and what to do')
    .description(
      'Looks at Node, the terminal, the folders, the readers of each format and the configuration.',
    )
    .option('--json', 'print it as JSON')
    .addHelpText(
      'before',
      examples('doctor           what works, and what to do', 'doctor --json    the same for a program'),
    )
    .action(async (options) => finish(await (await import('../doctor.ts')).doctor(options)))
}
