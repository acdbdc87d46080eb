/** Aligned claims in, the names that one side alone has out, each with its place; what the other side may call otherwise is none of them. */
import type { Claim, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import { isGenericName } from '../text/name-similarity.ts'
import { namesIn } from '../text/names.ts'
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
  const base = mentionsOf(aligned.base, aligned.baseClaims)
  const witness = mentionsOf(aligned.witness, aligned.claims)
  const said = [...witness.map(({ name }) => name), ...namesAround(aligned.witness, aligned.claims)].filter(
    (name) => !isDenied(aligned.witness, name),
  )
  return {
    missing: base.filter((b) => isMissing(aligned, b, said)),
    fresh: witness.filter((w) => isFresh(aligned, w, base)),
  }
}

export type Mention = {
  readonly name: Name
  readonly claim: Claim
  readonly slot: Slot
  readonly role: Role | undefined
  /** Where it has no role: the noun that it qualifies, and the words between. */
  readonly qualified: readonly Token[]
  readonly peers: readonly Name[]
}

/** Claims hold fewer names; the bound keeps odd texts linear. */
const MENTIONS = 60

/** The mentions in the claims, in order. */
function mentionsOf(side: Witness, claims: readonly Claim[]): readonly Mention[] {
  const found = claims.flatMap((claim) => namesIn(side.article, claim.span).map((name) => ({ name, claim })))
  const names = found.slice(0, MENTIONS).map(({ name }) => name)
  return found.slice(0, MENTIONS).map(({ name, claim }, n) => {
    const role = rolesOfNames(claim, side).get(name)
    const qualified = role ? [] : qualifiedBy(claim, side, name)
    const peers = listPeers(side, n, names)
    return { name, claim, role, qualified, slot: slotOf(side, claim.span, name), peers }
  })
}

/** The names in one list with the `n`th: only commas, "and", "or" between. */
function listPeers({ article }: Witness, n: number, names: readonly Name[]): readonly Name[] {
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

function isMissing(aligned: Aligned, { name, claim, slot }: Mention, said: readonly Name[]): boolean {
  if (slot.speaker || isSource(claim, name) || isGenericName(name.words)) return false
  return !(
    said.some((w) => mayBeOne(aligned, name, w)) ||
    isDescribed(aligned, name) ||
    isCommonNoun(aligned, name)
  )
}

/** "led by Dr Vane and not by Dr Rossi": a name set against another is not given. */
const isDenied = ({ article }: Witness, { title, span }: Name): boolean => {
  const { start } = title ?? span
  return /\bnot (?:(?:by|in|at|to|from|of|for|with|on) )?(?:the )?$/u.test(
    article.text.slice(Math.max(0, start - DENIAL_REACH), start),
  )
}

/** Characters of "not from the" and the like. */
const DENIAL_REACH = 16

function isFresh(aligned: Aligned, { name, claim, slot }: Mention, base: readonly Mention[]): boolean {
  if (slot.speaker || isSource(claim, name) || isGenericName(name.words)) return false
  const said = [...base.map((b) => b.name), ...namesAround(aligned.base, aligned.baseClaims)]
  return !said.some((b) => mayBeOne(aligned, b, name))
}

const isSource = ({ attribution }: Claim, name: Name): boolean =>
  attribution?.source !== undefined &&
  attribution.source.start <= name.span.start &&
  name.span.end <= attribution.source.end
