/** The texts of a comparison and what was aligned of them in, what a reader should know before trusting it out. */
import type { Alignment, Article, Caution, ClaimId, Sigil, Span, Witness } from '../model.ts'
import { LONGEST_SENTENCE, MOST_PASSAGES } from '../options.ts'
import { MOST_EDITS } from '../text/edits.ts'
import { isMixed, seemingWord, spelt } from '../text/look-alikes.ts'
import { fold } from '../text/normalize.ts'
import { type Token, tokensIn, tokensOf } from '../text/token.ts'
import { coded } from '../text/visible.ts'

/** Claims of the base that more passages of the witness carry than are paired with them. */
export type Crowded = { readonly witness: Sigil; readonly claims: readonly ClaimId[] }

/** Additions of the witness that more passages of another outlet say too than are named. */
export type Echoed = Crowded & { readonly by: Sigil }

/** By kind, then in the order of the texts. */
export function cautionsOf(
  texts: readonly Witness[],
  alignments: readonly Alignment[],
  crowded: readonly Crowded[] = [],
  echoed: readonly Echoed[] = [],
): Caution[] {
  const places = new Map(
    texts.flatMap(({ article, claims }) =>
      claims.map(({ id, span }): [ClaimId, Place] => [id, { article, span }]),
    ),
  )
  return [
    ...texts.flatMap(({ article }) => readingDoubts(article)),
    ...texts.flatMap(cutSentences),
    ...crowded.flatMap((one) => cutPassages(one, alignments, places)),
    ...echoed.map((one) => cutEchoes(one, places)),
    ...texts.flatMap(({ article }) => cutEdits(article.sigil, alignments, places)),
    ...lookAlikes(texts),
  ]
}

type Place = { readonly article: Article; readonly span: Span }
type Places = ReadonlyMap<ClaimId, Place>

const readingDoubts = ({ sigil, warnings = [] }: Article): Caution[] =>
  warnings.map((note) => ({ witness: sigil, kind: 'reading', spans: [], note }))

function cutSentences({ article, sentences }: Witness): Caution[] {
  const spans = sentences.flatMap(({ cut, span }) => (cut ? [span] : []))
  if (spans.length === 0) return []
  const times = spans.length === 1 ? 'once' : `${spans.length} times`
  const note = `What has no full stop for ${LONGEST_SENTENCE} words was cut, ${times}; each piece is compared by itself.`
  return [{ witness: article.sigil, kind: 'sentence-cut', spans, note }]
}

function cutPassages(
  { witness, claims }: Crowded,
  alignments: readonly Alignment[],
  places: Places,
): Caution[] {
  if (claims.length === 0) return []
  const own = alignments.filter(
    (one) => one.witness === witness && one.base.some((id) => claims.includes(id)),
  )
  const numbers = claims.map((id) => id.slice(id.lastIndexOf('c') + 1))
  const note = `More than ${MOST_PASSAGES} passages carry ${numbers.length === 1 ? 'claim' : 'claims'} ${someOf(numbers)}; the ${MOST_PASSAGES} likest are compared.`
  return [{ witness, kind: 'passages-cut', spans: spansOf(own, places), note }]
}

function cutEchoes({ witness, claims, by }: Echoed, places: Places): Caution {
  const what = claims.length === 1 ? 'an addition' : `each of ${claims.length} additions`
  const note = `More than ${MOST_PASSAGES} passages of ${by} say the same as ${what} here; the ${MOST_PASSAGES} likest are named.`
  return { witness, kind: 'passages-cut', spans: claims.flatMap((id) => places.get(id)?.span ?? []), note }
}

/** A pair that is further apart is given one edit, all for all. */
function cutEdits(witness: Sigil, alignments: readonly Alignment[], places: Places): Caution[] {
  const cut = alignments.filter(
    (one) =>
      one.witness === witness &&
      one.edits.length === 1 &&
      wordsIn(one.base, places) + wordsIn(one.claims, places) > MOST_EDITS,
  )
  if (cut.length === 0) return []
  const pairs = cut.length === 1 ? 'a pair of passages' : `${cut.length} pairs of passages`
  const note = `More than ${MOST_EDITS} words of ${pairs} differ; they are shown as one change, all for all.`
  return [{ witness, kind: 'edits-cut', spans: spansOf(cut, places), note }]
}

const wordsIn = (ids: readonly ClaimId[], places: Places): number =>
  ids.reduce((sum, id) => {
    const place = places.get(id)
    return sum + (place ? tokensIn(place.article, place.span).length : 0)
  }, 0)

/** Of the witness's passages, each once, in the order of the text. */
const spansOf = (alignments: readonly Alignment[], places: Places): Span[] =>
  [...new Set(alignments.flatMap(({ claims }) => claims))]
    .flatMap((id) => places.get(id)?.span ?? [])
    .sort((a, b) => a.start - b.start)

type Suspect = { readonly token: Token; readonly seeming: string }

/** Words of mixed scripts, and words of another script that look like a word of one of the texts. */
function lookAlikes(texts: readonly Witness[]): Caution[] {
  const suspects = texts.map(suspectsOf)
  if (suspects.every((own) => own.length === 0)) return []
  const said = new Set(texts.flatMap(({ article }) => tokensOf(article).map(({ norm }) => norm)))
  const isTrick = ({ token, seeming }: Suspect) =>
    isMixed(token.text) || (seeming.length > 1 && said.has(fold(seeming)))
  return texts.flatMap(({ article }, n) =>
    lookAlikeCaution(article.sigil, (suspects[n] ?? []).filter(isTrick)),
  )
}

const suspectsOf = ({ article, sentences }: Witness): Suspect[] =>
  sentences
    .flatMap(({ span }) => tokensIn(article, span))
    .flatMap((token) => {
      const seeming = seemingWord(token.text)
      return seeming === null ? [] : [{ token, seeming }]
    })

function lookAlikeCaution(witness: Sigil, tricks: readonly Suspect[]): Caution[] {
  if (tricks.length === 0) return []
  const told = tricks.map(({ token, seeming }) => `${spelt(token.text, coded)} looks like ${seeming}`)
  return [
    {
      witness,
      kind: 'look-alike',
      spans: tricks.map(({ token }) => token.span),
      note: `Letters of another script: ${someOf([...new Set(told)])}. The two are compared as different words.`,
    },
  ]
}

/** More than these nobody reads in a row. */
const MOST_TOLD = 3

/** "1, 2, 3 and 5 more" */
function someOf(items: readonly string[]): string {
  const told = items.slice(0, MOST_TOLD)
  const more = items.length - told.length
  return more > 0 ? `${told.join(', ')} and ${more} more` : told.join(', ')
}
