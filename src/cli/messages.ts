/** A messages file and a Comparison in, the key messages with the release's claims that say them out, or one clear error. */
import { readFile } from 'node:fs/promises'
import { compare } from '../compare.ts'
import { reasonOf } from '../io/reason-of.ts'
import type { Claim, ClaimId, Witness } from '../model.ts'
import type { Message } from '../present/scorecard.ts'
import { messagesIn, type WrittenMessage } from '../read/messages.ts'
import { listedArticle } from './listed-article.ts'

type Failure = { readonly error: string }

/** A message says its claims by number, or else by words that are matched with the release's like an outlet's. */
export async function messagesOf(path: string, release: Witness): Promise<readonly Message[] | Failure> {
  const read = await readFile(path, 'utf8').catch((problem: unknown) => ({
    error: `${path}: ${reasonOf(problem)}; name a list of messages.`,
  }))
  if (typeof read !== 'string') return read
  const written = messagesIn(read)
  if (written.length === 0) return { error: `${path}: no message found; write one a line.` }
  const matched = claimsByWords(written, release)
  const messages: Message[] = []
  for (const [n, { text, line, claims: numbers }] of written.entries()) {
    const unknown = numbers.find((number) => !release.claims[number - 1])
    if (unknown !== undefined)
      return {
        error: `${path}:${line}: the release has no claim ${unknown}; it has ${release.claims.length}.`,
      }
    const claims =
      numbers.length > 0
        ? numbers.flatMap((number) => release.claims[number - 1]?.id ?? [])
        : (matched[n] ?? [])
    if (claims.length === 0)
      return {
        error: `${path}:${line}: no claim of the release says this; name its claims, as in "… [1, 3]".`,
      }
    messages.push({ text, claims })
  }
  return messages
}

/** For each message. One paragraph each, so that none is taken for part of another; every candidate counts, for the user chose the words. */
function claimsByWords(written: readonly WrittenMessage[], release: Witness): readonly ClaimId[][] {
  const { witnesses, alignments } = compare(
    release.article,
    [
      listedArticle(
        'messages',
        written.map(({ text }) => text),
      ),
    ],
    { setting: 'lenient' },
  )
  const listed = witnesses[1]
  const paragraphs = new Map(
    listed?.claims.map((claim) => [claim.id, listed.sentences[claim.sentence]?.paragraph] as const),
  )
  const order = new Map(release.claims.map(({ id }: Claim, n) => [id, n]))
  return written.map((_, n) => {
    const found = alignments.filter(({ claims }) => claims.some((claim) => paragraphs.get(claim) === n))
    const claims = [...new Set(found.flatMap(({ base }) => base))]
    return claims.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  })
}
