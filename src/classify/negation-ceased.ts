/** Two sides with their negations in, the places out where one says that a thing never was and the other that it is no more. */
import type { Change } from '../model.ts'
import { isOneOf } from '../text/word-set.ts'
import { isContent } from './negation-clauses.ts'
import type { NegationCue } from './negation-cues.ts'
import { type Polar, spanOf, textOf } from './negation-polarity.ts'

/** One at most: "was at no time in danger" and "is no longer in danger", which says that it was. */
export function ceasedChanges(base: Polar, witness: Polar): readonly Change[] {
  for (const a of base.cues)
    for (const b of witness.cues) {
      const differ =
        (isNever(base, a) && isNoLonger(witness, b)) || (isNoLonger(base, a) && isNever(witness, b))
      if (differ && deniesSame(base, a, b)) return [ceased(base, a, witness, b)]
    }
  return []
}

/** "Never", "at no time", "not at any time". */
const isNever = ({ tokens }: Polar, { from, to, scope }: NegationCue): boolean =>
  tokens[from]?.norm === 'never' ||
  (tokens[from - 1]?.norm === 'at' && tokens[from]?.norm === 'no' && tokens[to]?.norm === 'time') ||
  tokens.slice(to, scope.to).some(({ norm }, n, rest) => norm === 'any' && rest[n + 1]?.norm === 'time')

/** "No longer", "not any more". */
const isNoLonger = ({ tokens }: Polar, { from, to, scope }: NegationCue): boolean =>
  (tokens[from]?.norm === 'no' && tokens[to]?.norm === 'longer') ||
  tokens
    .slice(to, scope.to)
    .some(
      ({ norm }, n, rest) => norm === 'anymore' || (norm === 'any' && isOneOf(rest[n + 1], 'more longer')),
    )

/** The first thing that the one denies is among those that the other denies. */
function deniesSame(base: Polar, a: NegationCue, b: NegationCue): boolean {
  const first = base.tokens.findIndex(
    (token, i) => i >= a.to && i < a.scope.to && isContent(token) && !isOneOf(token.norm, 'time longer'),
  )
  return (base.counterparts[first] ?? []).some((j) => j >= b.to && j < b.scope.to)
}

const ceased = (base: Polar, a: NegationCue, witness: Polar, b: NegationCue): Change => ({
  kind: 'negation',
  material: true,
  base: spanOf(base, a),
  witness: spanOf(witness, b),
  note: `${told(base, a)} → ${told(witness, b)}: it was, or it never was`,
})

/** "No" with the word behind it: "no time", "no longer". */
const told = (side: Polar, { from, to }: NegationCue): string =>
  `“${textOf(side, { from, to: side.tokens[from]?.norm === 'no' ? to + 1 : to })}”`
