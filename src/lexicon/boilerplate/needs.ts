/** An expression in, the words out without which it matches nothing: so a line is asked for them before the expression runs. */

/** Of each list one stands, case apart, in whatever the expression matches. */
export type Needs = readonly (readonly string[])[]

/** Shorter words stand in every line. */
export const LEAST_LETTERS = 3

export function needsOf(source: string): Needs {
  let at = 0
  return alternatives()

  function alternatives(): Needs {
    const found = [sequence()]
    while (source[at] === '|') {
      at++
      found.push(sequence())
    }
    return eitherOf(found)
  }

  function sequence(): Needs {
    const needs: (readonly string[])[] = []
    let run = ''
    const cut = () => {
      if (run.length >= LEAST_LETTERS) needs.push([run])
      run = ''
    }
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const atom = source[at] === '(' ? group() : single()
      const repeats = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(source.slice(at, at + QUANTIFIER))?.[0] ?? ''
      at += repeats.length
      const isNeeded = !/^(?:[?*]|\{0)/u.test(repeats)
      if (typeof atom === 'string' && isNeeded) run += atom
      if (typeof atom !== 'string' || atom === '' || repeats) cut()
      if (typeof atom !== 'string' && isNeeded) needs.push(...atom)
    }
    cut()
    return needs
  }

  /** What stands around the match, or must not, is nothing of the match. */
  function group(): Needs {
    const opening = /^\((?:\?(?:<?[=!]|:))?/u.exec(source.slice(at, at + OPENING))?.[0] ?? '('
    at += opening.length
    const inside = alternatives()
    at++
    return /[=!]$/u.test(opening) ? [] : inside
  }

  /** A character that stands for itself, or '' for one of several or none. */
  function single(): string {
    const written = SINGLE.exec(source.slice(at))?.[0] ?? ''
    at += written.length
    if (/^\\[^\p{L}\d]$/u.test(written)) return written.slice(1)
    return written.length > 1 || /[.^$]/u.test(written) ? '' : written
  }
}

const SINGLE = /^(?:\\[pPu]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|.)/su
/** The longest "{100,200}?" and "(?<!". */
const QUANTIFIER = 10
const OPENING = 4

/** Where one of several stands, one word of each; the longest, for it is the rarest. */
function eitherOf(alternatives: readonly Needs[]): Needs {
  const [only, ...others] = alternatives
  if (only && others.length === 0) return only
  if (alternatives.some((needs) => needs.length === 0)) return []
  return [alternatives.flatMap((needs) => needs.toSorted((a, b) => shortest(b) - shortest(a))[0] ?? [])]
}

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length))
