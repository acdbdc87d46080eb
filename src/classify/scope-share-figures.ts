/** A view of aligned claims in, the sets out that either side measures: by words of quantity, and by fractions and percentages. */
import type { Share } from '../lexicon/quantifiers.ts'
import type { Claim, Witness } from '../model.ts'
import { perObject } from '../text/per-object.ts'
import { type Quantity, quantitiesIn } from '../text/quantities.ts'
import { contains } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'
import { type Quantified, setAfter, sharesIn } from './scope-shares.ts'
import type { View } from './scope-view.ts'

type Shares = { readonly base: readonly Quantified[]; readonly witness: readonly Quantified[] }

export const sharesOf = perObject(
  ({ aligned, base, witness }: View): Shares => ({
    base: sharesOn(base, aligned.base, aligned.baseClaims),
    witness: sharesOn(witness, aligned.witness, aligned.claims),
  }),
)

/** Whoever tells a part ("ten of the eleven towns") has excepted the rest ("every town bar Ossel"). */
export const tellsPart = (view: View): boolean => sharesOf(view).witness.some(({ share }) => share !== 'all')

function sharesOn(
  tokens: readonly Token[],
  { article }: Witness,
  claims: readonly Claim[],
): readonly Quantified[] {
  const fractions = claims
    .flatMap(({ span }) => quantitiesIn(article, span))
    .flatMap((quantity) => fractionAt(tokens, quantity))
  return [...sharesIn(tokens), ...fractions]
}

/** "Two thirds of the schools", "75 % of them", "half the homes", "one in ten pupils". */
function fractionAt(tokens: readonly Token[], quantity: Quantity): readonly Quantified[] {
  const share = shareOfFigure(quantity)
  const from = tokens.findIndex(({ span }) => contains(quantity.span, span))
  if (!share || from < 0) return []
  const end = tokens.findLastIndex(({ span }) => contains(quantity.span, span)) + 1
  const figure = tokens.slice(from, end)
  if (!isOfSet(tokens, figure, end)) return []
  const first = tokens.findLastIndex((token, i) => i < from && !isOneOf(token, BOUNDING)) + 1
  const bounds = tokens.slice(first, from)
  const isShort = bounds.some(({ norm }) => norm === 'not') && bounds.at(-1)?.norm === 'even'
  return [
    {
      share: isShort && share === 'half' ? 'minority' : share,
      words: [...bounds, ...figure],
      set: setAfter(tokens, end),
      figured: true,
    },
  ]
}

const BOUNDING =
  'not even more less fewer than over under nearly almost about around just only at least roughly'

const isOfSet = (tokens: readonly Token[], figure: readonly Token[], end: number): boolean =>
  tokens[end]?.norm === 'of' ||
  figure.some(({ norm }) => isOneOf(norm, 'in out')) ||
  (isOneOf(figure.at(-1), 'half') && isOneOf(tokens[end], 'the its their his her our all'))

/** What a careful reader takes a fraction for. */
function shareOfFigure({ kind, unit, high, bound }: Quantity): Share | undefined {
  if (!(kind === 'ratio' || (kind === 'percent' && unit === 'percent'))) return undefined
  const value = kind === 'percent' ? high / WHOLE : high
  if (value === 0.5 && bound === 'more-than') return 'most'
  if (value <= 0.5 && bound === 'less-than') return value > SMALL ? 'minority' : 'few'
  // "More than a tenth", "less than 90 %" may be any share.
  if (value < 0.5 ? isOneOf(bound, 'more-than at-least') : isOneOf(bound, 'less-than at-most'))
    return undefined
  return STEPS.find(([least]) => value >= least)?.[1]
}

const WHOLE = 100
/** A tenth and less is few, and as much short of the whole is nearly all. */
const SMALL = 0.1
const STEPS: readonly (readonly [number, Share])[] = [
  [1, 'all'],
  [1 - SMALL, 'nearly'],
  [0.55, 'most'],
  [0.45, 'half'],
  [SMALL + Number.EPSILON, 'some'],
  [0, 'few'],
]
