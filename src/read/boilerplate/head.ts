/** Rules for what stands above the text: a release's headline, labels, furniture and what shares its block. */
import { LABEL_HEADLINE } from '../../lexicon/boilerplate/head.ts'
import { HEADLINE_LABEL, ORDER_OF_POSTS, SITE_NAME } from '../../lexicon/boilerplate/page.ts'
import { isAuthorNote, isFurniture, isNames } from './furniture.ts'
import { isLivePage, type Line, type Page } from './line.ts'
import type { Rule } from './rule.ts'

/** Running text needs this many words in a line to be told from a label above it. */
const STANDFIRST_WORDS = 6
/** A note on how a live page is read is brief. */
const ORDER_WORDS = 16

/** Beside a name, a label of so few words names a column or a section. */
const LABEL_WORDS = 3

const inHead = (line: Line, page: Page): boolean =>
  line.index < page.bodyStart && line.index !== page.headline

/** Above the first entry of a live page. */
const inLiveHead = (line: Line, page: Page): boolean =>
  isLivePage(page) &&
  line.index > page.headline &&
  line.index <= page.bodyStart &&
  line.index < page.firstStamp

/** The head of an outlet's page may hold a standfirst or a score, which are claims; a block with one sign of furniture holds none. */
function sharesBlockWithFurniture(line: Line, page: Page): boolean {
  const block = page.blocks[line.block] ?? []
  return (
    !line.ended &&
    block.some(
      (other) => inHead(other, page) && (isFurniture(other) || (line.words <= LABEL_WORDS && isNames(other))),
    )
  )
}

/** A headline without the form of the piece before it and the site's name after it. */
const bareOf = (headline: string): string => headline.replace(HEADLINE_LABEL, '').replace(SITE_NAME, '')

export const headRules: readonly Rule[] = [
  {
    reason: "the release's headline",
    holds: (line, page) => page.role === 'base' && line.index === page.headline,
  },
  {
    reason: 'a headline that only names the kind of page',
    holds: (line, page) => line.index === page.headline && LABEL_HEADLINE.test(bareOf(line.text)),
  },
  {
    reason: 'furniture above the text',
    holds: (line, page) => inHead(line, page) && (isFurniture(line) || sharesBlockWithFurniture(line, page)),
  },
  {
    reason: 'order of the posts',
    holds: (line, page) =>
      inLiveHead(line, page) && line.words <= ORDER_WORDS && ORDER_OF_POSTS.test(line.text),
  },
  {
    reason: 'note on the author',
    holds: (line, page) => inHead(line, page) && isAuthorNote(line, page.lines[line.index - 1]),
  },
  {
    reason: "the release's head",
    holds: (line, page) =>
      page.role === 'base' && inHead(line, page) && (!line.ended || line.words <= STANDFIRST_WORDS),
  },
  {
    reason: 'names above the text',
    holds: (line, page) => inHead(line, page) && isNames(line),
  },
]
