/** Two sentences in, whether the first figure of the one is what the figures of the other make, or what a share of it leaves, out. */
import { describe, expect, test } from 'vitest'
import { isComplement, isComputed } from '../../src/classify/number-arithmetic.ts'
import { type Quantity, quantitiesIn } from '../../src/text/quantities.ts'
import { aligned } from './aligned.ts'

function figuresOf(text: string): readonly Quantity[] {
  const { base, baseClaims } = aligned({ text }, { text: '' })
  return baseClaims.flatMap(({ span }) => quantitiesIn(base.article, span))
}

const firstOf = (text: string): Quantity => figuresOf(text)[0] as Quantity

type Computed = readonly [what: string, value: string, from: string, isMade: boolean]

const SHARES: readonly Computed[] = [
  ['a percentage of two counts', '75 per cent voted.', '30 of the 40 members voted.', true],
  ['nearly', '74 per cent voted.', '30 of the 40 members voted.', true],
  ['by too much', '72 per cent voted.', '30 of the 40 members voted.', false],
  ['a fraction', 'Three quarters voted.', '30 of the 40 members voted.', true],
  ['of two amounts', '75 per cent is paid.', '€30 of the €40 is paid.', true],
  ['of an amount and a count', '75 per cent is paid.', 'The 40 members paid €30.', false],
  ['of two units', '75 per cent is paid.', '€30 of the $40 is paid.', false],
  ['of two shares', '75 per cent is paid.', '30 per cent voted, 40 per cent were ill.', false],
  ['a fraction of two shares', 'Three quarters were old.', '30 per cent now, 40 per cent then.', true],
  ['of equal counts', '100 per cent voted.', '40 of the 40 members voted.', false],
  ['more than the whole', '133 per cent voted.', '40 of the 30 members voted.', false],
  ['a rise', 'Fees rose by 75 per cent.', '30 of the 40 members voted.', false],
  ['points', 'The lead is 75 percentage points.', '30 of the 40 members voted.', false],
  ['the part, from share and whole', '30 members voted.', '75 per cent of the 40 members voted.', true],
  ['from a fraction', '30 members voted.', 'Three quarters of the 40 members voted.', true],
  ['another part', '31 members voted.', '75 per cent of the 40 members voted.', false],
  ['an amount', '€30 is paid.', '75 per cent of the €40 is paid.', true],
  ['an amount from a count', '€30 is paid.', '75 per cent of the 40 members voted.', false],
]

const RATES: readonly Computed[] = [
  ['a week, from a day', 'It burns 140 tonnes a week.', 'It burns 20 tonnes a day.', true],
  ['a day, from a week', 'It burns 20 tonnes a day.', 'It burns 140 tonnes a week.', true],
  ['another rate', 'It burns 150 tonnes a week.', 'It burns 20 tonnes a day.', false],
  ['a rate of the same period', 'It burns 20.1 tonnes a day.', 'It burns 20 tonnes a day.', false],
  ['of another thing', 'It burns 140 tonnes a week.', 'It pays €20 a day.', false],
  ['of another coin', 'It pays $140 a week.', 'It pays €20 a day.', false],
  ['a day, from an hour', 'It costs €24 a day.', 'It costs €1 an hour.', true],
  ['a fortnight, from a week', 'It costs €50 a fortnight.', 'It costs €25 a week.', true],
  ['a month, from a year', 'It costs €50 a month.', 'It costs €600 a year.', true],
  ['a month, from a day', 'It burns 140 tonnes a month.', 'It burns 4.6 tonnes a day.', true],
  ['a quarter, from a year', 'It costs €150 a quarter.', 'It costs €600 a year.', true],
  ['by the head', 'It costs €140 a head.', 'It costs €20 a day.', false],
  ['without a rate', 'It costs €140.', 'It costs €20 a day.', false],
  ['of what has no rate', 'It costs €140 a week.', 'It costs €20.', false],
  ['Celsius, from Fahrenheit', 'It was 32 degrees.', 'It was 90 degrees.', true],
  ['Fahrenheit, from Celsius', 'It was 90 degrees.', 'It was 32 degrees.', true],
  ['another heat', 'It was 95 degrees.', 'It was 32 degrees.', false],
  ['a length, from Celsius', 'It was 212 m.', 'It was 100 degrees.', false],
  ['Fahrenheit, from a length', 'It was 212 degrees.', 'It was 100 m.', false],
]

