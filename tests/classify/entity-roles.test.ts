/** The literate cases of roles: each claim, and what the parties and names in it do or have done to them. */
import { describe, expect, test } from 'vitest'
import { partiesIn } from '../../src/classify/entity-parties.ts'
import { rolesOfNames } from '../../src/classify/entity-roles.ts'
import { slice } from '../../src/text/span.ts'
import { casesOf } from '../segment/literate.ts'
import { alignedLines } from './segmented.ts'

function rolesIn(text: string): string {
  const { base, baseClaims } = alignedLines([text], [text])
  const held = baseClaims.flatMap((claim) => [
    ...partiesIn(claim, base),
    ...[...rolesOfNames(claim, base)].map(([{ span }, role]) => ({ span, role })),
  ])
  const shown = held
    .sort((a, b) => a.span.start - b.span.start)
    .map(
      ({ span, role: { name, verb } }) => `${slice(text, span)}: ${name}${verb ? ` of “${verb.text}”` : ''}`,
    )
  return shown.join('; ') || 'none'
}

describe('roles', () => {
  test.each(casesOf(new URL('entity-roles.md', import.meta.url)))('$title', ({ texts, expected }) => {
    expect(texts[0]?.split('\n').map(rolesIn)).toEqual(expected)
  })
})
