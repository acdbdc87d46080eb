/** Annotated stories, each outlet beside all others and by itself, in; whether what is kept of a release's claims is the same for every outlet out. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compare } from '../../src/compare.ts'
import { loadStory } from '../../src/io/load-story.ts'

const CASES = join(import.meta.dirname, '../gold/cases')
/** As many as take a few seconds. */
const STORIES = readdirSync(CASES).sort().slice(0, 3)

test.each(STORIES)(
  '%s: no outlet is told by what was worked out for another',
  {
    timeout: 60_000,
  },
  async (name) => {
    const story = await loadStory([join(CASES, name)], {})
    if ('error' in story) throw new Error(story.error)
    // Of a copy nothing is known yet.
    const alone = story.witnesses.flatMap(
      (witness) => compare(structuredClone(story.base), [structuredClone(witness)]).alignments,
    )
    expect(compare(story.base, story.witnesses).alignments).toEqual(alone)
  },
)
