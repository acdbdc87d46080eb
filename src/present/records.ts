/** A Comparison in, one flat record per alignment, omission and addition out: what notebooks and annotation tools read. */
import type { ChangeKind, Claim, ClaimId, Comparison, Sigil, Span, Witness } from '../model.ts'
import { codePointOffsets } from '../text/code-points.ts'
import { slice } from '../text/span.ts'
import type { Status } from './labels.ts'
import { type Lookup, lookupOf } from './lookup.ts'
import { passageOf } from './passage.ts'
import { type Place, placeOf } from './place.ts'
import { type Prominence, prominenceOf } from './prominence.ts'
import { type Decided, type DecidedBy, decidedBy } from './reviewed.ts'

/** A stretch of an article's text and what surrounds it, so that it is found again in another edition of the text. */
export type Selection = {
  /** Characters, end-exclusive: code points, not UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly exact: string
  /** Up to `CONTEXT` code units before and after. */
  readonly prefix: string
  readonly suffix: string
  readonly place: Place
}

export type Finding = {
  /** The alignment's or addition's id; of an omission, "claim-witness". */
  readonly id: string
  readonly status: Status | 'added'
  readonly witness: Sigil
  /** Numbers of the release's claims, from 1. */
  readonly claims: readonly number[]
  readonly base: readonly Selection[]
  readonly outlet: readonly Selection[]
  readonly prominence: Prominence | null
  /** Material changes: their kinds, each once, and what they are, in words. */
  readonly kinds: readonly ChangeKind[]
  readonly notes: readonly string[]
  /** The alignment's. */
  readonly score: number | null
  /** What a reviewer said of it; null where it is the tool's suggestion. */
  readonly decided: Decided | null
}

/** Outlet by outlet: what it carries in the release's order, with what it omits, then what it adds. */
export function findingsList(comparison: Comparison): Finding[] {
  const lookup = lookupOf(comparison)
  const numbers = new Map(lookup.base.claims.map(({ id }, n) => [id, n + 1]))
  const known: Known = {
    ...lookup,
    select: selector(),
    number: (id) => numbers.get(id) ?? 0,
    decided: decidedBy(comparison),
  }
  return lookup.outlets.flatMap((outlet) => [
    ...[...carried(comparison, outlet, known), ...omitted(comparison, outlet, known)].sort(
      (a, b) => (a.claims[0] ?? 0) - (b.claims[0] ?? 0),
    ),
    ...added(comparison, outlet, known),
  ])
}

type Known = Lookup & {
  readonly select: (witness: Witness, claims: readonly Claim[]) => Selection[]
  readonly number: (claim: ClaimId) => number
  readonly decided: DecidedBy
}

function carried({ alignments }: Comparison, outlet: Witness, known: Known): Finding[] {
  const { base: release, claim, select, number, decided } = known
  return alignments
    .filter(({ witness }) => witness === outlet.article.sigil)
    .map((alignment) => {
      const { id, witness, base, claims, verdict, changes, score } = alignment
      const material = changes.filter((change) => change.material)
      return {
        id,
        status: verdict,
        witness,
        claims: base.map(number).sort((a, b) => a - b),
        base: select(release, base.map(claim)),
        outlet: select(outlet, claims.map(claim)),
        prominence: prominenceOf(outlet, claims.map(claim)),
        kinds: [...new Set(material.map(({ kind }) => kind))],
        notes: material.map(({ note, kind }) => note || kind),
        score,
        decided: decided.alignment(alignment),
      }
    })
}

function omitted({ readings }: Comparison, outlet: Witness, known: Known): Finding[] {
  const { base: release, claim, select, number, decided } = known
  return readings
    .filter(({ witness, status }) => witness === outlet.article.sigil && status === 'omitted')
    .map(({ base, witness, status }) => ({
      ...NOTHING,
      id: `${base}-${witness}`,
      status,
      witness,
      claims: [number(base)],
      base: select(release, [claim(base)]),
      outlet: [],
      decided: decided.reading(base, witness),
    }))
}

function added({ additions }: Comparison, outlet: Witness, known: Known): Finding[] {
  const { claim, select, decided } = known
  return additions
    .filter(({ witness }) => witness === outlet.article.sigil)
    .map(({ id, witness, claims }) => ({
      ...NOTHING,
      id,
      status: 'added',
      witness,
      claims: [],
      base: [],
      outlet: select(outlet, claims.map(claim)),
      prominence: prominenceOf(outlet, claims.map(claim)),
      decided: decided.addition(claims),
    }))
}

const NOTHING = { prominence: null, kinds: [], notes: [], score: null } as const

/** As much as Hypothesis keeps of what surrounds a quotation. */
const CONTEXT = 32

/** Each text's characters are counted once. */
function selector(): Known['select'] {
  const counts = new Map<Sigil, (offset: number) => number>()
  return (witness, claims) => {
    const { article } = witness
    const count = counts.get(article.sigil) ?? codePointOffsets(article.text)
    counts.set(article.sigil, count)
    return passageOf(witness, claims).map((span) => ({
      start: count(span.start),
      end: count(span.end),
      ...around(article.text, span),
      place: placeOf(article, span.start),
    }))
  }
}

const around = (text: string, span: Span) => ({
  exact: slice(text, span),
  prefix: text.slice(wholeCharacter(text, Math.max(0, span.start - CONTEXT)), span.start),
  suffix: text.slice(span.end, wholeCharacter(text, Math.min(text.length, span.end + CONTEXT))),
})

/** Never between the halves of one character. */
const wholeCharacter = (text: string, offset: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset + 1 : offset
