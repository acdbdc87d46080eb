/** The program in, with the `sweep` command out: its arguments, its help and what it runs. */
import { type Command, Option } from 'commander'
import { finish } from '../finish.ts'
import { examples, settingOption, wholeNumber } from '../shared-options.ts'

export function addSweep(program: Command): void {
  program
    .command('sweep')
    .summary('find what carries a release in an archive')
    .description(
      'Reads an archive and writes a line of JSON for every article that carries something of a release: what it did to each claim, what it changed, how it quotes.',
    )
    .argument('<releases...>', 'the releases')
    .requiredOption(
      '--in <archive>',
      'a folder, a file of JSON lines (url, outlet, date, title, text) or a web archive (WARC), .gz too, or "-"',
    )
    .option('-o, --out <file>', 'write the lines there; they stand in <file>.part until all are')
    .option('--resume', 'go on where the last run to <file> stopped')
    .option('--workers <n>', 'threads that work at once (default: one a processor)', wholeNumber)
    .addOption(
      new Option('--summary <format>', 'print the overview instead of the lines').choices(['md', 'csv']),
    )
    .option('--story <folder>', 'put the best articles there, for review')
    .option('--top <n>', 'how many articles the story takes', wholeNumber, 10)
    .option('--engine <url>', 'let workers on other machines do it: redis://… or postgres://…')
    .option('--store <folder>', 'a folder that all of them see, for what is too large for the engine')
    .addOption(settingOption())
    .addHelpText(
      'before',
      examples(
        'sweep release.txt --in archive.jsonl -o hits.jsonl',
        'sweep release.txt --in articles/ --summary md',
        'sweep release.txt --in crawl.warc.gz --story story --top 20',
      ),
    )
    .action(async (releases, options) => finish(await (await import('../sweep.ts')).sweep(releases, options)))
}
