/** Pairs of sentences in, of which the first denies something, what keeps the denial from being missed in the other. */
import { describe, expect, test } from 'vitest'
import type { NegationCue } from '../../src/classify/negation-cues.ts'
import {
  bounds,
  isElliptic,
  isPartial,
  isStillOpen,
  isUnderWay,
  isUndoneLater,
  limits,
} from '../../src/classify/negation-limits.ts'
import { isPlain } from '../../src/classify/negation-plain.ts'
import { polarSides } from '../../src/classify/negation-polarity.ts'
import { aligned } from './aligned.ts'

/** Of the first denial. */
function toldOf(release: string, outlet: string): string {
  const { base, witness } = polarSides(aligned({ text: release }, { text: outlet }))
  const cue = base.cues[0] as NegationCue
  const told = [
    limits(base, witness, cue) && 'a limit',
    bounds(base, witness, cue) && 'a ceiling',
    isPartial(base, witness, cue) && 'of some',
    isStillOpen(base, witness, cue) && 'still open',
    isElliptic(base, cue) && 'of what was said before',
    isUndoneLater(base, cue) && 'undone',
    isPlain(base, witness, cue) && 'plain',
  ]
  return told.filter(Boolean).join(', ') || 'none'
}

describe('a limit denies nothing', () => {
  test.each([
    ['The pool will not open until May.', 'The pool opens in June.', 'a limit'],
    ['The pool will not open until May.', 'The pool opens until May.', 'none'],
    ['The pool will not open until May.', 'The pool never opens until May.', 'a limit'],
    ['The pool will not open until May.', 'The pool rarely opens until May.', 'a limit'],
    ['The pool will not open.', 'The pool opens in June.', 'none'],
    ['The pool was open until May and did not close.', 'The pool closed.', 'none'],
    ['The pool has no rules except one.', 'The pool has rules.', 'a limit'],
    ['Those who did not pay were fined.', 'The town fined them.', 'a limit'],
    ['People who did not pay were fined.', 'The town fined them.', 'a limit'],
    ['Crews who did not pay were fined.', 'The town fined them.', 'none'],
    ['Those that did not pay were fined.', 'The town fined them.', 'none'],
  ])('%s | %s', (release, outlet, told) => {
    expect(toldOf(release, outlet)).toBe(told)
  })
})

describe('a ceiling', () => {
  test.each([
    ['No boat may carry more than 300 people.', 'Boats are limited to 300 people.', 'a ceiling'],
    ['No boat may carry more than 300 people.', 'Boats may carry more than 300 people.', 'plain'],
    ['No boat may carry more people.', 'Boats are limited to 300 people.', 'none'],
    ['No boat may exceed the length of 30 metres.', 'Boats are limited to 30 metres.', 'a ceiling'],
    [
      'No boat may, in May or later, exceed a length of 30 metres.',
      'Boats are limited to 30 metres.',
      'a ceiling',
    ],
    ['No boat may be here for more than a week of the 12.', 'Boats stay.', 'none'],
    ['No boat of 300 left.', 'Boats left.', 'none'],
  ])('%s | %s', (release, outlet, told) => {
    expect(toldOf(release, outlet)).toBe(told)
  })
})

describe('of some it is left open', () => {
  test.each([
    ['We do not say that every governor knew.', 'Not every governor knew.', 'of some'],
    ['We do not say that every governor knew.', 'Every governor knew.', 'none'],
    ['We do not say that a governor knew.', 'Not every governor knew.', 'none'],
    ['All governors say they did not know.', 'Not all governors knew.', 'none'],
    ['We do not say that everything is lost.', 'Not everything is lost.', 'of some'],
  ])('%s | %s', (release, outlet, told) => {
    expect(toldOf(release, outlet)).toBe(told)
  })
})

describe('still open', () => {
  test.each([
    ['The board has not yet decided.', 'The board is still making up its mind.', 'still open'],
    ['The board has not yet decided.', 'The board is making up its mind.', 'none'],
    ['The board has not decided yet.', 'The board is still making up its mind.', 'none'],
  ])('%s | %s', (release, outlet, told) => {
    expect(toldOf(release, outlet)).toBe(told)
  })
})

