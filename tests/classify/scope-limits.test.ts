/** The literate cases of limits: each claim, the conditions and exceptions in it. */
import { describe, expect, test } from 'vitest'
import { limitsIn } from '../../src/classify/scope-limits.ts'
import { type Token, tokenize } from '../../src/text/token.ts'
import { casesOf } from '../segment/literate.ts'

function shownLimits(text: string): string {
  const written = (tokens: readonly Token[]): string =>
    text.slice(tokens[0]?.span.start ?? text.length, tokens.at(-1)?.span.end) || '–'
  const shown = limitsIn(tokenize(text)).map(
    ({ words, told, what }) => `${what} “${written(words)}”: ${written(told)}`,
  )
  return shown.join('; ') || 'none'
}

describe('limits', () => {
  test.each(casesOf(new URL('scope-limits.md', import.meta.url)))('$title', ({ texts, expected }) => {
    expect(texts[0]?.split('\n').map(shownLimits)).toEqual(expected)
  })
})
