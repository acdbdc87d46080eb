/** The program in, with the `report` command out: its arguments, its help and what it runs. */
import type { Command } from 'commander'
import { finish } from '../finish.ts'
import { examples, settingOption } from '../shared-options.ts'

export function addReport(program: Command): void {
  program
    .command('report')
    .summary('write the page, memo, scorecard and data of a story')
    .description(
      'Writes <story>.html, <story>.md with its pictures <story>.svg and <story>.copies.svg, the scorecard as <story>.scorecard.md and .csv, and <story>.json; <story> is the folder.',
    )
    .argument('<folder>', 'a story folder')
    .option('--base <file>', 'the release, where it is not named release.txt or release.md')
    .option('--out-dir <folder>', 'where the reports go', 'reports')
    .addOption(settingOption())
    .option('--json', 'print what was written as JSON')
    .option('-q, --quiet', 'print failures alone')
    .addHelpText(
      'before',
      examples(
        'report story/                   reports/story.html, .md and more',
        'report story/ --out-dir out --setting strict',
      ),
    )
    .action(async (folder, options) =>
      finish(await (await import('../report.ts')).reportStory(folder, options)),
    )
}
