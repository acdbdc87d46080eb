/** A page in, its sentences out, each with what its form, words and place say for clutter and against it: shallow evidence, as in boilerpipe (Kohlschütter et al. 2010) and jusText (Pomikálek 2011). */

import type { Cue } from '../../lexicon/boilerplate/cue.ts'
import { CLOCK_TIME } from '../../lexicon/boilerplate/head.ts'
import { DEFINITION, ISSUER_HEADING, isLegalWord, SELF_PRAISE } from '../../lexicon/boilerplate/issuer.ts'
import { REACH } from '../../lexicon/boilerplate/notes.ts'
import { isPageDeed, isTradeWord } from '../../lexicon/boilerplate/voice.ts'
import type { Span } from '../../model.ts'
import { overlap } from '../../text/span.ts'
import { hasFigure, isProse, type Line, type Page } from './line.ts'
import { quotationsIn, sentencesOf, writtenIn } from './sentence.ts'
import { hasAmount, pastsIn, tells } from './tells.ts'
import { allStemsOf, stemsOf } from './voice.ts'

export const EVIDENCE = [
  /** The square of the logarithm of the line's words: a short line is clutter, and among long ones length hardly matters. */
  'length',
  /** The line ends like a sentence; opens with a list mark; does so below a colon; of how many sentences it is (up to four). */
  'ended',
  'item',
  'listed',
  'sentences',
  /** Different words of law in it. */
  'law',
  /** Somebody is meant who was named before; somebody speaks; verbs that tell of the past. */
  'pronoun',
  'speech',
  'past',
  /** The share of its longer words that are capitalised. */
  'capitals',
  /** The share of its block's lines that end like sentences; how many lines the block has (up to six). */
  'blockEnded',
  'rows',
  /** How near the page's end, 1 on its last line; the same for a release; among the last sentences of running text. */
  'end',
  'endOfRelease',
  'closing',
  /** The sentence tells of what happened or has a price; has figures; a time of day; an address or a number to call. */
  'tells',
  'figure',
  'clock',
  'reach',
  /** Opens with what a reader may do; asks; asks and is the whole line; speaks as we, and to you. */
  'bare',
  'question',
  'asks',
  'we',
  'you',
  /** Its words of publishing; of the headline and the lead, as a share; of the story's other lines. */
  'trade',
  'topic',
  'told',
  /** Praises; says what somebody is. */
  'praise',
  'definition',
  /** The share of its words that the story's other lines have as well; it names somebody from the lines above the text. */
  'known',
  'byline',
  /** A line of an outlet, in no list, that does not end like a sentence, among paragraphs that do; the first line of running text. */
  'alone',
  'lead',
  /** A sign that is no letter nor mark of a sentence; parts set apart by space or bars. */
  'sign',
  'parts',
  /** Points to a place on the page; shouts; opens as sentences in the middle of a text do; has a sum, a share or a large number. */
  'here',
  'shout',
  'joins',
  'amount',
  /** It is somebody's words; it says what somebody else than the reader must do, and not in the small print. */
  'quoted',
  'demand',
  /** In a release, an item of the notes; under a heading that names the issuer. */
  'note',
  'issuer',
] as const
export type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number>>

/** A sentence of a line, or the whole line. */
export type Unit = {
  readonly line: Line
  readonly span: Span
  readonly evidence: Evidence
  /** The stems of all its words, function words too. */
  readonly words: readonly string[]
  /** Its line and another of the block close with a figure. */
  readonly isRow: boolean
}

/** So many words of one kind are enough. */
const ENOUGH = 4
const ENOUGH_LAW = 6
/** Longer blocks are lists or wrapped text. */
const ROWS = 6

/** The words of an address are no words of the sentence. */
const ADDRESSES = /\S*[@/]\S*|\S+\.\p{Ll}{2,}\S*/gu

/** In order; the headline's line is left out. */
export function unitsOf(page: Page): Unit[] {
  const stems = page.lines.map(({ text }) => new Set(stemsOf(text)))
  const told = linesWith(page, stems)
  const places = page.blocks.map(placeOf)
  const above = namesAbove(page)
  let announced = false
  let issuer = 0
  return page.lines.flatMap((line) => {
    const before = page.lines[line.index - 1]
    if (!before?.item) announced = before?.text.endsWith(':') ?? false
    if (!line.ended && !line.item) issuer = Number(page.role === 'base' && ISSUER_HEADING.test(line.text))
    if (line.index === page.headline) return []
    const sentences = sentencesOf(line)
    const ofLine = {
      ...lineEvidence(line, stems[line.index] ?? new Set()),
      listed: Number(line.item && announced),
      issuer,
      sentences: Math.min(ENOUGH, sentences.length),
      ...placeEvidence(line, page, places[line.block]),
    }
    const quotations = quotationsIn(line)
    const isRow = closesWithFigure(line) && isOneOf(page.blocks[line.block] ?? [])
    const own = isProse(line) ? 1 : 0
    return sentences.map((span) => {
      const text = writtenIn(line, span)
      const words = [...new Set(stemsOf(text))]
      const known = words.filter((word) => (told.get(word) ?? 0) > own).length
      const isQuoted = quotations.some((quotation) => overlap(quotation, span) > 0)
      const ofWords = {
        trade: Math.min(ENOUGH, words.filter((word) => isTradeWord(word) && !page.topic.has(word)).length),
        topic: words.filter((word) => page.topic.has(word)).length / Math.max(1, words.length),
        told: Math.min(ENOUGH, known),
        known: known / Math.max(1, words.length),
        byline: Number(above.size > 0 && namesIn(text).some((name) => above.has(name))),
      }
      const ofForm = formEvidence(text, isQuoted)
      const asks = sentences.length === 1 ? ofForm.question : 0
      return {
        line,
        span,
        evidence: { ...ofLine, ...ofWords, ...ofForm, asks },
        words: allStemsOf(/[@/]|\.\p{Ll}/u.test(text) ? text.replace(ADDRESSES, '') : text),
        isRow,
      }
    })
  })
}

