/** Texts with labelled sentences in, how far each word leans to clutter out: logarithms of odds, over the pages and stories in which it stands. */
import { writtenIn } from '../../src/read/boilerplate/sentence.ts'
import { allStemsOf } from '../../src/read/boilerplate/voice.ts'
import type { Text } from './labelled-texts.ts'

/** In how many pages or stories a word stands in clutter, in the story, and at all in small letters. */
type Row = { readonly clutter: number; readonly story: number; readonly small: number }
export type Tally = {
  readonly rows: ReadonlyMap<string, Row>
  readonly perGroup: ReadonlyMap<string, ReadonlyMap<string, Row>>
  /** How far a word leans of which nothing is known. */
  readonly prior: number
}

/** In fewer pages a word stands by chance, and one that is hardly ever small is a name. */
const FEWEST = 4
/** How often a word has been where it was never seen. */
const UNSEEN = 0.5
/** Odds are kept to a fifth. */
const STEPS = 5

const NOTHING: Row = { clutter: 0, story: 0, small: 0 }

export function tallyOf(texts: readonly Text[]): Tally {
  const perGroup = new Map<string, Map<string, Row>>()
  for (const text of texts) {
    const own = perGroup.get(text.group) ?? new Map<string, Row>()
    perGroup.set(text.group, own)
    text.units.forEach((unit, n) => {
      const label = text.labels[n]
      if (typeof label !== 'boolean') return
      const small = new Set(allStemsOf(smallWords(writtenIn(unit.line, unit.span))))
      for (const word of unit.words) {
        const { clutter, story, small: seen } = own.get(word) ?? NOTHING
        own.set(word, {
          clutter: label ? 1 : clutter,
          story: label ? story : 1,
          small: small.has(word) ? 1 : seen,
        })
      }
    })
  }
  const rows = new Map<string, Row>()
  for (const own of perGroup.values())
    for (const [word, row] of own) rows.set(word, sum(rows.get(word) ?? NOTHING, row))
  const all = [...rows.values()].reduce(sum, NOTHING)
  return { rows, perGroup, prior: Math.log(all.clutter / all.story) }
}

/** How far a word leans, by all groups but one; undefined of a word seen too seldom. */
export function leansBy(tally: Tally, except?: string): (word: string) => number | undefined {
  const left = except === undefined ? undefined : tally.perGroup.get(except)
  return (word) => {
    const all = tally.rows.get(word)
    if (!all) return undefined
    const own = left?.get(word) ?? NOTHING
    const clutter = all.clutter - own.clutter
    const story = all.story - own.story
    if (clutter + story < FEWEST || all.small - own.small < FEWEST) return undefined
    const odds = Math.log((clutter + UNSEEN) / (story + UNSEEN)) - tally.prior
    return Math.round(odds * STEPS) / STEPS
  }
}

/** Stems in order, below how far they lean. */
export function tableOf(tally: Tally): Record<string, string> {
  const leans = leansBy(tally)
  const words = [...tally.rows.keys()].sort().map((word) => [word, leans(word)] as const)
  const steps = [...new Set(words.flatMap(([, lean]) => lean || []))].sort((a, b) => b - a)
  return Object.fromEntries(
    steps.map((step) => [
      step.toFixed(1),
      words.flatMap(([word, lean]) => (lean === step ? word : [])).join(' '),
    ]),
  )
}

const sum = (a: Row, b: Row): Row => ({
  clutter: a.clutter + b.clutter,
  story: a.story + b.story,
  small: a.small + b.small,
})

const smallWords = (text: string): string =>
  text.match(/(?<![\p{L}\d'’-])\p{Ll}[\p{L}'’-]*/gu)?.join(' ') ?? ''
