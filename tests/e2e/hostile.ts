/** A story whose every text tries to run a script, to load something or to break out of its element. */
import { comparisonOf } from '../present/story.ts'

const ATTACK =
  '</p></style></title><script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 2">'
const QUOTED = `"><svg onload='globalThis.ran = 3'></svg><a href="javascript:globalThis.ran = 4">`

const told = comparisonOf({
  release: {
    outlet: `The ${ATTACK} Office`,
    text: `# Rules ${ATTACK} for ferries

{Ferries must carry ${ATTACK} two engineers.} {“Safety ${QUOTED} is not negotiable,” said the minister.}`,
  },
  outlets: {
    [`a ${QUOTED} b`]: {
      outlet: `Post ${QUOTED} ${ATTACK}`,
      path: `stories/${QUOTED}.txt`,
      text: `# {Ferries ${ATTACK} should carry}

{Ferries should carry ${QUOTED} two engineers.} {“Nobody ${ATTACK} asked us,” said one.}`,
    },
  },
  links: [
    {
      witness: `a ${QUOTED} b`,
      base: [1],
      claims: [2],
      verdict: 'altered',
      edits: [['must', 'should']],
      changes: [
        { kind: 'modality', base: 'must', witness: 'should', note: `must ${ATTACK} ${QUOTED} → should` },
      ],
    },
  ],
  quoteChecks: [{ quote: 1, witness: `a ${QUOTED} b`, verdict: 'unsupported' }],
})

export const hostile = {
  ...told,
  witnesses: told.witnesses.map((witness) => ({
    ...witness,
    article: { ...witness.article, language: QUOTED, published: QUOTED, url: 'javascript:globalThis.ran=5' },
  })),
}
