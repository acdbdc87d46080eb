/** A paragraph in, the seams where a space is missing between two sentences out ("on Monday.The ministry"). */
import { PERSON_TITLES, SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts'
import type { Seam } from './seam.ts'

const GLUED = /([.!?…])([)\]”’»]?)(["“‘«(]?)(?=\p{Lu})/gu
/** The run of non-space characters around a place is looked at no further than this. */
const REACH = 60
/** Addresses, handles, file names and code: a full stop in them is a part of the name. */
const ADDRESS = /[@/\\_=#&]|www\./u
/** Domain endings that a brand may write with a capital ("Harbour.News"). */
const DOMAIN = /^(?:com|org|net|news|info|gov|edu|int|biz|tv|io|ai|app|uk|eu|us|js)$/iu

export function gluedSeams(paragraph: string): Seam[] {
  const seams: Seam[] = []
  let straightQuotes = 0
  let counted = 0
  for (const match of paragraph.matchAll(GLUED)) {
    const mark = match.index
    const [whole, , closer = '', opener = ''] = match
    for (; counted < mark; counted++) if (paragraph[counted] === '"') straightQuotes++
    // A straight mark closes where one is open.
    const closes = opener === '"' && straightQuotes % 2 === 1
    const start = closes ? mark + whole.length : mark + 1 + closer.length
    if (isGlued(paragraph, mark, start, closer !== '' || opener !== ''))
      seams.push({ kind: 'mark', mark, end: start, start })
  }
  return seams
}

function isGlued(paragraph: string, mark: number, start: number, quoted: boolean): boolean {
  const before = paragraph.slice(Math.max(0, mark - REACH), mark)
  const after = paragraph.slice(start, start + REACH)
  const left = before.slice(before.search(/\S*$/u))
  const right = after.slice(0, after.search(/\s|$/u))
  if (ADDRESS.test(left + right)) return false
  const next = /\p{L}+/u.exec(right)?.[0] ?? ''
  const endsWhole = /[\p{L}\p{N}]{2}$/u.test(left)
  if (quoted) return endsWhole
  if (/^\p{L}+\.\p{L}/u.test(right) || DOMAIN.test(next)) return false
  if (SENTENCE_STARTERS.has(next) || PERSON_TITLES.has(next)) return endsWhole
  return /(?:^|[^\p{L}.])\p{Ll}{2,}$/u.test(left) && /^\p{Lu}\p{Ll}+$/u.test(next)
}
