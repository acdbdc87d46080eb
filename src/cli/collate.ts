/** `claimdiff compare --no-base`: files and options in, what outlets say side by side out, on standard output or in a file. */
import { dirname } from 'node:path'
import { collate } from '../collate.ts'
import { loadArticles } from '../io/load-story.ts'
import { writeWhole } from '../io/write-whole.ts'
import type { Collation } from '../model.ts'
import { collationView } from '../present/collation.ts'
import { configured } from '../read/configured.ts'
import { collationMarkdown } from '../report/collation-markdown.ts'
import { collationText } from '../report/collation-text.ts'
import { jsonText } from '../report/json.ts'
import { chosenConfiguration } from './chosen-configuration.ts'
import type { CompareOptions } from './compare.ts'
import { hrefFrom } from './href.ts'
import type { Outcome } from './outcome.ts'

export async function collateOutlets(
  files: readonly [string, ...string[]],
  options: CompareOptions,
): Promise<Outcome> {
  const { format, setting, out } = options
  if (format !== 'text' && format !== 'md' && format !== 'json')
    return { error: `--no-base gives text, md or json, not ${format}; choose one of them with --format.` }
  const loaded = await loadArticles(files)
  if ('error' in loaded) return loaded
  const [first, second] = loaded.articles
  if (!first || !second)
    return {
      error: `${files[0]}: nothing to compare it with; add at least one article as a .txt or .md file.`,
    }
  const chosen = await chosenConfiguration(dirname(first.path), setting)
  if ('error' in chosen) return chosen
  const articles = loaded.articles.map((article) => configured(article, chosen.configuration))
  const collation = collate(articles, chosen.options)
  const report = rendered(
    collation,
    format,
    options.changesOnly ?? false,
    out === undefined ? '.' : dirname(out),
  )
  const differ = collation.rows.some(({ others }) => others.some(({ verdict }) => verdict === 'altered'))
  const exitCode = options.exitCode && differ ? 1 : 0
  if (out === undefined) return { output: report, exitCode }
  return (await writeWhole(out, report)) ?? { output: '', exitCode }
}

function rendered(
  collation: Collation,
  format: 'text' | 'md' | 'json',
  changesOnly: boolean,
  folder: string,
): string {
  if (format === 'json') return jsonText(collation)
  const view = collationView(collation, changesOnly)
  return format === 'md' ? collationMarkdown(view, hrefFrom(folder)) : collationText(view)
}
