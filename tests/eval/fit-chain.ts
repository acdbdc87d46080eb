/** Texts whose sentences have a logit each in, the bonds of the chain out under which their labels are likeliest: by steps along one number at a time, halved when none helps. */
import { type Chain, chancesIn } from '../../src/read/boilerplate/judge.ts'
import type { Text } from './labelled-texts.ts'

/** A text's sentences with the logit of each by itself. */
export type Judged = Text & { readonly logits: readonly number[] }

const FROM: Chain = { own: 1, bias: 0, line: 1, block: 1, page: 0 }
const FIRST_STEP = 0.5
const LAST_STEP = 0.05

export function fitChain(texts: readonly Judged[]): Chain {
  let best = FROM
  let least = surprise(texts, best)
  for (let step = FIRST_STEP; step >= LAST_STEP; ) {
    const from = least
    for (const name of Object.keys(FROM) as (keyof Chain)[])
      for (const way of [step, -step]) {
        const next = { ...best, [name]: Math.round((best[name] + way) * 1000) / 1000 }
        const found = surprise(texts, next)
        if (found < least) [best, least] = [next, found]
      }
    if (least === from) step /= 2
  }
  return best
}

/** A label that rules know counts half: the judge is not asked, but rules know less of a new page. */
function surprise(texts: readonly Judged[], chain: Chain): number {
  let sum = 0
  for (const { units, logits, labels, known } of texts)
    chancesIn(units, logits, chain).forEach((chance, n) => {
      const label = labels[n]
      if (typeof label !== 'boolean') return
      sum -= Math.log(Math.max(SMALLEST, label ? chance : 1 - chance)) * (known[n] ? 0.5 : 1)
    })
  return sum
}
const SMALLEST = 1e-6
