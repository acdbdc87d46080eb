/** Every escape sequence and hidden character, wherever a story may hold one, in; whether any report passes it on out. */
import { expect, test } from 'vitest'
import { comparisonOf } from '../present/story.ts'
import { ESCAPES } from '../support/escapes.ts'
import { actingIn, reportsOf } from '../support/reports.ts'

/** In the texts, the outlet's name, the file's name, a change's note, a speaker, a caution, the reviewer's name and note. */
const storyOf = (hostile: string) => {
  const told = comparisonOf({
    release: {
      text: `# Rules ${hostile}\n\n{Ferries must ${hostile} carry two engineers.} {“Safety ${hostile} first,” said one.}`,
      outlet: `Office ${hostile}`,
    },
    outlets: {
      [`post${hostile}`]: {
        text: `{Ferries should ${hostile} carry two.} {“Never ${hostile},” said ${hostile}.}`,
        outlet: hostile,
        path: `story/${hostile}.txt`,
      },
    },
    links: [
      {
        witness: `post${hostile}`,
        base: [1],
        claims: [1],
        verdict: 'altered',
        edits: [['must', 'should']],
        changes: [{ kind: 'modality', base: 'must', witness: 'should', note: `must ${hostile} → should` }],
      },
    ],
    quoteChecks: [{ quote: 1, witness: `post${hostile}`, verdict: 'unsupported' }],
  })
  const [reading] = told.readings
  return {
    ...told,
    cautions: [{ witness: `post${hostile}`, kind: 'reading' as const, spans: [], note: hostile }],
    review: [
      {
        base: reading?.base ?? null,
        witness: `post${hostile}`,
        claims: [],
        spans: [],
        mark: 're-check' as const,
        suggested: null,
        ruled: 'altered' as const,
        conflict: true,
        flagged: true,
        note: hostile,
        by: hostile,
      },
    ],
  }
}

test.each(ESCAPES)('%s is in no report', (_, hostile) => {
  expect(actingIn(reportsOf(storyOf(hostile)))).toEqual([])
})
