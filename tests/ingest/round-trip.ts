/** A fixture's captured article and the text a person would have copied in, the claims of both out; and the tokens they share. */
import { readFile } from 'node:fs/promises'
import { compare } from '../../src/compare.ts'
import { articleFile } from '../../src/ingest/article-file.ts'
import { captureOf } from '../../src/ingest/capture.ts'
import type { Captured, Hints } from '../../src/ingest/captured.ts'
import type { Article, Comparison, Sigil } from '../../src/model.ts'
import { readArticle } from '../../src/read/read-article.ts'

const FIXTURES = new URL('fixtures/', import.meta.url)

export const fixture = (path: string): Promise<Uint8Array> => readFile(new URL(path, FIXTURES))

/** The only article of a file. */
export async function captured(path: string, hints: Hints = {}): Promise<Captured> {
  const captures = await captureOf(await fixture(path), { name: path, ...hints })
  if ('error' in captures) throw new Error(captures.error)
  const [only, second] = captures.captured
  if (!only || second) throw new Error(`${path}: ${captures.captured.length} articles`)
  return only
}

/** The text that a person would have copied, from the file beside the original. */
export async function copied(path: string): Promise<string> {
  return new TextDecoder().decode(await fixture(path.replace(/\.\w+$/u, '.txt')))
}

/** The claims of the article file and of the copied text, as one Comparison has them. */
export async function claimsOfBoth(path: string) {
  const file = articleFile(await captured(path), {
    retrieved: '2025-06-30T12:00:00Z',
    sha256: '0'.repeat(64),
  })
  const base = articleOf('copied.txt', await copied(path))
  const comparison = compare(base, [articleOf('captured.md', file)])
  return { copied: claimsIn(comparison, 'copied'), captured: claimsIn(comparison, 'captured') }
}

function articleOf(path: string, text: string): Article {
  const bytes = new TextEncoder().encode(text)
  const read = readArticle({ path, bytes, sha256: '0', role: 'witness' })
  if ('error' in read) throw new Error(read.error)
  return read.article
}

const claimsIn = ({ witnesses }: Comparison, sigil: Sigil): string[] =>
  witnesses
    .filter(({ article }) => article.sigil === sigil)
    .flatMap(({ article, claims }) => claims.map(({ span }) => article.text.slice(span.start, span.end)))

/** Of two texts' tokens, whatever their order: what share of those wanted was found, and of those found was wanted. */
export function tokenOverlap(wanted: string, found: string): { recall: number; precision: number } {
  const left = new Map<string, number>()
  for (const token of tokensOf(wanted)) left.set(token, (left.get(token) ?? 0) + 1)
  const tokens = tokensOf(found)
  const shared = tokens.filter((token) => {
    const count = left.get(token) ?? 0
    left.set(token, count - 1)
    return count > 0
  }).length
  return { recall: shared / tokensOf(wanted).length, precision: shared / tokens.length }
}

const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
