/** What a thread tells of a story in, the Comparison of it as far as it is known out, step by step; the last is the whole. */
import type { ComparedOutlet } from '../compare.ts'
import { additionsOf } from '../crossref/additions.ts'
import { readingsOf } from '../crossref/readings.ts'
import type { Comparison, Witness } from '../model.ts'
import type { Step } from '../tui/run-review.ts'
import type { Told } from './review-worker.ts'

export async function* comparedStory(
  told: AsyncIterable<Told>,
): AsyncGenerator<(Step & { readonly story: string }) | { readonly error: string }> {
  let story = ''
  let release: Witness | undefined
  let total = 0
  const outlets: ComparedOutlet[] = []
  for await (const one of told) {
    if (one.kind === 'done') {
      if ('error' in one.outcome) yield one.outcome
      return
    }
    if (one.kind === 'release') {
      release = one.release
      story = one.story
    }
    if (one.kind === 'read') total = one.paths.length
    if (one.kind === 'outlet') outlets.push(one.outlet)
    if (!release) continue
    const comparison = one.kind === 'whole' ? together(release, outlets, one.whole) : soFar(release, outlets)
    yield { story, comparison, progress: one.kind === 'whole' ? null : { done: outlets.length, total } }
  }
}

/** What outlets share is not known yet. */
function soFar(release: Witness, outlets: readonly ComparedOutlet[]): Comparison {
  const witnesses = outlets.map(({ witness }) => witness)
  const alignments = outlets.flatMap((outlet) => outlet.alignments)
  return together(release, outlets, {
    schema: 'claimdiff/comparison@1',
    base: release.article.sigil,
    witnesses: [],
    alignments: [],
    readings: readingsOf(release, witnesses, alignments),
    additions: additionsOf(witnesses, alignments, () => ({ pairs: [], crowded: [] })).additions,
    quoteChecks: [],
    copies: { groups: [], shared: [] },
  })
}

const together = (release: Witness, outlets: readonly ComparedOutlet[], rest: Comparison): Comparison => ({
  ...rest,
  witnesses: [release, ...outlets.map(({ witness }) => witness)],
  alignments: outlets.flatMap(({ alignments }) => alignments),
  quoteChecks: outlets.flatMap(({ quoteChecks }) => quoteChecks),
})
