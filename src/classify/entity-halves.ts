/** Aligned claims in, two things out that have changed halves of their sentence: "the tram stops, while the bus runs" told as "the bus stops, while the tram runs". */
import { contrastsAt } from '../lexicon/contrasts.ts'
import { partyKinds } from '../lexicon/parties.ts'
import type { Change, Claim, Span, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import { namesIn } from '../text/names.ts'
import { perObject } from '../text/per-object.ts'
import { entitySimilarity } from '../text/shared-names.ts'
import { cover, overlap, slice } from '../text/span.ts'
import { type Token, tokensIn } from '../text/token.ts'
import { numberedAt } from './entity-numbered.ts'
import { isContent } from './negation-clauses.ts'
import type { Aligned } from './rule.ts'

/** One exchange at most. */
export function exchangedHalves(aligned: Aligned): readonly Change[] {
  const base = passageOf(aligned.baseClaims, aligned.base)
  const witness = passageOf(aligned.claims, aligned.witness)
  // Halves are parted by a word or a mark.
  if (!base.hasEdge || !witness.hasEdge) return []
  const given = thingsIn(base, (name) => String(name.entity))
  if (given.length < 2) return []
  const said = new Map(thingsIn(witness, baseKey(aligned, base)).map((thing) => [thing.key, thing.span]))
  const shared = given.flatMap(({ key, sort, span }) => ({ sort, b: span, w: said.get(key) ?? null }))
  const pairs = shared.flatMap((x, n) => shared.slice(n + 1).map((y) => ({ x, y })))
  const found = pairs.find(
    ({ x, y }) =>
      x.sort === y.sort &&
      x.w &&
      y.w &&
      areTurned(halvesOf(base.tokens, x.b, y.b), halvesOf(witness.tokens, x.w, y.w)),
  )
  if (!found || !aligned.baseClaims.some(({ span }) => overlap(span, found.x.b) > 0)) return []
  const { text } = aligned.base.article
  const note = `${slice(text, found.x.b)} ↔ ${slice(text, found.y.b)}: they have changed places`
  return [{ kind: 'entity', material: true, base: found.x.b, witness: found.y.w, note }]
}

/** The words of the sentences that the claims stand in, and the names among them. */
type Passage = {
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  /** Whether two statements may part in it. */
  readonly hasEdge: boolean
}

/** Sentences name fewer; the bounds keep odd texts linear. */
const NAMES = 12
const NOUNS = 24

const passageOf = perObject((claims: readonly Claim[], { article, sentences }: Witness): Passage => {
  const spans = [...new Set(claims.map(({ sentence }) => sentence))].flatMap((n) => sentences[n]?.span ?? [])
  const tokens = spans.flatMap((span) => tokensIn(article, span))
  return {
    tokens,
    hasEdge: tokens.some(({ norm }, i) => i < tokens.length - 1 && EDGES.some((sort) => sort.test(norm))),
    names: spans.flatMap((span) => namesIn(article, span)).slice(0, NAMES),
  }
})

/** From here on two names are of one thing. */
const SAME = 0.8

const baseKey =
  ({ base, witness }: Aligned, { names }: Passage) =>
  (name: Name): string | undefined =>
    names
      .find((one) => entitySimilarity(base.article, one, witness.article, name).same >= SAME)
      ?.entity.toString()

/** What the passage names in one place alone; things of one sort may change places. */
type Thing = { readonly key: string; readonly sort: string; readonly span: Span }

function thingsIn({ tokens, names }: Passage, keyOf: (name: Name) => string | undefined): readonly Thing[] {
  const nouns = nounsOf(tokens)
  const named = names.flatMap((name) => {
    const key = nouns.some(({ span }) => overlap(span, name.span) > 0) ? undefined : keyOf(name)
    return key === undefined ? [] : [{ key, sort: name.kind, span: name.span }]
  })
  const all = [...nouns, ...named]
  return all.filter(({ key }) => all.filter((one) => one.key === key).length === 1)
}

const nounsOf = perObject((tokens: readonly Token[]): readonly Thing[] =>
  tokens.flatMap((token, at) => nounAt(tokens, token, at)).slice(0, NOUNS),
)

/** A thing of a row ("Line 6"), one of a set of which a thing is one only, or a party. */
function nounAt(tokens: readonly Token[], token: Token, at: number): readonly Thing[] {
  if (token.kind !== 'word') return []
  const row = numberedAt(tokens, at)
  if (row)
    return [{ key: `${token.norm} ${row.number}`, sort: token.norm, span: cover(token.span, row.mark.span) }]
  const [set] = contrastsAt(tokens, at)
  if (set) return [{ key: `${set.set} ${set.place}`, sort: set.set, span: token.span }]
  return partyKinds(token.norm).length > 0 ? [{ key: token.stem, sort: 'party', span: token.span }] : []
}

/** Which of two things a word goes with, and whether it stands before both. */
type Place = { readonly half: 'x' | 'y'; readonly leads: boolean }

/** The words of two halves, by stem, a negator as "not"; none of a word of both halves, or of the things themselves. */
type Halves = {
  /** Only "and" parts them, which as well joins two things of one half. */
  readonly isWeak: boolean
  readonly places: ReadonlyMap<string, Place | null>
}

function halvesOf(tokens: readonly Token[], x: Span, y: Span): Halves {
  const [early, late] = x.start < y.start ? [x, y] : [y, x]
  const edge = edgeBetween(tokens, early.end, late.start)
  const places = new Map<string, Place | null>()
  const isWeak = edge?.norm === 'and'
  if (!edge) return { isWeak, places }
  const beside = isWeak ? 0 : BESIDE
  // "The hulls come from Ossel and the engines from Carrow": either half opens with words of its own.
  const isParallel = isWeak && tokens.some((token) => isContent(token) && isBetween(token, edge, late))
  for (const [i, token] of tokens.entries()) {
    const isNegator = NEGATOR.test(token.norm)
    if (!isNegator && (!isContent(token) || [x, y].some((thing) => isBeside(tokens, i, thing, beside))))
      continue
    const key = isNegator ? NOT : token.stem
    const half = token.span.start < edge.span.start === (early === x) ? 'x' : 'y'
    const place = { half, leads: token.span.start < early.start && !isParallel } as const
    places.set(key, places.has(key) && places.get(key)?.half !== half ? null : place)
  }
  return { isWeak, places }
}

const isBetween = ({ span }: Token, edge: Token, late: Span): boolean =>
  edge.span.end <= span.start && span.end <= late.start

/** Where two statements part: at the one mark or conjunction of the strongest sort that stands there. */
function edgeBetween(tokens: readonly Token[], start: number, end: number): Token | undefined {
  const between = tokens.filter(({ span }) => span.start >= start && span.end <= end)
  const [edge, ...others] =
    EDGES.map((sort) => between.filter(({ norm }) => sort.test(norm))).find((found) => found.length > 0) ?? []
  return others.length > 0 ? undefined : edge
}

const EDGES = [/^\.$/u, /^;$/u, /^(?:while|whilst|whereas|but)$/u, /^and$/u]
const NEGATOR = /^(?:not|never|no|none|neither|nor|cannot)$|n't$/u
const NOT = 'not'

/** Words of the thing itself: "Line 6 trains", "the night nurses"; "Ossel the engines" has none. */
const BESIDE = 2

const isBeside = (tokens: readonly Token[], i: number, { start, end }: Span, reach: number): boolean =>
  tokens.slice(Math.max(0, i - reach), i + reach + 1).some(({ span }) => span.start < end && span.end > start)

/** Fewer words that go over are chance; a negation that goes over is none. */
const LEAST_TURNED = 2

/** Nothing that either half says has stayed with its thing; what stands before both goes with either. */
function areTurned(base: Halves, witness: Halves): boolean {
  const isWeak = base.isWeak || witness.isWeak
  const turned = { x: 0, y: 0 }
  for (const [key, b] of base.places) {
    const w = witness.places.get(key)
    if (!b || !w || (isWeak ? b.leads || w.leads : b.leads && w.leads)) continue
    if (b.half === w.half) return false
    turned[b.half] += key === NOT ? LEAST_TURNED : 1
  }
  return isWeak ? turned.x > 0 && turned.y > 0 : turned.x + turned.y >= LEAST_TURNED
}
