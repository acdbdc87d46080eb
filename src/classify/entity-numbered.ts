/** Aligned claims in, the numbered things out that gave way to another of their row: "Unit 3" told as "Unit 2", "Terminal B" as "Terminal C". */
import { isAuxiliary, isClauseEdge, isDeterminer, isPreposition } from '../lexicon/attribution-words.ts'
import type { Change, Claim, Witness } from '../model.ts'
import { cover, slice } from '../text/span.ts'
import { passageIn, type Token } from '../text/token.ts'
import type { Aligned } from './rule.ts'

/** Only where either side speaks of one of the row and no more. */
export function renumbered({ base, witness, baseClaims, claims }: Aligned): readonly Change[] {
  const given = numberedIn(base, baseClaims)
  const said = numberedIn(witness, claims)
  return given.flatMap((b) => {
    const w = only(said, b.noun)
    if (!w || only(given, b.noun) !== b || w.number === b.number) return []
    const from = cover(b.noun.span, b.mark.span)
    const to = cover(w.noun.span, w.mark.span)
    const note = `${slice(base.article.text, from)} → ${slice(witness.article.text, to)}: a different one`
    return [{ kind: 'entity', material: true, base: from, witness: to, note }]
  })
}

type Numbered = { readonly noun: Token; readonly mark: Token; readonly number: string }

/** The one of the row; none where there are several. */
function only(all: readonly Numbered[], { norm }: Token): Numbered | undefined {
  const [first, ...others] = all.filter(({ noun }) => noun.norm === norm)
  return others.some(({ number }) => number !== first?.number) ? undefined : first
}

function numberedIn({ article }: Witness, claims: readonly Claim[]): readonly Numbered[] {
  return claims.flatMap(({ span }) => {
    const tokens = passageIn(article, span)
    return tokens.flatMap((_, i) => numberedAt(tokens, i) ?? [])
  })
}

/** A noun of a row with its figure, letter or number word behind it: a name of its own; in small letters only with a figure that counts nothing. */
export function numberedAt(tokens: readonly Token[], at: number): Numbered | undefined {
  const [noun, mark] = tokens.slice(at, at + 2)
  const number = noun && mark && ROWS.test(noun.norm) ? numberOf(mark) : undefined
  if (!noun?.capital && !isLabel(tokens[at - 1], mark, tokens[at + 2])) return undefined
  return noun && mark && number ? { noun, mark, number } : undefined
}

/** "On platform 6,", but not "the road 6 km long", "a flight 3 times a day". */
const isLabel = (before: Token | undefined, mark: Token | undefined, after: Token | undefined): boolean =>
  mark?.kind === 'number' &&
  !isDeterminer(before?.norm ?? '') &&
  (after === undefined || after.kind === 'mark' || ENDS_NAME.some((isEnd) => isEnd(after.norm)))

const ENDS_NAME = [isAuxiliary, isPreposition, isClauseEdge]

/** What is numbered in a row, so that the number is part of the name. */
const ROWS =
  /^(?:unit|line|reactor|gate|platform|pier|berth|terminal|block|hall|room|ward|zone|sector|district|route|road|highway|motorway|junction|exit|tram|bus|flight|train|boiler|turbine|well|shaft|tunnel|pump|building|house|camp|battalion|regiment|squadron|brigade|division|lane|runway|pool|court|stand|stage|lot|plot|tower|pot|wing|deck|dock|quay|channel)$/u

function numberOf({ text, norm }: Token): string | undefined {
  if (/^(?:\d{1,3}|\p{Lu})$/u.test(text)) return text
  const word = NUMBER_WORDS.indexOf(norm)
  return word < 0 ? undefined : String(word + 1)
}

const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