const SUMS_OVER_TIME: readonly Computed[] = [
  ['of years', 'It gets €500 million.', 'It gets €50 million a year for ten years.', true],
  ['of other years', 'It gets €400 million.', 'It gets €50 million a year for ten years.', false],
  ['of days', 'It gets €350.', 'It gets €50 a day for seven days.', true],
  ['of weeks, by the day', 'It gets €700.', 'It gets €50 a day for two weeks.', true],
  ['the rate, from the sum', 'It gets €50 million a year.', 'It gets €500 million in ten years.', true],
  ['another rate', 'It gets €60 million a year.', 'It gets €500 million in ten years.', false],
  ['by the day, from the sum', 'It gets €50 a day.', 'It gets €350 in seven days.', true],
  ['a sum as a rate', 'It gets €500 a year.', 'It gets €50 a year for ten years.', false],
  ['of no rate', 'It gets €500.', 'It gets €50 for ten years.', false],
  ['of the second year', 'It gets €100.', 'It gets €50 a year in the second year.', false],
  ['time itself', 'It took 70 days.', 'It took 7 days a year for ten years.', false],
]

const PRODUCTS: readonly Computed[] = [
  ['by the head', 'The farm gets €2,400.', 'The farm gets €30 a head for 80 cows.', true],
  ['of thousands', 'The farm gets €2.4 million.', 'The farm gets €30 a head for 80,000 cows.', true],
  ['another sum', 'The farm gets €2,500.', 'The farm gets €30 a head for 80 cows.', false],
  ['told by the head', 'The farm gets €2,400 a head.', 'The farm gets €30 a head for 80 cows.', false],
  ['not told of each', 'The farm gets €2,400.', 'The farm gets €30 for 80 cows.', false],
  ['of a rank', 'The farm gets €90.', 'The farm gets €30 a head for the third cow.', false],
]

const isMadeOf = (value: string, from: string, isEach: boolean): boolean =>
  isComputed(firstOf(value), figuresOf(from), isEach)

describe('what two figures make', () => {
  test.each([...SHARES, ...RATES, ...SUMS_OVER_TIME, ...PRODUCTS])('%s: %s', (_, value, from, isMade) => {
    expect(isMadeOf(value, from, false)).toBe(isMade)
  })
})

describe('what each of several makes', () => {
  test.each([
    ['lamps at stops', '24 lamps were hung.', 'Two lamps each were hung at 12 stops.', true],
    ['other lamps', '25 lamps were hung.', 'Two lamps each were hung at 12 stops.', false],
    ['payments', '€24 was paid.', 'Two men paid €12 each.', true],
    ['measures of measures', '24 tonnes were lost.', '2 km of road lost 12 tonnes each.', false],
  ])('%s', (_, value, from, isMade) => {
    expect([isMadeOf(value, from, true), isMadeOf(value, from, false)]).toEqual([isMade, false])
  })
})

describe('what a share leaves', () => {
  test.each([
    ['the rest', '38 per cent stayed at home.', '62 per cent voted.', true],
    ['as a fraction', 'One in five stayed at home.', 'Four fifths voted.', true],
    ['less than the rest', '37 per cent stayed at home.', '62 per cent voted.', false],
    ['a half of halves', 'Half stayed at home.', 'Half voted.', false],
    ['a fall', 'Fees fell by 38 per cent.', '62 per cent voted.', false],
    ['beside a fall', '62 per cent voted.', 'Fees fell by 38 per cent.', false],
    ['a count', '38 members stayed at home.', '62 per cent voted.', false],
    ['beside a count', '62 per cent voted.', '38 members stayed at home.', false],
    ['points', 'The lead is 38 percentage points.', '62 per cent voted.', false],
  ])('%s', (_, value, term, isRest) => {
    expect(isComplement(firstOf(value), firstOf(term))).toBe(isRest)
  })
})
