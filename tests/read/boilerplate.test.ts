/** Marked pieces in: what the rules of boilerplate find in each must be exactly what is marked, or nearly and nothing else; beside them the judge may hardly be wrong. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { JUDGED } from '../../src/read/boilerplate/judge.ts'
import { readArticle } from '../../src/read/read-article.ts'
import { sharesOf, sum } from './boilerplate-shares.ts'
import { type Piece, piecesOf, remarked } from './pieces.ts'

/** The share of boilerplate that may pass for a claim. */
const LEAK = 0.03
/** The share of claims that may pass for boilerplate, in pieces made to be mistaken. */
const LOST = 0.005

const files = [
  'boilerplate-pieces.md',
  'boilerplate-traps.md',
  'boilerplate-standing.md',
  'boilerplate-voice.md',
]

describe.each(files)('%s', (file) => {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8')
  const pieces = piecesOf(source)
  test('every piece is read', () => expect(pieces.length).toBe(source.match(/^## /gmu)?.length))
  test.each(pieces)('$title', (piece) => {
    expect(remarked(piece.text, foundIn(piece))).toBe(remarked(piece.text, piece.mask))
  })
})

describe('boilerplate-unseen.md', () => {
  const pieces = piecesOf(readFileSync(new URL('boilerplate-unseen.md', import.meta.url), 'utf8'))
  const shares = pieces.map((piece) => {
    const { text, mask } = piece
    return {
      piece,
      ...sharesOf({ text, boilerplate: mask, claims: mask.map((mark) => 1 - mark) }, foundIn(piece)),
    }
  })
  test.each(shares)('no claim is lost: $piece.title', ({ lost }) => expect(lost).toEqual([]))
  test('hardly any boilerplate leaks', () => {
    const [boilerplate = 0, leaked = 0] = sum(shares.map(({ sizes }) => sizes))
    expect(leaked / boilerplate).toBeLessThanOrEqual(LEAK)
  })
})

test('hardly a claim is lost to the judge', () => {
  const sizes = [...files, 'boilerplate-unseen.md'].flatMap((file) =>
    piecesOf(readFileSync(new URL(file, import.meta.url), 'utf8')).map((piece) => {
      const { text, mask } = piece
      const marks = { text, boilerplate: mask, claims: mask.map((mark) => 1 - mark) }
      return sharesOf(marks, foundIn(piece, 'all')).sizes
    }),
  )
  const [, , claims = 0, lost = 0] = sum(sizes)
  expect(lost / claims).toBeLessThanOrEqual(LOST)
})

function foundIn(piece: Piece, by: 'rules' | 'all' = 'rules'): Uint8Array {
  const path = `piece.${piece.markdown ? 'md' : 'txt'}`
  const bytes = new TextEncoder().encode(piece.text)
  const read = readArticle({ path, bytes, sha256: '', role: piece.role })
  if ('error' in read) throw new Error(read.error)
  const found = new Uint8Array(piece.text.length)
  for (const { span, reason } of read.article.boilerplate)
    if (by === 'all' || reason !== JUDGED) found.fill(1, span.start, span.end)
  return found
}
