/** A text in, the same text with a few places damaged, doubled or moved out: what editors, scrapers and attackers do to a file. */
import fc from 'fast-check'

/** One cut of a text: `remove` code units at `at` give way to `insert`. */
export type Cut = { readonly at: number; readonly remove: number; readonly insert: string }

/** Characters that end, join, hide or turn what stands around them. */
const SPLINTER = fc.constantFrom(
  '',
  ' ',
  '\n',
  '\n\n',
  '.',
  '. ',
  '”',
  '“',
  "'",
  '"',
  ')',
  ',',
  ';',
  ' not ',
  '7',
  '%',
  '\u0000',
  '\u001b[2J',
  '\u200d',
  '\u202e',
  '\u0301',
  '\ud83d',
  '…',
  '-',
  'İ',
  'ß',
  'ﬁ',
)

const cutsOf = (length: number): fc.Arbitrary<readonly Cut[]> =>
  fc.array(fc.record({ at: fc.nat(length), remove: fc.oneof(fc.nat(3), fc.nat(80)), insert: SPLINTER }), {
    minLength: 1,
    maxLength: 4,
  })

/** Cuts from the last place to the first, none of which reaches into another. */
export const cutsIn = (text: string): fc.Arbitrary<readonly Cut[]> =>
  cutsOf(text.length).map((cuts) => {
    let limit = text.length
    return [...cuts]
      .sort((a, b) => b.at - a.at)
      .map(({ at, remove, insert }) => {
        const cut = { at: Math.min(at, limit), remove: Math.min(remove, Math.max(0, limit - at)), insert }
        limit = cut.at
        return cut
      })
  })

export const cutText = (text: string, cuts: readonly Cut[]): string =>
  cuts.reduce((rest, { at, remove, insert }) => rest.slice(0, at) + insert + rest.slice(at + remove), text)

export const mutated = (text: string): fc.Arbitrary<string> => cutsIn(text).map((cuts) => cutText(text, cuts))
