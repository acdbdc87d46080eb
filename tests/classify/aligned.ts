/** Two short texts in, the Aligned that a rule takes out: each text one article, each sentence span given or the whole text one claim. */
import { linkWords } from '../../src/align/link-words.ts'
import type { Aligned } from '../../src/classify/rule.ts'
import type { Article, Claim, Span, Witness } from '../../src/model.ts'
import { tokensIn } from '../../src/text/token.ts'

export type Side = { readonly text: string; readonly published?: string; readonly spans?: readonly Span[] }

export function aligned(base: Side, witness: Side): Aligned {
  const b = asWitness('release', base)
  const w = asWitness('outlet', witness)
  const words = (x: Witness) => x.claims.flatMap((claim) => tokensIn(x.article, claim.span))
  return { base: b, witness: w, baseClaims: b.claims, claims: w.claims, links: linkWords(words(b), words(w)) }
}

function asWitness(sigil: string, { text, published, spans }: Side): Witness {
  const whole = { start: 0, end: text.length }
  const article: Article = {
    sigil,
    path: `${sigil}.txt`,
    outlet: sigil,
    ...(published ? { published } : {}),
    language: 'en',
    sha256: '',
    text,
    paragraphs: [whole],
    boilerplate: [],
  }
  const claims = (spans ?? [whole]).map(
    (span, n): Claim => ({ id: `${sigil}.c${n + 1}`, span, sentence: 0, leansOn: [], quotes: [] }),
  )
  return { article, sentences: [{ span: whole, paragraph: 0, role: 'body' }], quotes: [], claims }
}
