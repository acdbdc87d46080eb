/** The program in, with the `compare` command out: its arguments, its help and what it runs. */
import { type Command, Option } from 'commander'
import { finish } from '../finish.ts'
import { examples, FORMATS, jsonOption, settingOption } from '../shared-options.ts'

export function addCompare(program: Command): void {
  program
    .command('compare')
    .summary('show what the outlets did to a release')
    .description('Shows what the outlets did to a release: a folder, or the release and its articles.')
    .argument('<files...>', 'a story folder, or the release followed by the articles')
    .option('--base <file>', 'the release, where it is not named release.txt or release.md')
    .option('--no-base', 'there is no release: compare every outlet with every other (text, md and json)')
    .addOption(new Option('-f, --format <format>', 'of the report').choices(FORMATS).default('text'))
    .option('-o, --out <file>', 'write the report there instead of to standard output')
    .option('--changes-only', 'leave out what was kept, omitted or added (text, md and html)')
    .addOption(settingOption())
    .option('--exit-code', 'exit with 1 where a claim was altered, as diff does')
    .addOption(jsonOption())
    .addHelpText(
      'before',
      examples(
        'compare story/                    release.txt and the articles',
        'compare release.txt a.txt b.txt   the release first, then articles',
        'compare story/ --format md -o memo.md',
        'compare story/ --exit-code        1 where a claim was altered',
      ),
    )
    .action(async (files, options) =>
      finish(await (await import('../compare.ts')).compareStory(files, options)),
    )
}
