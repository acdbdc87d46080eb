/** An article's tokens in, for each what its capital letter is worth (a name, nothing, or only with a voucher elsewhere) out. */
import { CALENDAR } from '../lexicon/gazetteer.ts'
import { isTitle } from '../lexicon/titles.ts'
import { OPENERS } from './name-words.ts'
import type { Token } from './token.ts'
import { wordSet } from './word-set.ts'

/**
 * 'name': the capital can only mean a name. 'initial': the word opens a sentence. 'weak': it stands in a line
 * in title case or in shouted words. 'none': no capital, or a word of the calendar.
 */
export type CapitalWorth = 'name' | 'initial' | 'weak' | 'none'

export type Casing = {
  readonly worth: readonly CapitalWorth[]
  /** Folded words that a capital of worth 'name' vouches for. */
  readonly vouched: ReadonlySet<string>
  /** Folded words that the article also writes in lower case. */
  readonly lower: ReadonlySet<string>
}

export function casingOf(text: string, tokens: readonly Token[]): Casing {
  const lower = new Set<string>()
  for (const token of tokens) if (token.kind === 'word' && !token.capital) lower.add(token.norm)
  const worth: CapitalWorth[] = new Array(tokens.length).fill('none')
  for (const [from, to] of lines(text, tokens)) {
    const titled = isTitleCase(tokens, from, to)
    for (let i = from; i < to; i++) worth[i] = capitalWorth(text, tokens, i, from, titled, lower)
  }
  const vouched = new Set<string>()
  tokens.forEach((token, i) => {
    if (worth[i] === 'name' && token.norm.length > 1) vouched.add(token.norm)
  })
  return { worth, vouched, lower }
}

function lines(text: string, tokens: readonly Token[]): [from: number, to: number][] {
  const found: [number, number][] = []
  let from = 0
  for (let i = 1; i <= tokens.length; i++) {
    const here = tokens[i]
    if (here && !text.slice((tokens[i - 1] as Token).span.end, here.span.start).includes('\n')) continue
    found.push([from, i])
    from = i
  }
  return tokens.length ? found : []
}

/** A shorter line is as well a list entry that is one name. */
const TITLE_CASE_WORDS = 4
/** Title case leaves short words small; a sentence full of names hardly reaches this share. */
const TITLE_CASE_SHARE = 0.7

function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  if (CLOSING_LINE.has((tokens[to - 1] as Token).text)) return false
  const counted = tokens.slice(from + 1, to).filter((t) => t.kind === 'word' && t.norm.length > 3)
  const capitals = counted.filter((t) => t.capital).length
  return counted.length >= TITLE_CASE_WORDS && capitals >= TITLE_CASE_SHARE * counted.length
}

const CLOSING_LINE = wordSet('. ; ,')

function capitalWorth(
  text: string,
  tokens: readonly Token[],
  i: number,
  lineStart: number,
  titled: boolean,
  lower: ReadonlySet<string>,
): CapitalWorth {
  const token = tokens[i] as Token
  if (token.kind !== 'word' || !token.capital || CALENDAR.has(token.norm) || /^i(?:'|$)/u.test(token.norm))
    return 'none'
  if (titled || isShouted(tokens, i, lower)) return 'weak'
  return opensSentence(text, tokens, i, lineStart) ? 'initial' : 'name'
}

/** An acronym is short and has no lower-case twin; longer ones (NASDAQ) stand alone among small words. */
const ACRONYM_LETTERS = 6

function isShouted(tokens: readonly Token[], i: number, lower: ReadonlySet<string>): boolean {
  const { text, norm } = tokens[i] as Token
  if (!isUpper(text) || text.includes('.')) return false
  if (norm === 'who') return [tokens[i - 1], tokens[i + 1]].some((t) => t && isUpper(t.text))
  if (isOpener(tokens[i] as Token)) return true
  if (norm !== 'us' && lower.has(norm)) return true
  if (/(?:ly|ed|ing)$/u.test(norm) && norm.length > 5) return true
  const beside = [tokens[i - 1], tokens[i + 1]].some((t) => t && isUpper(t.text) && t.norm.length > 3)
  return norm.length > 3 && (beside || norm.length > ACRONYM_LETTERS + 2)
}

/** A word that begins sentences, so that its capital says nothing; "US" and "U.S." are a country, "WHO" is an organisation. */
export const isOpener = ({ norm, text }: Token): boolean =>
  OPENERS.has(norm) && !((norm === 'us' || norm === 'who') && isUpper(text))

export const isUpper = (written: string): boolean =>
  /\p{Lu}[\p{Lu}.]/u.test(written) && !/\p{Ll}/u.test(written.replace(/['’]s$/u, ''))

const OPENING = wordSet(`“ „ « ‘ " ' ( [ • * · – — | -`)
const OPENING_QUOTE = wordSet('“ „ « " ‘')
const CLOSING_QUOTE = wordSet('” » ’ "')
const CLOSING_SENTENCE = wordSet('. ! ? : …')

/** Walks back over opening marks to the line's start, a sentence's end, or an opening quotation mark. */
function opensSentence(text: string, tokens: readonly Token[], i: number, lineStart: number): boolean {
  for (let j = i - 1; ; j--) {
    if (j < lineStart) return true
    const mark = tokens[j] as Token
    if (mark.kind !== 'mark') return isListLabel(tokens, j, lineStart)
    if (OPENING_QUOTE.has(mark.text) && text[mark.span.end] !== ' ') return !isQuotedName(tokens, i)
    if (mark.text === ')' && isListLabel(tokens, j - 1, lineStart)) return true
    if (CLOSING_SENTENCE.has(mark.text)) return !endsAbbreviation(tokens, j)
    if (!OPENING.has(mark.text)) return CLOSING_QUOTE.has(mark.text) && endsSentence(tokens[j - 1])
    if (mark.text === '-' && mark.span.start === tokens[j - 1]?.span.end) return false
    if (mark.text === '(') return false
  }
}

/** "1" or "a" at the head of a line. */
function isListLabel(tokens: readonly Token[], j: number, lineStart: number): boolean {
  const label = tokens[j]
  return label !== undefined && j <= lineStart + 1 && /^(?:\d{1,2}|[a-z])$/u.test(label.text)
}

const endsSentence = (token: Token | undefined): boolean =>
  token !== undefined && ENDING_SENTENCE.has(token.text)

const ENDING_SENTENCE = wordSet('. ! ? …')

/** “Aurelia”, «Sea Rose»: capitals alone between the marks, four words at most. */
function isQuotedName(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j < Math.min(i + 5, tokens.length); j++) {
    const token = tokens[j] as Token
    if (token.text === '“' || CLOSING_QUOTE.has(token.text)) return true
    if (token.kind === 'word' && (!token.capital || isOpener(token))) return false
    if (token.kind === 'mark' && token.text !== '-') return false
  }
  return false
}

/** The point belongs to an initial or to a shortened title: "J. Roe", "Gen. Roe", "St. Ives". */
export function endsAbbreviation(tokens: readonly Token[], point: number): boolean {
  const before = tokens[point - 1]
  if (!before || tokens[point]?.text !== '.' || before.span.end !== tokens[point]?.span.start) return false
  return (
    before.capital &&
    (before.norm.length === 1 || before.norm === 'st' || (before.norm.length < 5 && isTitle(before.norm)))
  )
}
