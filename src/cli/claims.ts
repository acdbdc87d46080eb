/** `claimdiff claims`: words that make a claim and a folder of stories in, where any article says the same out, the likest first. */
import { similarClaims } from '../align/search.ts'
import { loadArchive } from '../io/load-archive.ts'
import type { Article, Claim } from '../model.ts'
import { LEAST_SCORE, type Setting } from '../options.ts'
import { placeOf } from '../present/place.ts'
import { configured } from '../read/configured.ts'
import { jsonText } from '../report/json.ts'
import { INDENT, placeText, shown, WIDTH } from '../report/text-line.ts'
import { wrap } from '../report/wrap.ts'
import { segment } from '../segment/segment.ts'
import { slice } from '../text/span.ts'
import { chosenConfiguration } from './chosen-configuration.ts'
import { listedArticle } from './listed-article.ts'
import type { Outcome } from './outcome.ts'

export type ClaimsOptions = {
  readonly in: string
  readonly setting?: Setting
  readonly json?: boolean
}

export async function claims(words: string, options: ClaimsOptions): Promise<Outcome> {
  const sought = segment(listedArticle('claim', [words.trim()]))
  if (sought.claims.length === 0) return { error: `"${words}": no claim; write a sentence to look for.` }
  const chosen = await chosenConfiguration(options.in, options.setting)
  if ('error' in chosen) return chosen
  const archive = await loadArchive(options.in)
  if ('error' in archive) return archive
  const { unread } = archive
  const articles = archive.articles.map((article) => configured(article, chosen.configuration))
  if (articles.length === 0)
    return { error: unread[0] ?? `${options.in}: no articles; name a folder of stories with --in.` }
  const found = articles
    .flatMap((article) => similarClaims(sought, segment(article)).map((hit) => ({ ...hit, article })))
    .filter(({ score }) => score >= LEAST_SCORE[chosen.options.setting])
    .sort((a, b) => b.score - a.score)
  if (options.json) return { output: jsonText(found.map(hitData)), exitCode: 0 }
  const lines = [
    ...found.flatMap(({ article, claim, score }) => hitLines(article, claim, score)),
    ...(found.length === 0 ? [`No claim of ${articles.length} articles says this.`] : []),
    ...unread.map((error) => wrap(shown(`Not searched: ${error}`), WIDTH, '', INDENT)),
  ]
  return { output: `${lines.join('\n')}\n`, exitCode: 0 }
}

type Hit = { readonly article: Article; readonly claim: Claim; readonly score: number }

const hitData = ({ article, claim, score }: Hit) => ({
  score,
  ...placeOf(article, claim.span.start),
  span: claim.span,
  outlet: article.outlet,
  ...(article.published !== undefined && { published: article.published }),
  text: slice(article.text, claim.span),
})

/** "0.97 sources/story/memo.txt:3  memo, 2020-07-04", and the words below. */
function hitLines(article: Article, { span }: Claim, score: number): string[] {
  const about = [article.outlet, article.published].filter((part) => part !== undefined).join(', ')
  return [
    `${score.toFixed(2)} ${placeText(placeOf(article, span.start))}  ${shown(about)}`,
    wrap(shown(slice(article.text, span)), WIDTH, INDENT),
  ]
}
