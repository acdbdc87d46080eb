/** Pieces and a place in, the end of a figure or number word there that counts nothing out: list marks, numbers of things, codes, phone numbers. */
import { CARDINALS, LABELS } from '../lexicon/number-words.ts'
import { normAt, type Piece } from './quantity-pieces.ts'
import { unitAt } from './quantity-units.ts'
import { wordSet } from './word-set.ts'

/** The index after the name that starts at `at`, or null where a quantity may start. */
export function nameEnd(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at]
  if (!piece) return null
  if (piece.kind === 'figure') {
    return (
      phoneEnd(pieces, at) ??
      (isListMark(pieces, at) || isLabelled(pieces, at) || isCode(pieces, at) ? at + 1 : null)
    )
  }
  const counts = CARDINALS.has(piece.norm)
  return counts && (isLabelled(pieces, at) || isProperName(pieces, at)) ? at + 1 : null
}

/** "+44 20 7946 0123", "020 7946 0123": figures in a row that no thousands grouping explains. */
function phoneEnd(pieces: readonly Piece[], at: number): number | null {
  let end = at + 1
  let count = 1
  let plain = /^[1-9]\d{0,2}$/u.test((pieces[at] as Piece).text)
  for (let step = 0; step < LONGEST_NUMBER; step++) {
    const dash = DIAL_MARKS.has(normAt(pieces, end)) ? 1 : 0
    const next = pieces[end + dash]
    const before = pieces[end + dash - 1] as Piece
    if (next?.kind !== 'figure' || next.span.start - before.span.end > 1 || !/^\d+$/u.test(next.text)) break
    plain &&= dash === 0 && next.text.length === 3
    count++
    end += dash + 1
  }
  const dialled = pieces[at - 1]?.text === '+' && pieces[at]?.glued
  return dialled || (count >= 3 && !plain) ? end : null
}

const DIAL_MARKS = wordSet('- – ( )')

/** Figures of a telephone number, at most. */
const LONGEST_NUMBER = 8

/** "1." or "2)" at a line's head, and the marks that go on counting within the line: "4. Nils … and 5. Ida". */
function isListMark(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at] as Piece
  const mark = pieces[at + 1]
  if (!/^\d{1,2}$/u.test(piece.text) || !mark?.glued || !LIST_MARKS.has(mark.text)) return false
  const next = pieces[at + 2]
  if (!next || next.glued || next.norm === '\n') return false
  if (piece.lineStart) return true
  const previous = Number(piece.text) - 1
  for (let n = at - 1; n >= 0 && n > at - MARK_REACH; n--) {
    const earlier = pieces[n] as Piece
    if (earlier.text === `${previous}` && normAt(pieces, n + 1) === mark.text && earlier.lineStart)
      return true
    if (earlier.lineStart) return false
  }
  return false
}

const LIST_MARKS = wordSet('. )')

/** How many pieces back the list mark before may stand. */
const MARK_REACH = 30

/** "No. 74", "line 6", "phase two"; a unit behind it makes it a quantity again ("level 30 per cent"). */
function isLabelled(pieces: readonly Piece[], at: number): boolean {
  const point = pieces[at - 1]?.text === '.' ? 1 : 0
  const label = normAt(pieces, at - 1 - point)
  return (point ? SHORT_LABELS : LABELS).has(label) && unitAt(pieces, at + 1) === null
}

/** With their point. */
const SHORT_LABELS = wordSet('no nos nr vol fig art sec para p pp')

/** "T-14", "A4", "5G", "5+5", "24/7", "007", "#3": a figure that letters or signs make part of a code. */
function isCode(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at] as Piece
  const before = pieces[at - 1]
  const after = pieces[at + 1]
  if (/^0\d/u.test(piece.text)) return true
  if (piece.glued && before) {
    if (CODE_MARKS.has(before.text) || (before.kind === 'word' && !isCurrencyCode(before))) return true
    const beyond = pieces[at - 2]
    if (CODE_JOINTS.has(before.text) && before.glued && beyond?.kind === 'word') return true
  }
  if (!after?.glued) return false
  if (CODE_TIES.has(after.text)) return pieces[at + 2]?.kind === 'figure' && pieces[at + 2]?.glued === true
  if (after.text === 'G') return true // A generation of telephones, no grams.
  return after.kind === 'word' && !SUFFIXES.has(after.norm) && unitAt(pieces, at + 1) === null
}

const CODE_MARKS = wordSet('/ _ # @ =')
const CODE_JOINTS = wordSet('- ‐ ‑ + .')
const CODE_TIES = wordSet('/ _ @ = +')
const isCurrencyCode = (piece: Piece): boolean => /^[A-Z]{3}$/u.test(piece.text)
const SUFFIXES = wordSet('st nd rd th m k mn mln mio bn bln mld tn trn')

/** "Group of Seven", "Channel Four": a capital inside a sentence, behind another; a headline capitalises what follows too. */
function isProperName(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at] as Piece
  const before = pieces[at - 1]
  if (!piece.capital || piece.opens || !before || piece.text === piece.text.toUpperCase()) return false
  if (before.norm === 'of') return pieces[at - 2]?.capital === true
  return before.capital && !pieces[at + 1]?.capital && pieces[at + 1]?.text !== '-'
}
