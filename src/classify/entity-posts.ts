/** Aligned claims in; out, the persons of both sides who are given another post: "chair" told as "chief executive", "the minister" as "the deputy minister". */
import { type Post, postIn } from '../lexicon/posts.ts'
import type { Article, Change, Span } from '../model.ts'
import type { Name } from '../text/name.ts'
import { namesIn, namesOf } from '../text/names.ts'
import { perObject } from '../text/per-object.ts'
import { entitySimilarity } from '../text/shared-names.ts'
import { cover, slice } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { namesAround, sentenceSpan } from './claim-sentences.ts'
import type { Aligned } from './rule.ts'

/** Only where neither text gives the person the other's post at any other place. */
export function otherPosts({ base, witness, baseClaims, claims }: Aligned): readonly Change[] {
  const said = namesAround(claims, witness)
  return namesAround(baseClaims, base).flatMap((person) => {
    const [b] = postsOf(
      base.article,
      person,
      baseClaims.map((claim) => sentenceSpan(base, claim)),
    )
    if (!b) return []
    const one = said.find(
      (name) => entitySimilarity(base.article, person, witness.article, name).same >= SAME,
    )
    const told = one
      ? postsOf(
          witness.article,
          one,
          claims.map((claim) => sentenceSpan(witness, claim)),
        )
      : []
    const [w] = told
    if (!one || !w) return []
    const isHeld = postsOf(base.article, person).some((post) => told.some((t) => isOnePost(post, t)))
    if (isHeld || postsOf(witness.article, one).some((post) => isOnePost(b, post))) return []
    return [change(base.article, b, witness.article, w)]
  })
}

/** From here on two names are of one person. */
const SAME = 0.8

/** What the article calls the person beside the name, at every mention or at those within `spans`. */
function postsOf(article: Article, { entity }: Name, spans?: readonly Span[]): readonly Post[] {
  const names = spans ? spans.flatMap((span) => namesIn(article, span)) : namesOf(article)
  return names.filter((name) => name.entity === entity).flatMap((name) => postsBeside(name, article))
}

const postsBeside = perObject((name: Name, article: Article): readonly Post[] =>
  [titleOf(article, name), before(article, name), after(article, name)].flatMap(
    (tokens) => postIn(tokens) ?? [],
  ),
)

/** "Chief executive Ann Vey". */
function titleOf(article: Article, { title, span }: Name): readonly Token[] {
  const start = (title ?? span).start
  const words = tokensIn(article, { start: Math.max(0, start - REACH), end: span.start })
  const edge = words.findLastIndex(
    ({ kind, norm, text }) => (kind !== 'word' && text !== '-') || OTHERS.test(norm),
  )
  return words.slice(edge + 1)
}

/** Before one of these the words are about something else. */
const OTHERS = /^(?:and|or|but|by|with|under|when|where|while|as|who|that|said|says|told|from|is|was)$/u

/** "The chief executive, Ann Vey". */
function before(article: Article, { title, span }: Name): readonly Token[] {
  const start = (title ?? span).start
  const words = tokensIn(article, { start: Math.max(0, start - REACH), end: start })
  if (words.at(-1)?.text !== ',') return []
  const inner = words.slice(0, -1)
  return inner.slice(inner.findLastIndex(({ kind, text }) => kind !== 'word' && text !== '-') + 1)
}

/** "Ann Vey, its chief executive,", "Ann Vey is the chief executive". */
function after(article: Article, { span }: Name): readonly Token[] {
  const words = tokensIn(article, { start: span.end, end: Math.min(article.text.length, span.end + REACH) })
  const [first, ...rest] = words
  if (!first || !/^(?:,|\(|is|was)$/u.test(first.text)) return []
  const edge = rest.findIndex(
    ({ kind, text, norm }) => (kind !== 'word' && text !== '-') || isOneOf(norm, 'who and'),
  )
  return edge < 0 ? rest : rest.slice(0, edge)
}

/** Characters of an apposition. */
const REACH = 60

/** They may be one: an office in common, the same rank, no fields that differ. */
function isOnePost(a: Post, b: Post): boolean {
  if (a.isDeputy !== b.isDeputy) return false
  if (a.fields.some((field) => b.fields.some((other) => wordSimilarity(field, other) > 0))) return true
  if (isHeadOfField(a) ? b.isOfHouse : a.isOfHouse && isHeadOfField(b)) return false
  if (!a.offices.some((office) => b.offices.includes(office))) return false
  if (!a.offices.some((office) => FIELDED.has(office))) return true
  return a.fields.length === 0 || b.fields.length === 0
}

/** "The head of surgery" is not the director of the hospital. */
const isHeadOfField = ({ words, fields }: Post): boolean =>
  words.some(({ norm }) => norm === 'head') && fields.length > 0

/** Offices of which a house has several, told apart by their fields. */
const FIELDED: ReadonlySet<string> = new Set(['director', 'minister', 'commissioner'])

function change(base: Article, b: Post, witness: Article, w: Post): Change {
  const [from, to] = [spanOf(b), spanOf(w)]
  const note = `${slice(base.text, from)} → ${slice(witness.text, to)}: another post`
  return { kind: 'entity', material: true, base: from, witness: to, note }
}

const spanOf = ({ words }: Post): Span => {
  const [first, last] = [words[0], words.at(-1)] as [Token, Token]
  return cover(first.span, last.span)
}
