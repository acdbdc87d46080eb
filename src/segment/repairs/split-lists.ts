/** A paragraph and its seams in, the firm seams before the items of a list that runs on in one line out. */
import { firm, isUnfinished, type Seam } from './seam.ts'

/** "1.", "1)", "1.)", "(1)", "a.", "(a)", "A)", "iv)" or a bullet, after white space and before an item. */
const MARKER =
  /(?<=^|\s)(?:(?<bullet>[•⁃‣▪◦●■▸►])|(?<open>\(?)(?<label>\d{1,2}|[a-z]|[ivx]{2,5}|[A-Z](?=\)))(?<close>\.\)|[.)])(?=\s))/gu
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

type Item = { readonly style: string; readonly label: string; readonly at: number }

/**
 * A list is a first label where a sentence may begin, then the second of the same style, the third, …
 * "three reasons: 1) the cost, 2) the delay" begins within its sentence and stays whole.
 */
export function listSeams(paragraph: string, seams: readonly Seam[]): Seam[] {
  const starts = new Set([0, ...seams.map((seam) => seam.start)])
  const found: Seam[] = []
  let last: Item | undefined
  for (const match of paragraph.matchAll(MARKER)) {
    const { bullet, open = '', label = '', close = '' } = match.groups ?? {}
    const item = { style: bullet ?? open + close, label, at: match.index }
    if (last && follows(last, item)) {
      // "4. Ann Roe and 5. Jo Roe, brothers" shares what follows.
      if (!isUnfinished(paragraph, item.at)) found.push(firm(item.at))
    } else if (isFirst(item) && starts.has(item.at)) {
      found.push(firm(item.at))
    } else continue
    last = item
  }
  return found
}

const isFirst = (item: Item): boolean => FIRST.has(item.label)

/** A bullet has no label. */
const FIRST: ReadonlySet<string> = new Set(['1', 'a', 'A', 'i', ''])

function follows(last: Item, item: Item): boolean {
  return item.style === last.style && (item.label === '' || successors(last.label).includes(item.label))
}

function successors(label: string): string[] {
  if (/^\d/u.test(label)) return [String(Number(label) + 1)]
  const letter = label.length === 1 ? [String.fromCharCode(label.charCodeAt(0) + 1)] : []
  const roman = ROMAN.indexOf(label)
  return roman < 0 ? letter : [ROMAN[roman + 1] ?? '', ...letter]
}
