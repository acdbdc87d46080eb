/** Pieces of text with their tones in, lines of an exact width out; every width counts terminal columns. */
import stringWidth from 'string-width'

/** What a piece means; the theme says how it looks. */
export type Tone =
  | 'plain'
  | 'dim'
  | 'strong'
  | 'title'
  | 'key'
  | 'selected'
  | 'verbatim'
  | 'reworded'
  | 'altered'
  | 'omitted'
  | 'added'
  | 'set-aside'
  | 'dropped-words'
  | 'added-words'
  | 'moved-words'
  | 'here'
  | 'warning'

export type Segment = { readonly text: string; readonly tone: Tone }
export type Line = readonly Segment[]

export const segment = (text: string, tone: Tone = 'plain'): Segment => ({ text, tone })

/** Latin letters, typographic marks and this screen's own signs take one column; the rest is measured. */
const NARROW =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2248\u2260\u2500\u2502\u258c\u2713]*$/u

/** One column a code unit. */
export const isNarrow = (text: string): boolean => NARROW.test(text)

export const width = (text: string): number => (isNarrow(text) ? text.length : stringWidth(text))

export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + width(text), 0)

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader takes for one character each. */
export const characters = (text: string): string[] =>
  /^[\u0020-\u007e]*$/.test(text) ? [...text] : [...graphemes.segment(text)].map((found) => found.segment)

/** At most so many columns, an ellipsis for what is cut. */
export function clip(text: string, columns: number): string {
  if (width(text) <= columns) return text
  if (columns <= 0) return ''
  return `${head(text, columns - 1).trimEnd()}…`
}

/** The longest beginning that fits. */
function head(text: string, columns: number): string {
  if (isNarrow(text)) return text.slice(0, columns)
  let kept = ''
  let used = 0
  for (const character of characters(text)) {
    used += width(character)
    if (used > columns) break
    kept += character
  }
  return kept
}

/** Cut or filled with spaces to exactly `columns`. */
export function fitTo(line: Line, columns: number): Line {
  const fitted: Segment[] = []
  let left = columns
  for (const { text, tone } of line) {
    if (left <= 0) break
    const shown = clip(text, left)
    fitted.push({ text: shown, tone })
    left -= width(shown)
  }
  return left > 0 ? [...fitted, segment(' '.repeat(left))] : fitted
}

/** `left` and `right` at the two ends of a line; the left gives way. */
export function spread(left: Line, right: Line, columns: number): Line {
  const room = Math.max(0, columns - lineWidth(right))
  return fitTo([...fitTo(left, room), ...right], columns)
}

/** Broken at spaces alone, whatever the tones; `first` opens the first line, `rest` the others. */
export function wrap(line: Line, columns: number, first: Line = [], rest: Line = first): Line[] {
  const lines: Line[] = []
  const lead = lineWidth(first)
  const room = Math.max(1, columns - lead)
  let open: Segment[] = []
  let used = 0
  let word: Sized[] = []
  const close = () => {
    lines.push([...(lines.length === 0 ? first : rest), ...open])
    open = []
    used = 0
  }
  const put = ({ text, tone, size }: Sized) => {
    const before = open.at(-1)
    if (before?.tone === tone) open[open.length - 1] = { text: before.text + text, tone }
    else open.push({ text, tone })
    used += size
  }
  const place = () => {
    let whole = word.reduce((sum, { size }) => sum + size, 0)
    for (const piece of word) {
      if (used > 0 && used + Math.min(Math.max(whole, piece.size), room) > room) close()
      put(piece)
      whole = 0
    }
    word = []
  }
  for (const piece of line.flatMap((one) => sizedWords(one, room))) {
    if (!piece.text.startsWith(' ')) word.push(piece)
    else {
      place()
      if (used + piece.size > room) close()
      else if (used > 0) put(piece)
    }
  }
  place()
  if (open.length > 0 || lines.length === 0) close()
  return lines
}

type Sized = Segment & { readonly size: number }

/** Words and the spaces between them; a word longer than a line is cut. */
function sizedWords({ text, tone }: Segment, room: number): Sized[] {
  const columnsOf = isNarrow(text) ? (word: string) => word.length : width
  const words: Sized[] = []
  for (let rest of text.split(/( +)/)) {
    while (columnsOf(rest) > room) {
      const part = head(rest, room) || (characters(rest)[0] ?? rest)
      words.push({ text: part, tone, size: columnsOf(part) })
      rest = rest.slice(part.length)
    }
    if (rest !== '') words.push({ text: rest, tone, size: columnsOf(rest) })
  }
  return words
}

/** Panes beside each other, parted by a rule; each is filled to `height` lines. */
export function beside(
  panes: readonly { readonly lines: readonly Line[]; readonly columns: number }[],
  height: number,
): Line[] {
  return Array.from({ length: height }, (_, n) =>
    panes.flatMap(({ lines, columns }, pane) => {
      const own = fitTo(lines[n] ?? [], columns)
      return pane === 0 ? own : [segment('│', 'dim'), ...own]
    }),
  )
}

/** The part of a list that shows: `height` of `total`, with `at` in it, and as little moved as can be. */
export function windowTop(at: number, top: number, height: number, total: number): number {
  const lowest = Math.max(0, total - height)
  const wanted = at < top ? at : at >= top + height ? at - height + 1 : top
  return Math.max(0, Math.min(wanted, lowest))
}
