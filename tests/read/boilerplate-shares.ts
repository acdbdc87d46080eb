/** A text, what of it is marked and what was found in: the runs that leak and those that are lost, and their sizes, out. */

export type Marks = { readonly text: string; readonly boilerplate: Uint8Array; readonly claims: Uint8Array }

export type Shares = {
  readonly leaked: readonly string[]
  readonly lost: readonly string[]
  /** Characters of boilerplate, of it leaked; of claims, of them lost. */
  readonly sizes: readonly [number, number, number, number]
}

export function sharesOf({ text, boilerplate, claims }: Marks, found: Uint8Array): Shares {
  const leaked = missing(text, boilerplate, found)
  const lost = missing(
    text,
    claims,
    found.map((mark) => 1 - mark),
  )
  return { leaked, lost, sizes: [solid(text, boilerplate), size(leaked), solid(text, claims), size(lost)] }
}

/** Runs of characters that `wanted` has and `covered` has not. */
function missing(text: string, wanted: Uint8Array, covered: Uint8Array): string[] {
  const runs: string[] = []
  let run = ''
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && wanted[at] && !covered[at] && /\S/u.test(text[at] ?? '')) run += text[at]
    else if (at < text.length && run && /\s/u.test(text[at] ?? '')) run += ' '
    else {
      if (run.trim()) runs.push(run.trim())
      run = ''
    }
  }
  return runs
}

const solid = (text: string, mask: Uint8Array): number =>
  [...mask.keys()].filter((at) => mask[at] && /\S/u.test(text[at] ?? '')).length
const size = (runs: readonly string[]): number => runs.join('').replace(/\s/gu, '').length

export const sum = (sizes: readonly (readonly number[])[]): readonly number[] =>
  [0, 1, 2, 3].map((at) => sizes.reduce((total, four) => total + (four[at] ?? 0), 0))
