/** Lines in reading order in, the paragraphs that they were broken from out, as Markdown: headings, items, running text. */
import { standingWords } from '../text/broken-word.ts'
import { literal } from './literal.ts'
import { bodyHeight } from './pdf-heads.ts'
import type { Line } from './pdf-lines.ts'
import { unbroken } from './unbroken.ts'

type Paragraph = { readonly lines: readonly Line[]; readonly item: boolean }

/** Lines this much farther apart than usual part paragraphs. */
const PARTING = 1.35
/** Of the letters' height: a line that starts this far in is indented. */
const INDENT = 0.8
/** Headings are set at least this much larger than the text. */
const HEADING_SIZE = 1.12

export function paragraphsOf(lines: readonly Line[]): string {
  const measure = measureOf(lines)
  const paragraphs: { lines: Line[]; item: boolean }[] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open && goesOn(open, line, measure)) open.lines.push(line)
    else paragraphs.push({ lines: [line], item: ITEM.test(line.text) })
  }
  const standing = standingWords(lines.map(({ text }) => text).join('\n'))
  return paragraphs
    .map((paragraph, n) => parting(paragraphs[n - 1], paragraph) + written(paragraph, measure, standing))
    .join('')
}

function parting(above: Paragraph | undefined, { item }: Paragraph): string {
  if (!above) return ''
  return above.item && item ? '\n' : '\n\n'
}

function written({ lines, item }: Paragraph, measure: Measure, standing: ReadonlySet<string>): string {
  const text = unbroken(
    lines.map((line) => line.text),
    standing,
  )
  if (item) return text.replace(BULLET, '- ')
  return lines.every((line) => isHeading(line, measure)) ? `## ${text}` : literal(text)
}

const isHeading = ({ height }: Line, { body }: Measure): boolean => height >= HEADING_SIZE * body

const BULLET = /^[•▪◦‣●■\uF0B7]\s*/u
const ITEM = /^(?:[•▪◦‣●■\uF0B7–-]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/u

type Measure = {
  /** The height of the text's letters. */
  readonly body: number
  /** The usual distance from line to line, of each height of letters. */
  readonly leading: ReadonlyMap<number, number>
  /** Where the text of a run starts and ends. */
  readonly sides: ReadonlyMap<string, { readonly left: number; readonly right: number }>
}

const runOf = ({ page, run }: Line): string => `${page}.${run}`

function measureOf(lines: readonly Line[]): Measure {
  const gaps = new Map<number, number[]>()
  const sides = new Map<string, { left: number; right: number }>()
  for (const [n, line] of lines.entries()) {
    const above = lines[n - 1]
    const size = Math.round(line.height)
    if (above && runOf(above) === runOf(line)) gaps.set(size, [...(gaps.get(size) ?? []), above.y - line.y])
    const side = sides.get(runOf(line)) ?? { left: line.x, right: line.end }
    sides.set(runOf(line), { left: Math.min(side.left, line.x), right: Math.max(side.right, line.end) })
  }
  const leading = new Map([...gaps].map(([size, all]) => [size, lowerQuartile(all)]))
  return { body: bodyHeight(lines), leading, sides }
}

/** Most lines go on; the gaps between paragraphs are the larger ones. */
const lowerQuartile = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 4)] ?? 0

function goesOn({ lines, item }: Paragraph, line: Line, measure: Measure): boolean {
  const [first, above] = [lines[0], lines.at(-1)]
  if (!first || !above || ITEM.test(line.text)) return false
  if (Math.abs(above.height - line.height) > 0.1 * above.height) return false
  if (runOf(above) !== runOf(line)) return !isEnded(above) && isFull(above, line, measure)
  const leading = measure.leading.get(Math.round(line.height)) ?? 0
  if (above.y - line.y > PARTING * leading) return false
  if (isHeading(line, measure)) return true
  const isIndented = line.x > (item ? first.x : above.x) + INDENT * line.height
  return isIndented === item && isFull(above, line, measure)
}

/** Whether the first word of this line would not have fitted into the line above. */
function isFull(above: Line, line: Line, { sides }: Measure): boolean {
  const right = sides.get(runOf(above))?.right ?? above.end
  const word = /^\S+/u.exec(line.text)?.[0].length ?? 0
  const width = ((line.end - line.x) / line.text.length) * (word + 1)
  return above.end + width > right - TOLERANCE * above.height
}

/** Widths are reckoned from the mean letter of the line. */
const TOLERANCE = 1.5

const isEnded = ({ text }: Line): boolean => /[.!?:…]["”’')\]]{0,3}$/u.test(text)
