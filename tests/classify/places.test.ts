/** All literate cases of the rules in, whether each change is of its rule's kind and what its note shows of either text stands at its places. */
import { describe, expect, test } from 'vitest'
import { dateRule } from '../../src/classify/date.ts'
import { entityRule } from '../../src/classify/entity.ts'
import { intensityRule } from '../../src/classify/intensity.ts'
import { modalityRule } from '../../src/classify/modality.ts'
import { negationRule } from '../../src/classify/negation.ts'
import { numberRule } from '../../src/classify/number.ts'
import type { Aligned, Rule } from '../../src/classify/rule.ts'
import { scopeRule } from '../../src/classify/scope.ts'
import type { Change } from '../../src/model.ts'
import { slice } from '../../src/text/span.ts'
import { aligned } from './aligned.ts'
import { casesOf } from './modality-cases.ts'
import { casesOf as datedCasesOf } from './number-date-cases.ts'
import { alignedLines } from './segmented.ts'

const SCOPE = '-bounds -conditions -degree -everywhere -groups -lists -narrowed -only -shares'.split(' ')

const FILES: readonly (readonly [file: string, rule: Rule])[] = [
  ['entity', entityRule],
  ['intensity', intensityRule],
  ['modality', modalityRule],
  ['negation', negationRule],
  ['negation-opposites', negationRule],
  ...['', ...SCOPE].map((part) => [`scope${part}`, scopeRule] as const),
]

const DATED_FILES: readonly (readonly [file: string, rule: Rule])[] = [
  ['number', numberRule],
  ['date', dateRule],
]

const fileOf = (name: string): URL => new URL(`./${name}.md`, import.meta.url)

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

function expectSound(file: string, rule: Rule, pair: Aligned): void {
  for (const change of rule(pair)) {
    const { kind, material, note } = change
    expect([note, misplaced(pair, change)]).toEqual([note, []])
    expect([note, kind, material]).toEqual(
      IMMATERIAL.has(kind) ? [note, kind, false] : [note, file.split('-')[0], true],
    )
  }
}

describe('a change is of its kind, and what its note shows stands at its places', () => {
  test.each(FILES)('%s', (file, rule) => {
    for (const { release, outlets } of casesOf(fileOf(file)))
      expectSound(file, rule, alignedLines([release], outlets))
  })

  test.each(DATED_FILES)('%s', (file, rule) => {
    for (const { release, outlet } of datedCasesOf(fileOf(file)))
      expectSound(file, rule, aligned(release, outlet))
  })
})
