/** The program in, with the `add` command out: its arguments, its help and what it runs. */
import { type Command, Option } from 'commander'
import { finish } from '../finish.ts'
import { examples } from '../shared-options.ts'

export function addAdd(program: Command): void {
  program
    .command('add')
    .summary('get articles into a story: files, web pages, lists of links')
    .description(
      'Reads articles from files, links or standard input (-) and writes each into the story as <outlet>.md, its original beside it in .original.',
    )
    .argument('[inputs...]', 'files, links, or - for standard input')
    .option('--story <folder>', 'the story folder', '.')
    .option('--outlet <name>', 'who published it, where the page does not say')
    .addOption(new Option('--role <role>', 'add it as the release').choices(['base']))
    .option('--from <file>', 'add the links of a list, one a line')
    .option('--allow-private', 'fetch from this machine and its own network too')
    .option('--json', 'print what became of each as JSON')
    .option('-q, --quiet', 'print failures alone')
    .addHelpText(
      'before',
      examples(
        'add --story story/ --role base https://ministry.example/release',
        'add --story story/ page.html report.pdf mail.eml',
        'add --story story/ --from links.txt',
        'add --story story/ --outlet Courier - < article.txt',
      ),
    )
    .action(async (inputs, options) => finish(await (await import('../add.ts')).add(inputs, options)))
}
