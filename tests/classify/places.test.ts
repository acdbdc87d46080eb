/** All literate cases of the rules in, whether each change is of its rule's kind and what its note shows of either text stands at its places. */
import { describe, expect, test } from 'vitest'
import type { Aligned } from '../../src/classify/rule.ts'
import type { Change } from '../../src/model.ts'
import { slice } from '../../src/text/span.ts'
import { RULE_FILES } from './rule-files.ts'

/** Before its reason a note shows words of the texts, in marks or around an arrow; it may add what a place goes with: “no time”, "up to 400". */
function misplaced({ base, witness }: Aligned, change: Change): readonly string[] {
  const [shown = ''] = /^(?:“[^”]*”|[^“:]|:(?! ))*/u.exec(change.note) ?? []
  const marked = [...shown.matchAll(/“([^”]+)”/gu)].map(([, words]) => words ?? '')
  const places = [
    change.base && slice(base.article.text, change.base),
    change.witness && slice(witness.article.text, change.witness),
  ]
  const pieces = marked.length > 0 ? marked : shown.split(/ [→↔] /u)
  return pieces.filter((words) => !places.some((place) => place && words.includes(place)))
}

const IMMATERIAL: ReadonlySet<string> = new Set(['name-variant', 'detail-dropped'])

describe('a change is of its kind, and what its note shows stands at its places', () => {
  test.each(RULE_FILES)('$file', ({ file, rule, cases, pairOf }) => {
    for (const { release, outlets } of cases) {
      const pair = pairOf([release], outlets)
      for (const change of rule(pair)) {
        const { kind, material, note } = change
        expect([note, misplaced(pair, change)]).toEqual([note, []])
        expect([note, kind, material]).toEqual(
          IMMATERIAL.has(kind) ? [note, kind, false] : [note, file.split('-')[0], true],
        )
      }
    }
  })
})
