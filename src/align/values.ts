/** The quantities and dates of two passages in, how far the first's stand in the second out. */
import { type DateMention, sameDate } from '../text/dates.ts'
import { type Quantity, sameQuantity } from '../text/quantities.ts'
import type { Values } from './units.ts'

/** A value given as rounded, or a day within a named month, is evidence, but weaker than the value itself. */
const NEARLY = 0.7

/** 0..1, the share of the base's values that the witness gives, in whatever form; 0 where the base has none. */
export function sharedValues(base: Values, witness: Values): number {
  const total = base.quantities.length + base.dates.length
  if (total === 0) return 0
  const found =
    sum(base.quantities, (a) => best(witness.quantities, (b) => sameAmount(a, b))) +
    sum(base.dates, (a) => best(witness.dates, (b) => sameDay(a, b)))
  return found / total
}

/** 0..1, the share of the base's quantities whose like the witness counts, with another figure. */
export function clashingValues(base: Values, witness: Values): number {
  if (base.quantities.length === 0) return 0
  return (
    base.quantities.filter(
      (a) =>
        !witness.quantities.some((b) => sameAmount(a, b) > 0) &&
        witness.quantities.some((b) => sameQuantity(a, b) === 'different'),
    ).length / base.quantities.length
  )
}

function sameAmount(a: Quantity, b: Quantity): number {
  const relation = sameQuantity(a, b)
  return relation === 'same' ? 1 : relation === 'rounded' ? NEARLY : 0
}

function sameDay(a: DateMention, b: DateMention): number {
  const relation = sameDate(a, b)
  return relation === 'same' ? 1 : relation === 'compatible' ? NEARLY : 0
}

const sum = <T>(list: readonly T[], value: (item: T) => number) =>
  list.reduce((total, item) => total + value(item), 0)
const best = <T>(list: readonly T[], value: (item: T) => number) =>
  list.reduce((most, item) => Math.max(most, value(item)), 0)