/** In how many lines of running text each word stands. */
function linesWith(page: Page, stems: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  for (const line of page.lines.filter(isProse))
    for (const word of stems[line.index] ?? []) lines.set(word, (lines.get(word) ?? 0) + 1)
  return lines
}

/** "Mott (Valley) 14,209": neither a number to call nor a time of day. */
const closesWithFigure = ({ ended, text }: Line): boolean =>
  !ended &&
  /\p{L}\)?[:\s]\s*\p{Sc}?\d[\d,.]{0,12}%?$/u.test(text) &&
  !REACH.test(text) &&
  !CLOCK_TIME.test(text)
const isOneOf = (block: readonly Line[]): boolean => block.filter(closesWithFigure).length > 1

/** Names in the lines above the text that are neither its headline nor sentences. */
const namesAbove = (page: Page): ReadonlySet<string> =>
  new Set(
    page.lines
      .slice(0, page.bodyStart)
      .filter((line) => !line.ended && line.index !== page.headline)
      .flatMap(({ text }) => namesIn(text)),
  )

const namesIn = (text: string): readonly string[] => text.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []

function lineEvidence(line: Line, stems: ReadonlySet<string>) {
  const long = (line.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
    .slice(1)
    .filter((word) => word.length > 3)
  return {
    length: Math.log(1 + line.words) ** 2,
    ended: Number(line.ended),
    item: Number(line.item),
    law: Math.min(ENOUGH_LAW, [...stems].filter(isLegalWord).length),
    pronoun: Number(/\b(?:he|she|they|his|her|their|it|its|who|which|that)\b/iu.test(line.text)),
    speech: Number(/\b(?:sa(?:id|ys)|told|according to|add(?:s|ed)|asked)\b/iu.test(line.text)),
    past: Math.min(ENOUGH, pastsIn(line.text)),
    capitals: long.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, long.length),
    sign: Number(SIGN.test(line.text)),
    parts: Number(/\S\s{2,}\S|\s[|·•/>]\s/u.test(line.text)),
  }
}

/** An arrow, a star, a tick, a picture, a mark of ownership. */
const SIGN = /\p{Extended_Pictographic}|[\u2190-\u21ff\u25b2-\u25ff★☆✓✔➔➤›»⟩]/u

function formEvidence(text: string, isQuoted: boolean) {
  const first = OPENING.exec(text)?.[1]?.toLowerCase() ?? ''
  const own = (cue: Cue): number => Number(!isQuoted && cue.test(text))
  return {
    tells: Number(tells(text)),
    figure: Number(hasFigure(text)),
    clock: Number(CLOCK_TIME.test(text)),
    reach: Number(REACH.test(text)),
    bare: Number(!isQuoted && isPageDeed(first)),
    question: own(/\?["”]?$/u),
    we: own(/\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y|me)\b/u),
    you: own(/\byou(?:rs?)?\b/iu),
    praise: own(SELF_PRAISE),
    definition: Number(DEFINITION.test(text) && !tells(text)),
    here: own(/\b(?:here|below|above|now|today)[.!]?$/iu),
    shout: own(/!["”]?$/u),
    joins: Number(/^(?:The|An?|In|On|At|But|And)\s/u.test(text)),
    amount: Number(hasAmount(text)),
    quoted: Number(isQuoted),
    demand: own(/\b(?:must|should|shall)\b(?!.*\byou\b)/u),
  }
}

/** The first word, but for a list mark and what softens a request. */
const OPENING = /^[^\p{L}\p{N}]*(?:(?:and|or|but|so|then|now|also|just|please|to)\s+)*([\p{L}-]+)/iu

const placeOf = (block: readonly Line[]) => ({
  blockEnded: block.filter(({ ended }) => ended).length / block.length,
  rows: Math.min(ROWS, block.length),
})

function placeEvidence(line: Line, page: Page, place = placeOf([line])) {
  const end = 1 / (page.lines.length - line.index)
  return {
    ...place,
    end,
    endOfRelease: page.role === 'base' ? end : 0,
    closing: Number(line.index >= page.closing),
    alone: Number(
      page.role === 'witness' && page.punctuated && !line.ended && !line.item && line.index > page.bodyStart,
    ),
    lead: Number(line.index === page.bodyStart),
    note: Number(page.role === 'base' && line.item && line.index >= page.notesStart),
  }
}
