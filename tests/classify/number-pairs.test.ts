/** Pairs of sentences in, of their first figures: how likely both count one thing, and whether one is what others add up to or leave. */
import { describe, expect, test } from 'vitest'
import { affinity, isStrong, weakScore } from '../../src/classify/number-affinity.ts'
import { contextOf } from '../../src/classify/number-context.ts'
import { isDerived, isOneApart, isRemainder } from '../../src/classify/number-sums.ts'
import { type Quantity, quantitiesIn } from '../../src/text/quantities.ts'
import { aligned } from './aligned.ts'

function figuresOf(release: string, outlet: string) {
  const pair = aligned({ text: release }, { text: outlet })
  const base = pair.baseClaims.flatMap(({ span }) => quantitiesIn(pair.base.article, span))
  const witness = pair.claims.flatMap(({ span }) => quantitiesIn(pair.witness.article, span))
  return { context: contextOf(pair), base, witness, b: base[0] as Quantity, w: witness[0] as Quantity }
}

describe('how likely both figures count one thing', () => {
  test.each([
    ['nothing in common', 'The port has 300 cranes.', 'The firm owns 700 boats.', 0],
    ['the same noun', 'The port has 300 cranes.', 'The firm owns 700 cranes.', 3.5],
    ['a noun that counts nothing there', 'The port has 300 cranes.', 'The 700 boats need cranes.', -1.5],
    ['the same word beside them', 'The port has 300 cranes.', 'The port has 700 boats.', 0.5],
    ['two words', 'The port has 300 old cranes.', 'The port has 700 old boats.', 1],
    [
      'four words, which count as three',
      'The old port pays crews €300.',
      'The old port pays crews €700.',
      2.5,
    ],
    [
      'words six away',
      '300 boats, of all in it now, are of oak.',
      '700 hulls of those here are now of oak.',
      0,
    ],
    ['the same unit', 'The port pays €300.', 'The firm owes €700.', 1],
    ['another unit', 'The port pays €300.', 'The firm owes $700.', 0],
    ['the same rate', 'The port pays €300 a day.', 'The firm owes €700 a day.', 2],
    ['another rate', 'The port pays €300 a day.', 'The firm owes €700 a week.', 1],
    ['the same direction', 'Rates rose by 3 per cent.', 'Fees grew by 7 per cent.', 2.5],
    ['another direction', 'Rates rose by 3 per cent.', 'Fees fell by 7 per cent.', 0],
    ['a rise and a level', 'Rates rose by 3 per cent.', 'Fees are 7 per cent.', 0],
    ['digits that change places', 'The port has 4,310 cranes.', 'The firm owns 4,130 boats.', 2.5],
    ['two digits that change places', 'The port has 31 cranes.', 'The firm owns 13 boats.', 1],
    ['a power of ten', 'The port has 30 cranes.', 'The firm owns 3 boats.', 1],
    ['other digits, twice as much', 'The port has 30 cranes.', 'The firm owns 60 boats.', 0.5],
    ['half as much', 'The port has 60 cranes.', 'The firm owns 30 boats.', 0.5],
    ['more than twice as much', 'The port has 30 cranes.', 'The firm owns 61 boats.', 0],
    ['as much without its unit', 'The road is 30 km long.', 'The path has 50.', 0.5],
    ['as much with its unit there alone', 'The path has 50.', 'The road is 30 km long.', 0.5],
    ['as much in another unit', 'The road is 30 km long.', 'The path has 50 kg.', 0],
  ])('%s', (_, release, outlet, points) => {
    const { context, b, w } = figuresOf(release, outlet)
    expect(affinity(context, b, w)).toBeCloseTo(points)
  })
})

describe('two figures for one thing', () => {
  test.each([
    ['one noun', 'The port has 300 cranes.', 'The firm owns 700 cranes.', true],
    ['two nouns', 'The port has 300 cranes.', 'The firm owns 700 boats.', false],
    ['no noun', 'The port pays €300.', 'The port pays €700.', false],
    ['a rise and a level', 'Rates rose by 3 points.', 'Rates are 7 points.', false],
    ['a figure and a rank', 'The port has 3 cranes.', 'The third crane fell.', false],
  ])('%s', (_, release, outlet, isOne) => {
    const { context, b, w } = figuresOf(release, outlet)
    expect(isStrong(context, b, w)).toBe(isOne)
  })
})

describe('two figures that are left', () => {
  test.each([
    ['alone, and near each other', 'The port has 30 cranes.', 'The firm owns 50 boats.', 2.5],
    ['alone, of one scene', 'The old port has 30 cranes.', 'The old port has 700 boats.', 3],
    ['alone, of one scene, counting nothing', 'The old port has 30 cranes.', 'The old port has 700.', 2.5],
    ['alone, with no sign', 'The port has 30 cranes.', 'The firm owns 700 boats.', 0],
    ['alone, of the same unit', 'The port pays €30.', 'The firm owes €700.', 3],
    ['among others, with no sign', 'The port pays €30, or €40.', 'The firm owes €700.', 0],
    ['the other one among others', 'The firm owes €700.', 'The port pays €30, or €40.', 0],
    ['among its own kind said twice', 'The port pays €30.', 'The firm owes €700, yes, €700.', 3],
    ['ranks', 'The third crane fell.', 'The fourth crane fell.', 0],
    ['of kinds that are not compared', 'The port pays €30.', 'The port pays 50 per cent.', 0],
  ])('%s', (_, release, outlet, score) => {
    const { context, base, witness, b, w } = figuresOf(release, outlet)
    expect(weakScore(context, b, w, base, witness)).toBeCloseTo(score)
  })
})

