/** A view of aligned claims in, the lists out that the witness repeats without one member, or joins by "or" for "and". */
import type { Change } from '../model.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { wordSimilarity } from '../text/word-similarity.ts'
import { isFiniteVerb } from './clauses.ts'
import { isContent } from './negation-clauses.ts'
import { answered, scopeChange, spanOf, type View, written } from './scope-view.ts'

export const shorterLists = (view: View): readonly Change[] =>
  view.onlyHeadline ? [] : [...lostOfMany(view), ...addedMembers(view), ...otherJoint(view)]

type List = { readonly members: readonly (readonly Token[])[]; readonly joint: Token }

/** "The port, the railway and the customs" made "the port and the railway". */
function lostOfMany(view: View): readonly Change[] {
  const lists = listsIn(view.base).filter(({ members }) => members.length >= LEAST_LIST)
  if (lists.length === 0) return []
  const told = listsIn(view.own)
  return lists.flatMap(({ members }) => {
    const shorter = told.find(
      (other) =>
        other.members.length < members.length &&
        other.members.length > 1 &&
        other.members.every((member) => members.some((one) => isSame(one, member))),
    )
    if (!shorter || view.own.some(({ norm }) => MORE.test(norm))) return []
    const kept = shorter.members.map((other) => nearest(other, members))
    const gone = members.filter((member) => !kept.includes(member))
    const taken = new Set(shorter.members.flat().map(({ stem }) => stem))
    const free = view.around.filter(({ stem }) => !taken.has(stem))
    return gone
      .filter((member) => answered(member, free) === 0)
      .map((member) => {
        const base = spanOf(member)
        const witness = spanOf(shorter.members.flat())
        return scopeChange(base, witness, `“${written(view.aligned.base, base)}”: left out of the list`)
      })
  })
}

/** "The port and the customs" made "the port, the railway and the customs". */
function addedMembers(view: View): readonly Change[] {
  const stated = listsIn(view.base)
  return listsIn(view.witness).flatMap(({ members, joint }) => {
    const shorter = stated.find(
      (list) =>
        list.joint.norm === joint.norm &&
        list.members.length > 1 &&
        list.members.length < members.length &&
        list.members.every((one) => members.some((member) => isSame(one, member))),
    )
    if (!shorter || view.base.some(({ norm }) => MORE.test(norm))) return []
    const known = shorter.members.flat()
    return members
      .filter(
        (member) =>
          !shorter.members.some((one) => isSame(one, member)) && answered(member, view.release) === 0,
      )
      .map((member) => {
        const witness = spanOf(member)
        return scopeChange(
          spanOf(known),
          witness,
          `“${written(view.aligned.witness, witness)}”: added to the list`,
        )
      })
  })
}

const LEAST_LIST = 3
/** "And others", "such as": the list is not meant to be whole. */
const MORE = /^(?:others?|including|include|includes|such|like|etc|more|among|as)$/u

/** Heads decide: both members end in words alike. */
const isSame = (a: readonly Token[], b: readonly Token[]): boolean => headLikeness(a, b) >= SAME

const SAME = 0.8

/** The member whose head is most like the other's. */
const nearest = (
  other: readonly Token[],
  members: readonly (readonly Token[])[],
): readonly Token[] | undefined =>
  members.toSorted((a, b) => headLikeness(b, other) - headLikeness(a, other))[0]

const headLikeness = (a: readonly Token[], b: readonly Token[]): number => {
  const [x, y] = [a.findLast(isContent), b.findLast(isContent)]
  return x && y ? wordSimilarity(x, y) : 0
}

/** "A, b and c", "a or b"; a member is at most three words before its comma or coordinator. */
function listsIn(tokens: readonly Token[]): readonly List[] {
  return tokens.flatMap((joint, i): List[] => {
    if (!isOneOf(joint.norm, 'and or &')) return []
    const before: (readonly Token[])[] = []
    let end = tokens[i - 1]?.text === ',' ? i - 1 : i
    for (;;) {
      const from =
        tokens.findLastIndex((token, k) => k < end && token.kind === 'mark' && token.text !== '-') + 1
      const isMember =
        tokens[from - 1]?.text === ',' &&
        end - from <= WIDEST &&
        !isOneOf(tokens[from], 'and or but who which whose') &&
        !tokens.slice(from, end).some(isFiniteVerb)
      before.unshift(isMember ? tokens.slice(from, end) : tailOf(tokens, from, end))
      if (!isMember) break
      end = from - 1
    }
    const last = headAfter(tokens, i + 1)
    const members = [...before, last]
    return members.every((member) => member.some(isContent)) ? [{ members, joint }] : []
  })
}

const WIDEST = 4
/** The first member is what stands right before its comma. */
const tailOf = (tokens: readonly Token[], from: number, end: number): readonly Token[] =>
  tokens.slice(Math.max(from, end - 1), end)

/** The last member, up to the next word of grammar. */
function headAfter(tokens: readonly Token[], from: number): readonly Token[] {
  const start = isOneOf(tokens[from], 'the a an its their his her by to for from in with at on')
    ? from + 1
    : from
  const skipped = isOneOf(tokens[start], 'the a an its their') ? start + 1 : start
  const end = tokens.findIndex((token, k) => k >= skipped && !isContent(token))
  return tokens.slice(skipped, Math.min(end < 0 ? tokens.length : end, skipped + WIDEST))
}

/** "Both a and b", "needs a and b" made "either a or b"; the other way round too. */
function otherJoint(view: View): readonly Change[] {
  const told = listsIn(view.own)
  const bound = [...view.base, ...view.own]
  if (!bound.some(({ norm }) => ALL_NEEDED.test(norm)) || bound.some(({ norm }) => BLURS.test(norm)))
    return []
  return listsIn(view.base).flatMap(({ members, joint }) => {
    const other = told.find(
      (one) =>
        one.joint.norm !== joint.norm &&
        one.members.length === members.length &&
        one.members.every((member, n) => isSame(members[n] ?? [], member)),
    )
    return other && members.length === 2
      ? [
          scopeChange(
            joint.span,
            other.joint.span,
            `“${joint.text}” → “${other.joint.text}”: another condition`,
          ),
        ]
      : []
  })
}

/** In such a statement "and" asks for both and "or" for one. */
const ALL_NEEDED =
  /^(?:both|either|need|needs|needed|must|require|requires|required|if|unless|provided|only)$/u
/** Under a negation or "any", "and" and "or" say the same. */
const BLURS =
  /^(?:not|no|never|nor|neither|without|cannot|any|whether|may|can|ban|banned|prohibited|forbidden|between)$|n't$/u
