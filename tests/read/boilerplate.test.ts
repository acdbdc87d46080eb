/** Marked pieces in: the boilerplate found in each must be exactly what is marked. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/read/read-article.ts'
import { piecesOf, remarked } from './pieces.ts'

const files = ['boilerplate-pieces.md', 'boilerplate-traps.md', 'boilerplate-standing.md']

describe.each(files)('%s', (file) => {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8')
  const pieces = piecesOf(source)
  test('every piece is read', () => expect(pieces.length).toBe(source.match(/^## /gmu)?.length))
  test.each(pieces)('$title', (piece) => {
    const path = `piece.${piece.markdown ? 'md' : 'txt'}`
    const bytes = new TextEncoder().encode(piece.text)
    const read = readArticle({ path, bytes, sha256: '', about: { role: piece.role } })
    if ('error' in read) throw new Error(read.error)
    const found = new Uint8Array(piece.text.length)
    for (const { span } of read.article.boilerplate) found.fill(1, span.start, span.end)
    expect(remarked(piece.text, found)).toBe(remarked(piece.text, piece.mask))
  })
})
