/** Pairs of sentences in, whether the modality of the one differs from that of the other. */
import { describe, expect, test } from 'vitest'
import { modalCues } from '../../src/classify/modality-cues.ts'
import { differs } from '../../src/classify/modality-differs.ts'
import { type Modal, type Mood, moodsOf } from '../../src/classify/modality-mood.ts'
import { type Side, sidesOf } from '../../src/classify/negation-clauses.ts'
import { aligned } from './aligned.ts'

const modalOf = (side: Side): Modal => ({ ...side, cues: modalCues(side.tokens, side.clauses) })

/** The last clause that a modal word governs, or the last one. */
const toldIn = ({ cues, clauses }: Modal): number => cues.at(-1)?.clauses.at(-1) ?? clauses.length - 1

const shown = ({ axis, levels, cue }: Mood): string => `${cue ? axis : 'bare'} ${levels.join('/')}`

function comparedMoods(release: string, outlet: string): string {
  const sides = sidesOf(aligned({ text: release }, { text: outlet }))
  const base = modalOf(sides.base)
  const witness = modalOf(sides.witness)
  const { from, to } = moodsOf(base, toldIn(base), witness, toldIn(witness))
  return `${shown(from)} ${differs(base, witness, from, to) ? '→' : '='} ${shown(to)}`
}

