/** Rules for what stands above the text: a release's headline, labels, furniture and what shares its block. */
import { LABEL_HEADLINE } from '../lexicon/boilerplate-head.ts'
import { isAuthorNote, isFurniture, isNames } from './furniture.ts'
import type { Line, Page } from './line.ts'
import type { Rule } from './rule.ts'

/** Running text needs this many words in a line to be told from a label above it. */
const STANDFIRST_WORDS = 6

const inHead = (line: Line, page: Page): boolean =>
  line.index < page.bodyStart && line.index !== page.headline

/** The head of an outlet's page may hold a standfirst or a score, which are claims; a block with one sign of furniture holds none. */
function sharesBlockWithFurniture(line: Line, page: Page): boolean {
  const block = page.blocks[line.block] ?? []
  return !line.ended && block.some((other) => inHead(other, page) && isFurniture(other))
}

export const headRules: readonly Rule[] = [
  {
    reason: "the release's headline",
    holds: (line, page) => page.role === 'base' && line.index === page.headline,
  },
  {
    reason: 'a headline that only names the kind of page',
    holds: (line, page) => line.index === page.headline && LABEL_HEADLINE.test(line.text),
  },
  {
    reason: 'furniture above the text',
    holds: (line, page) => inHead(line, page) && (isFurniture(line) || sharesBlockWithFurniture(line, page)),
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
