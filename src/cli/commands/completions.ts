/** The program in, with the `completions` command out: its arguments, its help and what it runs. */
import { Argument, type Command } from 'commander'
import { finish } from '../finish.ts'
import { examples } from '../shared-options.ts'

export function addCompletions(program: Command): void {
  program
    .command('completions')
    .summary('print a script that completes commands in a shell')
    .description('Prints a script by which a shell completes commands, options and names of files.')
    .addArgument(new Argument('<shell>', 'whose script').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'before',
      examples(
        'completions bash >> ~/.bash_completion',
        'completions zsh > ~/.zfunc/_claimdiff      a folder of $fpath',
        'completions fish > ~/.config/fish/completions/claimdiff.fish',
      ),
    )
    .action(async (shell) => finish((await import('../completions.ts')).completions(program, shell)))
}
