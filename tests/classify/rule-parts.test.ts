/** The literate cases of the parts of rules: the notes of what is material. */
import { describe, expect, test } from 'vitest'
import { PART_FILES } from './rule-files.ts'

describe.each(PART_FILES)('$file', ({ rule, cases, pairOf }) => {
  test.each(cases)('$title', ({ release, outlets, change }) => {
    const material = rule(pairOf([release], outlets)).filter((one) => one.material)
    expect(material.map(({ note }) => note).join('; ') || 'none').toBe(change)
  })
})