describe('of what was said before', () => {
  test.each([
    ['The board never did.', 'The board did.', 'of what was said before'],
    ['The board said it did not.', 'The board did.', 'of what was said before'],
    ['It would sink, but it hasn’t.', 'It sinks.', 'of what was said before'],
    ['The board wanted none.', 'The board wanted some.', 'none'],
    ['The board has not, it says, left.', 'The board left.', 'of what was said before'],
    ['The board did not leave.', 'The board left.', 'none'],
    ['The board never would have.', 'The board left.', 'of what was said before'],
  ])('%s | %s', (release, outlet, told) => {
    expect(toldOf(release, outlet)).toBe(told)
  })
})

describe('undone', () => {
  test.each([
    ['Nobody may drink water that has not been boiled.', 'Boiled water is safe.', 'undone'],
    ['Nobody may drink water, that has not been boiled.', 'Boiled water is safe.', 'none'],
    ['Nobody may drink water when it has not been boiled.', 'Boiled water is safe.', 'none'],
    ['Nobody may drink water that has been boiled.', 'Boiled water is safe.', 'none'],
    ['No boat leaves unless it is not raining.', 'Boats leave.', 'a limit, undone'],
    ['No crew leaves which has not paid.', 'Crews leave.', 'undone'],
    ['It rains. Nobody drinks.', 'It rains.', 'none'],
  ])('%s | %s', (release, outlet, told) => {
    expect(toldOf(release, outlet)).toBe(told)
  })
})

describe('plain: in other words, and none of them negative', () => {
  test.each([
    [
      'The insurer will not mend the tiled roof of the mill.',
      'The tiled roof of the mill is the insurer’s business.',
      'plain',
    ],
    [
      'The insurer will not mend the tiled roof of the mill.',
      'The tiled roof of the mill is not the insurer’s business.',
      'none',
    ],
    [
      'The insurer will not mend the tiled roof of the mill.',
      'The insurer missed the tiled roof of the mill.',
      'none',
    ],
    [
      'The insurer will not mend the tiled roof of the mill.',
      'All of the tiled roof of the mill is the insurer’s.',
      'none',
    ],
    [
      'The insurer will not mend the tiled roof of the mill.',
      'The tiled roof of the mill is unmended by the insurer.',
      'none',
    ],
    [
      'The insurer will not mend the tiled roof of the mill.',
      'The tiled roof of the mill is the insurer’s, the union says.',
      'plain',
    ],
    [
      'The insurer will not mend the tiled roof of the mill.',
      'The untiled roof of the mill is the insurer’s tiled one.',
      'none',
    ],
    [
      'The insurer will not mend the tiled roof of the mill.',
      'The tiled roof of the mill slightly worries the insurer.',
      'none',
    ],
    [
      'The insurer will not mend the missed tiled roof of the mill.',
      'The tiled roof of the mill is the insurer’s business.',
      'none',
    ],
    [
      'The insurer will not mend the only tiled roof of the mill.',
      'The tiled roof of the mill is the insurer’s business.',
      'none',
    ],
    ['The insurer will not mend the roof.', 'A roof is the insurer’s business.', 'none'],
    [
      'The insurer will not coat, paint, oil, sand and wax the tiled roof of the mill.',
      'The tiled roof of the mill is there.',
      'none',
    ],
    [
      'The insurer will not mend the tiled roof, as it never did.',
      'The insurer is to mend the tiled roof.',
      'plain',
    ],
    [
      'The insurer will not pay. The tiled roof of the mill leaks.',
      'The insurer pays. The tiled roof of the mill leaks.',
      'none',
    ],
    [
      'The insurer will not mend the tiled roof of the mill.',
      'It is the nonesuch insurer’s tiled roof, that of the mill.',
      'plain',
    ],
    [
      'The insurer will not mend the tiled roof of the mill.',
      'The insurer’s unisex tiled roof is that of the mill.',
      'plain',
    ],
  ])('%s | %s', (release, outlet, told) => {
    expect(toldOf(release, outlet)).toBe(told)
  })
})

describe('a state that is denied may be on its way', () => {
  test.each([
    ['The school is not closed.', 'The school is closing.', true],
    ['The school isn’t now closed.', 'The school is now quickly closing.', true],
    ['The school is not closing.', 'The school is closing.', false],
    ['The school is not closed.', 'The school is closed.', false],
    ['The school has not closed.', 'The school is closing.', false],
    ['The school is not closed.', 'The school ends up closing.', false],
  ])('%s | %s', (release, outlet, isOnItsWay) => {
    const { base, witness } = polarSides(aligned({ text: release }, { text: outlet }))
    const last = ({ tokens }: { tokens: readonly unknown[] }): number => tokens.length - 2
    expect(isUnderWay(base, witness, last(base), last(witness))).toBe(isOnItsWay)
  })
})
