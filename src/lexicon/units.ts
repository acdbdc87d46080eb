/** Unit and currency words in tables, each with its canonical unit and the factor to it; sources: SI brochure (BIPM 2019), NIST SP 811, ISO 4217. */

export type UnitKind = 'duration' | 'measure' | 'money' | 'percent'
export type Unit = { readonly kind: UnitKind; readonly unit: string; readonly factor: number }

/**
 * Rows of "kind canonical factor words…". Durations have two families: those exact in days and those exact in years.
 * Imperial units keep their own canonical unit, so that a converted figure can be told from a changed one.
 */
const ROWS = `
duration day 0.000011574074074074073 second seconds sec secs
duration day 0.0006944444444444445 minute minutes min mins
duration day 0.041666666666666664 hour hours hr hrs
duration day 1 day days
duration day 7 week weeks
duration day 14 fortnight fortnights
duration year 0.08333333333333333 month months
duration year 1 year years yr yrs
duration year 10 decade decades
duration year 100 century centuries
measure m 0.001 millimetre millimetres millimeter millimeters mm
measure m 0.01 centimetre centimetres centimeter centimeters cm
measure m 1 metre metres meter meters m
measure m 1000 kilometre kilometres kilometer kilometers km kms
measure ft 0.08333333333333333 inch inches
measure ft 1 foot feet ft
measure ft 3 yard yards
measure ft 5280 mile miles
measure m 1852 nautical-mile nautical-miles
measure kg 0.000001 milligram milligrams mg
measure kg 0.001 gram grams gramme grammes g
measure kg 1 kilogram kilograms kilo kilos kg kgs
measure kg 1000 tonne tonnes metric-ton metric-tons t ton tons
measure lb 0.0625 ounce ounces oz
measure lb 1 lb lbs
measure litre 0.001 millilitre millilitres milliliter milliliters ml
measure litre 1 litre litres liter liters l
measure litre 1000 cubic-metre cubic-metres cubic-meter cubic-meters m³
measure gallon 1 gallon gallons
measure gallon 42 barrel barrels
measure m2 1 square-metre square-metres square-meter square-meters m²
measure m2 10000 hectare hectares ha
measure m2 1000000 square-kilometre square-kilometres square-kilometer square-kilometers km²
measure acre 1 acre acres
measure acre 640 square-mile square-miles
measure degree 1 degree degrees
measure km/h 1 kph kmh
measure mph 1 mph
measure W 1000 kilowatt kilowatts kw
measure W 1000000 megawatt megawatts mw
measure W 1000000000 gigawatt gigawatts gw
measure Wh 1000 kilowatt-hour kilowatt-hours kwh
measure Wh 1000000 megawatt-hour megawatt-hours mwh
measure Wh 1000000000 gigawatt-hour gigawatt-hours gwh
measure Wh 1000000000000 terawatt-hour terawatt-hours twh
measure byte 1000000 megabyte megabytes mb
measure byte 1000000000 gigabyte gigabytes gb
measure byte 1000000000000 terabyte terabytes tb
measure decibel 1 decibel decibels db
measure carat 1 carat carats
money EUR 1 euro euros eur
money USD 1 dollar dollars usd
money GBP 1 pound pounds gbp sterling
money JPY 1 yen jpy
money CNY 1 yuan renminbi cny rmb
money INR 1 rupee rupees inr
money RUB 1 rouble roubles ruble rubles rub
money CHF 1 chf
money SEK 1 sek
money NOK 1 nok
money DKK 1 dkk
money PLN 1 zloty zlotys pln
money CZK 1 czk
money AUD 1 aud
money CAD 1 cad
money ZAR 1 rand zar
money UAH 1 hryvnia hryvnias uah
money TRY 1 lira liras
money shekel 1 shekel shekels
money crown 1 crown crowns krona kronor krone kroner koruna
money franc 1 franc francs
money mark 1 marks
money peso 1 peso pesos
money dinar 1 dinar dinars
money dirham 1 dirham dirhams
money riyal 1 riyal riyals
money real 1 reais
money naira 1 naira
money forint 1 forint forints
money guilder 1 guilder guilders florin florins
money cent 0.01 cent cents
money penny 0.01 penny pence
percent percent 1 % percent pct per-cent
percent percentage-point 1 percentage-point percentage-points pp
percent percentage-point 0.01 basis-point basis-points bps
`

/** By the written word, folded; two-word units are joined with a hyphen. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [kind, unit, factor, ...words] = row.split(' ') as [UnitKind, string, string, ...string[]]
      return words.map((word): [string, Unit] => [word, { kind, unit, factor: Number(factor) }])
    }),
)

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₩', 'won'],
  ['₪', 'shekel'],
  ['₦', 'naira'],
])

/** The letters before a dollar sign: US$, A$, C$. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
])

/** Abbreviations of currencies that stand before a figure: "kr 300", "fl 2.50". */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['fl', 'guilder'],
  ['kr', 'crown'],
  ['rs', 'INR'],
  ['sfr', 'CHF'],
])

/** How much of the metric unit one imperial unit holds. */
export const METRIC: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ['ft', ['m', 0.3048]],
  ['lb', ['kg', 0.453_592]],
  ['gallon', ['litre', 3.785_41]],
  ['acre', ['m2', 4046.86]],
  ['mph', ['km/h', 1.609_34]],
])

/** Adverbs and adjectives that say "per". */
export const RATES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['annum', 'year'],
])

/** Periods as they are cut behind a stroke: "km/h", "m/s". */
export const SHORT_PERIODS: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['s', 'second'],
  ['sec', 'second'],
  ['min', 'minute'],
  ['yr', 'year'],
])
