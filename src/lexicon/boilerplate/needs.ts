/** An expression in, the words out without which it matches nothing: so a line is asked for them before the expression runs. */

export type Needs = {
  /** Of each list one stands, case apart, in whatever the expression matches. */
  readonly words: readonly (readonly string[])[]
  /** With one of these, case apart, every match begins; undefined where it may begin with anything. */
  readonly openings: readonly string[] | undefined
}

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
    return { words: wordsOfOne(found), openings: joined(found.map(({ openings }) => openings)) }
  }

  function sequence(): Needs {
    const words: (readonly string[])[] = []
    const openings: (readonly string[] | undefined)[] = []
    let isOpening = true
    let run = ''
    const cut = () => {
      if (run.length >= LEAST_LETTERS) words.push([run])
      if (run && isOpening) openings.push([run])
      isOpening &&= !run
      run = ''
    }
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const atom = source[at] === '(' ? group() : (letter() ?? characterOf(next(SINGLE)))
      const repeats = '?*+{'.includes(source[at] ?? '|') ? next(REPEATS) : ''
      const isNeeded = !repeats || !LEAST_NONE.test(repeats)
      if (typeof atom === 'string' && atom && isNeeded) {
        run += atom
        if (repeats) cut()
        continue
      }
      cut()
      const inside = typeof atom === 'string' ? ANYTHING : atom
      if (isOpening) openings.push(inside.openings)
      if (isNeeded) {
        words.push(...inside.words)
        isOpening &&= inside === NOTHING
      }
    }
    cut()
    return { words, openings: isOpening ? undefined : joined(openings) }
  }

  /** What stands around the match, or must not, is nothing of the match. */
  function group(): Needs {
    const opening = next(OPENING)
    const inside = alternatives()
    at++
    return opening.endsWith('=') || opening.endsWith('!') ? NOTHING : inside
  }

  /** Most of an expression is letters and spaces, of which no expression need be asked. */
  function letter(): string | undefined {
    const character = source[at] as string
    if (character !== ' ' && (character < 'a' || character > 'z')) return undefined
    at++
    return character
  }

  function next(pattern: RegExp): string {
    pattern.lastIndex = at
    const found = pattern.exec(source)?.[0] ?? ''
    at += found.length
    return found
  }
}

/** The character that stands for itself, or '' for one of several or none. */
function characterOf(written: string): string {
  if (written.length === 1) return '.^$'.includes(written) ? '' : written
  return written.length === 2 && MARK.test(written) ? written.slice(1) : ''
}

const ANYTHING: Needs = { words: [], openings: undefined }
const NOTHING: Needs = { words: [], openings: [] }

const SINGLE = /\\[pPu]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|./suy
const MARK = /\\[^\p{L}\d]/u
const OPENING = /\((?:\?(?:<?[=!]|:))?/uy
const REPEATS = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/uy
const LEAST_NONE = /^(?:[?*]|\{0)/u

/** Where one of several stands, one word of each; the longest, for it is the rarest. */
function wordsOfOne(alternatives: readonly Needs[]): Needs['words'] {
  const [only, ...others] = alternatives
  if (only && others.length === 0) return only.words
  if (alternatives.some(({ words }) => words.length === 0)) return []
  return [alternatives.flatMap(({ words }) => words.toSorted((a, b) => shortest(b) - shortest(a))[0] ?? [])]
}

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length))

const joined = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? [])