describe('how strong it is', () => {
  test.each([
    ['The valve must be shut.', 'The valve should be shut.', 'obligation 4 → obligation 3'],
    ['The valve must be shut.', 'The valve has to be shut.', 'obligation 4 = obligation 4'],
    ['The valve may leak.', 'The valve will leak.', 'certainty 2 → certainty 4'],
    ['The valve leaks.', 'The valve may leak.', 'bare 4 → certainty 2'],
    ['The valve leaks.', 'The valve will leak.', 'bare 4 = certainty 4'],
    ['The valve leaks.', 'The valve must be shut.', 'bare 4 = obligation 4'],
    ['The crew was told to leave.', 'The crew should leave.', 'obligation 4/3 = obligation 3'],
    ['The crew was told to leave.', 'The crew may leave.', 'obligation 4/3 → certainty 2'],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('the weakest word sets it', () => {
  test.each([
    ['The board suggests that it will leave.', 'The board will leave.', 'certainty 2/3 → certainty 4'],
    ['The board believes that it was probably old.', 'It was probably old.', 'certainty 3 = certainty 3'],
    ['It was probably, the board believes, old.', 'It is old.', 'certainty 3 → bare 4'],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('“would” reports a “will”, or supposes', () => {
  test.each([
    ['The firm said it would leave.', 'The firm will leave.', 'bare 3/4 = certainty 4'],
    ['The firm said it would leave.', 'The firm is expected to leave.', 'bare 3/4 = certainty 3'],
    ['The firm would be likely to leave.', 'The firm would leave.', 'certainty 3 → bare 4'],
    ['The firm will leave.', 'The firm wouldn’t leave.', 'certainty 4 = bare 3/4'],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('a ban', () => {
  test.each([
    ['The board should not forbid boats.', 'The board forbids boats.', 'obligation 3 → obligation 4'],
    ['Boats may be banned.', 'Boats are banned.', 'certainty 2 → bare 4'],
    ['Boats are banned.', 'Boats may be banned.', 'bare 4 → certainty 2'],
    ['Boats are banned.', 'Boats should not land.', 'obligation 4 → obligation 3'],
    ['Boats should not land.', 'Boats are banned.', 'obligation 3 → obligation 4'],
    ['Boats are banned.', 'Boats should land.', 'bare 4 = obligation 3'],
    ['Boats should land.', 'Boats are banned.', 'obligation 3 = bare 4'],
    ['Boats are banned.', 'Boats land.', 'bare 4 = bare 4'],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('what is denied is a matter of polarity', () => {
  test.each([
    ['The crew must leave.', 'The crew need not leave.', 'obligation 4 = obligation 2'],
    ['The crew should not leave.', 'The crew must leave.', 'obligation 3 = obligation 4'],
    ['It was not proved.', 'It was proved.', 'certainty 3 = certainty 4'],
    ['It is not clear whether it leaks.', 'It leaks.', 'certainty 2 → bare 4'],
    ['It is unlikely that it will leak.', 'It cannot leak.', 'certainty 3 → ability 4'],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('plans, promises and hopes', () => {
  test.each([
    ['The board will leave.', 'The board plans to leave.', 'certainty 4 = intention 3'],
    ['The board plans to leave.', 'The board will leave.', 'intention 3 → certainty 4'],
    ['The board vows to leave.', 'The board plans to leave.', 'intention 4 = intention 3'],
    ['The board hopes to leave.', 'The board will leave.', 'intention 2 → certainty 4'],
    ['The board will leave.', 'The board hopes to leave.', 'certainty 4 → intention 2'],
    ['The board hopes to leave.', 'The board is expected to leave.', 'intention 2 = certainty 3'],
    ['The board is expected to leave.', 'The board hopes to leave.', 'certainty 3 = intention 2'],
    ['The board hopes to leave.', 'The board plans to leave.', 'intention 2 → intention 3'],
    ['The board plans to leave.', 'The board hopes to leave.', 'intention 3 → intention 2'],
    ['The board wants to leave.', 'The board plans to leave.', 'intention 2 = intention 3'],
    ['The board aims to leave.', 'The board may leave.', 'intention 2 = certainty 2'],
    ['The board left.', 'The board hopes to leave.', 'bare 4 → intention 2'],
    ['The board left.', 'The board plans to leave.', 'bare 4 = intention 3'],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('one thing in other words', () => {
  test.each([
    ['The board would like the boat to leave.', 'The board asks for the boat.', 'intention 2 = bare 4'],
    ['The board suggests a boat.', 'The board proposes a boat.', 'certainty 2/3 = bare 4'],
    ['The board suggests a boat.', 'The board buys a boat.', 'certainty 2/3 → bare 4'],
    ['The board proposes a boat.', 'The board suggests a boat.', 'bare 4 = certainty 2/3'],
    ['The crew thinks it leaks.', 'The judge found that it leaks.', 'certainty 3/4 = bare 4'],
    ['The crew thinks it leaks.', 'The judge wrote it down.', 'certainty 3/4 = bare 4'],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('who says so does it', () => {
  test.each([
    ['The board wants to thank the crew.', 'The board thanked the crew.', 'intention 2 = bare 4'],
    ['The board wants to leave.', 'The board left.', 'intention 2 → bare 4'],
    ['The board may thank the crew.', 'The board thanked the crew.', 'certainty 2 → bare 4'],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('what is offered, one may have', () => {
  test.each([
    ['All residents can have a boat.', 'All residents will be offered a boat.', 'ability 2 = certainty 4'],
    ['All boats can have a crew.', 'All boats will have a crew.', 'ability 2 → certainty 4'],
    [
      'All residents cannot have a boat.',
      'All residents will not be offered a boat.',
      'ability 4 = certainty 4',
    ],
    ['All residents can have a boat.', 'All residents have a boat.', 'ability 2 = bare 4'],
    ['Residents may borrow a boat.', 'Residents will get a boat.', 'certainty 2 = certainty 4'],
    ['Residents may lose a boat.', 'Residents will get a boat.', 'certainty 2 → certainty 4'],
    ['Residents may borrow a boat.', 'Residents are expected to get a boat.', 'certainty 2 → certainty 3'],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('leave', () => {
  test.each([
    ['Residents may comment on it.', 'Residents comment on it.', 'certainty 2 = bare 4'],
    ['Boats may be borrowed.', 'Boats are borrowed.', 'certainty 2 = bare 4'],
    ['Residents may build boats.', 'Residents build boats.', 'certainty 2 = bare 4'],
    ['Residents may lose boats.', 'Residents lose boats.', 'certainty 2 → bare 4'],
    ['Boats may sink.', 'Boats sink.', 'certainty 2 → bare 4'],
    ['Residents could build boats.', 'Residents build boats.', 'certainty 2 → bare 4'],
    ['Residents may not build boats.', 'Residents do not build boats.', 'certainty 2/4 = bare 4'],
    ['Crews who are residents may sail.', 'Crews sail.', 'certainty 2 = bare 4'],
    ['Residents who sail may sail.', 'Crews sail.', 'certainty 2 = bare 4'],
    ['The owners of red boats may sail.', 'The owners sail.', 'certainty 2 = bare 4'],
    ['The owners of the old red boats may sail.', 'The owners sail.', 'certainty 2 = bare 4'],
    [
      'The owners of the very old red, blue and green boats may sail.',
      'The owners sail.',
      'certainty 2 → bare 4',
    ],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('whose wish it is', () => {
  test.each([
    ['If you want to leave, boats go.', 'You leave.', 'intention 2 = bare 4'],
    ['Those who hope to leave sail.', 'They leave.', 'intention 2 = bare 4'],
    ['Anyone wants to leave.', 'Anyone leaves.', 'intention 2 = bare 4'],
    ['You know the board wants to leave.', 'The board leaves.', 'intention 2 → bare 4'],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('leave within a limit', () => {
  test.each([
    ['The boat may carry up to 300 people.', 'The boat is limited to 300 people.', 'certainty 2 = bare 4'],
    ['The boat is limited to 300 people.', 'The boat may carry up to 300 people.', 'bare 4 = certainty 2'],
    ['The boat may carry 300 people.', 'The boat is limited to 300 people.', 'certainty 2 → bare 4'],
    ['The boat may carry up to 300 people.', 'The boat carries 300 people.', 'certainty 2 → bare 4'],
    ['The boat might carry up to 300 people.', 'The boat is limited to 300 people.', 'certainty 2 → bare 4'],
    [
      'The boat may carry no more than 300 people.',
      'The boat’s capacity is 300 people.',
      'certainty 2 = bare 4',
    ],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('what did not happen', () => {
  test.each([
    ['The leak could have been averted.', 'The leak was averted.', 'certainty 2 = bare 4'],
    ['The board should have known.', 'The board knew.', 'obligation 3 = bare 4'],
    ['The board ought to have known.', 'The board knew.', 'obligation 3 = bare 4'],
    ['The leak could be averted.', 'The leak was averted.', 'certainty 2 → bare 4'],
    ['The board may have known.', 'The board knew.', 'certainty 2 → bare 4'],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})

describe('what is conceded', () => {
  test.each([
    ['It may be lawful, but it is old.', 'It is lawful.', 'certainty 2 = bare 4'],
    ['It may be lawful; it is old.', 'It is lawful.', 'certainty 2 → bare 4'],
    ['It might be lawful, but it is old.', 'It is lawful.', 'certainty 2 → bare 4'],
    ['It is old, but it may be lawful.', 'It is lawful.', 'certainty 2 → bare 4'],
    ['Boats may sail only by night.', 'Boats must sail by night.', 'certainty 2 = obligation 4'],
    ['Boats may sail only if it rains.', 'Boats must sail if it rains.', 'certainty 2 → obligation 4'],
    ['Boats may sail only if it rains.', 'Boats should sail if it rains.', 'certainty 2 = obligation 3'],
    ['Boats may sail only if it rains.', 'Boats must not sail if it rains.', 'certainty 2 = obligation 4'],
    ['The only boat is here; it may sink.', 'It sinks.', 'certainty 2 → bare 4'],
  ])('%s | %s', (release, outlet, told) => {
    expect(comparedMoods(release, outlet)).toBe(told)
  })
})