describe('what others add up to, or differ by', () => {
  test.each([
    ['a sum of two', 'Eleven boats sank.', 'Seven ferries and four tugs sank.', true],
    ['of three', 'Thirteen boats sank.', 'Seven ferries, four tugs and two liners sank.', true],
    ['of two among three', 'Ten boats sank.', 'Seven ferries, three tugs and two liners sank.', true],
    ['no sum', 'Twelve boats sank.', 'Seven ferries and four tugs sank.', false],
    ['of a single one', 'Seven boats sank.', 'Seven ferries sank.', false],
    ['small ones, by chance', 'Nine boats sank.', 'Seven ferries, four tugs and two liners sank.', false],
    ['small amounts', 'It is €9.', 'It was €7, then €4, then €2.', true],
    ['of other kinds', 'It is €11.', 'Seven ferries and four tugs sank.', false],
    ['ranks', 'The third boat sank.', 'The first boat and the second boat sank.', false],
    ['a difference from what both tell', 'It rose by €30, to €90.', 'The fare was €60, now €90.', true],
    ['from what the other tells alone', 'It rose by €30.', 'The fare was €60, now €90.', false],
    ['no difference', 'It rose by €20, to €90.', 'The fare was €60, now €90.', false],
  ])('%s', (_, release, outlet, isTold) => {
    const { base, witness, b } = figuresOf(release, outlet)
    expect(isDerived(b, witness, base)).toBe(isTold)
  })

  test('a term is one of those that add up', () => {
    const { base, witness, b } = figuresOf(
      'Ten boats sank.',
      'Seven ferries, three tugs and two liners sank.',
    )
    expect(witness.map((term) => isDerived(b, witness, base, term))).toEqual([true, true, false])
  })
})

describe('what the figure leaves of the whole', () => {
  test.each([
    ['the others', '62 of the 90 boats sank.', 'The other 28 of the 90 boats did well.', true],
    ['those that were not', '62 of 90 boats were seen.', '28 of 90 boats were not seen.', true],
    ['those that weren’t', '62 of 90 boats were seen.', "28 of 90 boats weren't seen.", true],
    ['by a word', '62 of 90 boats were manned.', '28 of 90 boats were unmanned.', true],
    ['told by the release', '28 of 90 boats were not seen.', '62 of 90 boats were seen.', true],
    ['both are the rest', '62 of 90 boats were not seen.', '28 of 90 boats were not seen.', false],
    ['neither is', '62 of 90 boats were seen.', '28 of 90 boats were seen.', false],
    ['of another whole', '62 of 90 boats were seen.', '28 of 91 boats were not seen.', false],
    ['of another whole there', '62 of 91 boats were seen.', '28 of 90 boats were not seen.', false],
    ['of another doing', '62 of 90 boats were seen.', '28 of 90 boats in the old far port sank.', true],
    ['amounts', '€62 of €90 is paid.', 'The other €28 of €90 is owed.', false],
    ['other kinds', '62 of 90 boats sank.', 'The other €28 of €90 is owed.', false],
    ['percentages', 'Costs fell by 28 per cent.', 'Costs are 72 per cent of it.', true],
    ['other percentages', 'Costs fell by 28 per cent.', 'Costs are 71 per cent of it.', false],
    ['a rise', 'Costs rose by 28 per cent.', 'Costs are 72 per cent of it.', false],
    ['two falls', 'Costs fell by 28 per cent.', 'Costs fell by 72 per cent.', false],
    ['points', 'Costs fell by 28 percentage points.', 'Costs are 72 percentage points.', false],
  ])('%s', (_, release, outlet, isRest) => {
    const { context, base, witness, b, w } = figuresOf(release, outlet)
    expect(isRemainder(context, b, w, base, witness)).toBe(isRest)
  })
})

describe('one who is named, and the others', () => {
  test.each([
    ['other', 'Eleven clients left.', 'Anders and ten other clients left.', true],
    ['others', 'Eleven clients left.', 'Anders and ten others left.', true],
    ['on the release’s side', 'Ten other clients left with Anders.', 'Eleven clients left.', true],
    ['fellow', 'Ten fellow clients left with her.', 'Eleven clients left.', true],
    ['no other', 'Eleven clients left.', 'Anders and ten clients left.', false],
    ['two apart', 'Eleven clients left.', 'Anders and nine other clients left.', false],
    ['one too many', 'Eleven clients left.', 'Anders and twelve other clients left.', false],
    ['amounts', '€11 is owed.', 'Another €10 more is owed.', false],
    ['amounts there', 'Eleven is owed.', 'Another €10 more is owed.', false],
    ['otherwise', 'Eleven clients left.', 'Ten otherwise calm clients left.', false],
  ])('%s', (_, release, outlet, isOne) => {
    const { context, b, w } = figuresOf(release, outlet)
    expect(isOneApart(context, b, w)).toBe(isOne)
  })
})
