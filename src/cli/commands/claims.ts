/** The program in, with the `claims` command out: its arguments, its help and what it runs. */
import type { Command } from 'commander'
import { finish } from '../finish.ts'
import { examples, settingOption } from '../shared-options.ts'

export function addClaims(program: Command): void {
  program
    .command('claims')
    .summary('find a claim in all sources of all stories')
    .description('Finds a claim in every article of every story, whatever its words, the likest first.')
    .argument('<words>', 'what the claim says, as a sentence')
    .option('--in <folder>', 'a folder of story folders, or one of them', 'sources')
    .addOption(settingOption())
    .option('--json', 'print the places as data')
    .addHelpText(
      'before',
      examples(
        'claims "The quay was widened."            in sources/',
        'claims "The quay was widened." --in story/ --setting lenient',
      ),
    )
    .action(async (words, options) => finish(await (await import('../claims.ts')).claims(words, options)))
}
