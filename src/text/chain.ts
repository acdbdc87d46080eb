/** The logits of the members of a chain and the bonds between neighbours in, each member's chance in sight of all others out: forward-backward (Rabiner 1989) over two states. */
import { sigmoid } from './logistic.ts'

/** `bonds[n]` is by how much the logit of two neighbours being alike, `n` and the next, is raised. */
export function chancesOf(logits: readonly number[], bonds: readonly number[]): number[] {
  const ahead = messages(logits, bonds)
  const back = messages(logits.toReversed(), bonds.toReversed()).toReversed()
  return logits.map((logit, n) => sigmoid(logit + (ahead[n] as number) + (back[n] as number)))
}

/** What each member hears from those before it. */
function messages(logits: readonly number[], bonds: readonly number[]): number[] {
  let heard = 0
  return logits.map((_, n) => {
    if (n > 0) heard = passed((logits[n - 1] as number) + heard, bonds[n - 1] as number)
    return heard
  })
}

const passed = (logit: number, bond: number): number =>
  Math.log((Math.exp(logit + bond) + 1) / (Math.exp(logit) + Math.exp(bond)))
