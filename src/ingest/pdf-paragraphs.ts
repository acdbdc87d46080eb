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
  readonly sides: ReadonlyMap<string, Sides>
  /** Where a box beside a line starts, if there is one. */
  readonly boxes: ReadonlyMap<Line, number>
}

type Sides = { readonly left: number; readonly right: number; readonly isJustified: boolean }

const runOf = ({ page, run }: Line): string => `${page}.${run}`

function measureOf(lines: readonly Line[]): Measure {
  const gaps = new Map<number, number[]>()
  for (const [n, line] of lines.entries()) {
    const above = lines[n - 1]
    if (!above || runOf(above) !== runOf(line)) continue
    const size = Math.round(line.height)
    const ofSize = gaps.get(size) ?? []
    ofSize.push(above.y - line.y)
    gaps.set(size, ofSize)
  }
  const body = bodyHeight(lines)
  const [most = []] = [...gaps.values()].sort((a, b) => b.length - a.length)
  const usual = lowerQuartile(most)
  const leading = new Map(
    [...gaps].map(([size, all]) => [
      size,
      all.length < FEW_GAPS && usual > 0 ? (usual * size) / body : lowerQuartile(all),
    ]),
  )
  const sides = new Map([...Map.groupBy(lines, runOf)].map(([run, of]) => [run, sidesOf(of)]))
  return { body, leading, sides, boxes: boxesBeside(lines, sides) }
}

/** A box and its frame reach so far above and below its lines, and to their left; in heights of the letters. */
const FRAME = 3

function boxesBeside(lines: readonly Line[], sides: ReadonlyMap<string, Sides>): ReadonlyMap<Line, number> {
  const found = new Map<Line, number>()
  for (const page of Map.groupBy(lines, (line) => line.page).values()) {
    if (page.every(({ run }) => run === page[0]?.run)) continue
    for (const line of page) {
      const right = sides.get(runOf(line))?.right ?? line.end
      const starts = page
        .filter(({ run, x }) => run !== line.run && x > line.end && x < right)
        .filter(({ y }) => Math.abs(y - line.y) < FRAME * line.height)
        .map(({ x }) => x)
      if (starts.length > 0) found.set(line, Math.min(...starts) - FRAME * line.height)
    }
  }
  return found
}

/** So many of a justified text's lines end at its right side, even where it is half a list; of a ragged text's hardly any. */
const FLUSH_LINES = 0.4

function sidesOf(lines: readonly Line[]): Sides {
  const left = Math.min(...lines.map(({ x }) => x))
  const right = Math.max(...lines.map(({ end }) => end))
  const flush = lines.filter((line) => isFlush(line, right))
  return { left, right, isJustified: lines.length > 2 && flush.length >= FLUSH_LINES * lines.length }
}

/** In heights of the letters: nobody sees less. */
const FLUSH = 0.15

const isFlush = ({ end, height }: Line, right: number): boolean => right - end < FLUSH * height

/** Of headings only the distance to the text above them may be known; lines of theirs are as far apart as those of the text. */
const FEW_GAPS = 12

/** Most lines go on; the gaps between paragraphs are the larger ones. */
const lowerQuartile = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 4)] ?? 0

function goesOn({ lines, item }: Paragraph, line: Line, measure: Measure): boolean {
  const [first, above] = [lines[0], lines.at(-1)]
  if (!first || !above) return false
  const isRunningOn = !item && !isEnded(above) && isFull(above, line, measure)
  if (ITEM.test(line.text) && !isRunningOn) return false
  if (Math.abs(above.height - line.height) > 0.1 * above.height) return false
  if (runOf(above) !== runOf(line)) return !isEnded(above) && isFull(above, line, measure)
  const leading = measure.leading.get(Math.round(line.height)) ?? 0
  if (above.y - line.y > PARTING * leading) return false
  if (isHeading(line, measure)) return true
  const isIndented = line.x > (item ? first.x : above.x) + INDENT * line.height
  return isIndented === item && isFull(above, line, measure)
}

/** Whether the first word of this line would not have fitted into the line above, or that is stretched to the full width. */
function isFull(above: Line, line: Line, { sides, boxes }: Measure): boolean {
  const { right: edge = above.end, isJustified = false } = sides.get(runOf(above)) ?? {}
  const right = boxes.get(above) ?? edge
  const isStretched = isJustified && right === edge && above.text.includes(' ')
  if (isStretched) return isFlush(above, right)
  const word = /^\S+/u.exec(line.text)?.[0].length ?? 0
  const width = ((line.end - line.x) / line.text.length) * (word + 1)
  return above.end + width > right - TOLERANCE * above.height
}

/** Widths are reckoned from the mean letter of the line. */
const TOLERANCE = 1.5

const isEnded = ({ text }: Line): boolean => /[.!?:…]["”’')\]]{0,3}$/u.test(text)
