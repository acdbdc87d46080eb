/** Aligned claims in, the names that one side alone has out, each with its place; what the other side may call otherwise is none of them. */
import type { Claim, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import { isGenericName } from '../text/name-similarity.ts'
import { namesIn } from '../text/names.ts'
import { perObject } from '../text/per-object.ts'
import { entitySimilarity } from '../text/shared-names.ts'
import type { Token } from '../text/token.ts'
import { namesAround } from './claim-sentences.ts'
import { qualifiedBy, type Role, rolesOfNames } from './entity-roles.ts'
import { type Slot, slotOf } from './entity-slots.ts'
import { areSynonyms, isCommonNoun, isDescribed } from './entity-stand-ins.ts'
import type { Aligned } from './rule.ts'

export function unsharedMentions(aligned: Aligned): {
  readonly missing: readonly Mention[]
  readonly fresh: readonly Mention[]
} {
  const base = namedIn(aligned.baseClaims, aligned.base)
  const witness = namedIn(aligned.claims, aligned.witness)
  const said = [...witness.map(({ name }) => name), ...namesAround(aligned.claims, aligned.witness)].filter(
    (name) => !isDenied(aligned.witness, name),
  )
  const missing = mentionsOf(aligned.base, base, (b) => isMissing(aligned, b, said))
  // Most names stay: nothing is asked of those that came where none has gone.
  if (missing.length === 0) return { missing, fresh: [] }
  const known = [...base.map(({ name }) => name), ...namesAround(aligned.baseClaims, aligned.base)]
  return { missing, fresh: mentionsOf(aligned.witness, witness, (w) => isFresh(aligned, w, known)) }
}

export type Mention = Named & {
  readonly slot: Slot
  readonly role: Role | undefined
  /** Where it has no role: the noun that it qualifies, and the words between. */
  readonly qualified: readonly Token[]
  readonly peers: readonly Name[]
}

type Named = { readonly name: Name; readonly claim: Claim }

/** Claims hold fewer names; the bound keeps odd texts linear. */
const MENTIONS = 60

/** The names in the claims, in order. */
const namedIn = perObject((claims: readonly Claim[], { article }: Witness): readonly Named[] =>
  claims.flatMap((claim) => namesIn(article, claim.span).map((name) => ({ name, claim }))).slice(0, MENTIONS),
)

/** Those that pass, each with its place; no source or speaker is among them, nor what many things are called. */
const mentionsOf = (
  side: Witness,
  named: readonly Named[],
  passes: (one: Named) => boolean,
): readonly Mention[] =>
  named.flatMap(({ name, claim }, n) => {
    if (isSource(claim, name) || isGenericName(name.words) || !passes({ name, claim })) return []
    const slot = slotOf(side, claim.span, name)
    if (slot.speaker) return []
    const peers = listPeers(side, n, named)
    const role = rolesOfNames(claim, side).get(name)
    return [{ name, claim, slot, role, qualified: role ? [] : qualifiedBy(claim, side, name), peers }]
  })

/** The names in one list with the `n`th: only commas, "and", "or" between. */
function listPeers({ article }: Witness, n: number, named: readonly Named[]): readonly Name[] {
  const names = named.map(({ name }) => name)
  const isJoined = (left: Name | undefined, right: Name | undefined): boolean => {
    if (!left || !right) return false
    const between = article.text.slice(left.span.end, (right.title ?? right.span).start)
    return /^(?:\s*,(?:\s+(?:and|or))?|\s+(?:and|or))\s+(?:the\s+)?$/u.test(between)
  }
  let from = n
  let to = n
  while (isJoined(names[from - 1], names[from])) from--
  while (isJoined(names[to], names[to + 1])) to++
  return [...names.slice(from, n), ...names.slice(n + 1, to + 1)]
}

/** From here on two mentions may be one thing: enough to keep the rule silent. */
const MAYBE_SAME = 0.4
const similar = (aligned: Aligned, b: Name, w: Name) =>
  entitySimilarity(aligned.base.article, b, aligned.witness.article, w)

const mayBeOne = (aligned: Aligned, b: Name, w: Name): boolean =>
  similar(aligned, b, w).same >= MAYBE_SAME || areSynonyms(b.words, w.words)

const isMissing = (aligned: Aligned, { name }: Named, said: readonly Name[]): boolean =>
  !(said.some((w) => mayBeOne(aligned, name, w)) || isDescribed(aligned, name) || isCommonNoun(aligned, name))

/** "led by Dr Vane and not by Dr Rossi": a name set against another is not given. */
const isDenied = ({ article }: Witness, { title, span }: Name): boolean => {
  const { start } = title ?? span
  return /\bnot (?:(?:by|in|at|to|from|of|for|with|on) )?(?:the )?$/u.test(
    article.text.slice(Math.max(0, start - DENIAL_REACH), start),
  )
}

/** Characters of "not from the" and the like. */
const DENIAL_REACH = 16

const isFresh = (aligned: Aligned, { name }: Named, known: readonly Name[]): boolean =>
  !known.some((b) => mayBeOne(aligned, b, name))

const isSource = ({ attribution }: Claim, name: Name): boolean =>
  attribution?.source !== undefined &&
  attribution.source.start <= name.span.start &&
  name.span.end <= attribution.source.end
