/** The outlets' articles in, the newest capture of each out, and the captures of every article that came in several. */
import type { Article } from '../model.ts'
import { foundIn, wordRunsOf } from './word-runs.ts'

export type Captures = {
  /** One capture an article. */
  readonly newest: readonly Article[]
  /** Oldest first, at least two each; by sigil of the newest. */
  readonly captured: readonly (readonly Article[])[]
}

/** Captures of one article bear one outlet's name and different days, and share words; with two addresses they are two articles. */
export function capturesOf(articles: readonly Article[]): Captures {
  const chains: Article[][] = []
  for (const article of [...articles].sort(byDay)) {
    const chain = chains.find((one) => isNext(newestOf(one), article))
    if (chain) chain.push(article)
    else chains.push([article])
  }
  const captured = chains.filter(({ length }) => length > 1)
  const earlier = new Set(captured.flatMap((chain) => chain.slice(0, -1)))
  return {
    newest: articles.filter((article) => !earlier.has(article)),
    captured: captured.sort((a, b) => (newestOf(a).sigil < newestOf(b).sigil ? -1 : 1)),
  }
}

const newestOf = (chain: readonly Article[]): Article => chain.at(-1) as Article

const dayOf = ({ retrieved, published }: Article): string => retrieved ?? published ?? ''

const byDay = (a: Article, b: Article): number => {
  const [first, second] = [`${dayOf(a)} ${a.sigil}`, `${dayOf(b)} ${b.sigil}`]
  return first < second ? -1 : first > second ? 1 : 0
}

/**
 * Of the words of the shorter text, the share that stands in the other. An article that is brought up to date keeps most
 * of its words; two articles of one outlet on one event share a quotation and a paragraph of background.
 */
const SAME_ARTICLE = 0.3

function isNext(last: Article, next: Article): boolean {
  if (last.outlet !== next.outlet || dayOf(last) === '' || dayOf(last) === dayOf(next)) return false
  if (last.url && next.url && last.url !== next.url) return false
  const [a, b] = [wordRunsOf(last), wordRunsOf(next)]
  return Math.max(share(foundIn(b, a)), share(foundIn(a, b))) >= SAME_ARTICLE
}

const share = (found: readonly boolean[]): number =>
  found.length === 0 ? 0 : found.filter((isFound) => isFound).length / found.length
