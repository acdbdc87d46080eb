/**
 * The tagger's lexicon that comes with natural (of pos-js) in, `../tags.data.ts` out: a third of its size, and ready to
 * be looked up. Run by `npm run lexicon`; the product is checked in, so that a comparison decodes no 4 MB of JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const FILE = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json'

const lexicon: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve(FILE), 'utf8'),
)
const lines = Object.keys(lexicon)
  .sort()
  .map((word) => [word, ...(lexicon[word] as readonly string[])].join(' '))

writeFileSync(
  join(import.meta.dirname, '..', 'tags.data.ts'),
  `/** Made by \`npm run lexicon\` from natural's lexicon; not edited by hand. */

/** A word as written and its tags, the commonest first, sorted by the word. */
export const TAG_LINES = \`${lines.join('\n').replace(/[\\`$]/g, '\\$&')}\`
`,
)
