/** The program in, with the `render` command out: its arguments, its help and what it runs. */
import { type Command, Option } from 'commander'
import { finish } from '../finish.ts'
import { examples, FORMATS } from '../shared-options.ts'

export function addRender(program: Command): void {
  program
    .command('render')
    .summary('render a saved comparison anew')
    .description('Renders a comparison that was saved with --format json in another format.')
    .argument('<file>', 'the saved comparison')
    .addOption(new Option('-f, --format <format>', 'of the report').choices(FORMATS).default('text'))
    .option('-o, --out <file>', 'write the report there instead of to standard output')
    .option('--changes-only', 'leave out what was kept, omitted or added (text, md and html)')
    .addHelpText(
      'before',
      examples(
        'render comparison.json                     as text',
        'render comparison.json -f html -o page.html',
      ),
    )
    .action(async (file, options) => finish(await (await import('../render.ts')).render(file, options)))
}
