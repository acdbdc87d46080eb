/** A text that would do harm in, a story that holds it wherever it can, out. */
import type { Comparison } from '../../src/model.ts'
import { comparisonOf } from '../present/story.ts'

/** In the texts, the outlet's name, the file's name, a change's note, a speaker, a caution, the reviewer's name and note. */
export const storyOf = (hostile: string): Comparison => {
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
