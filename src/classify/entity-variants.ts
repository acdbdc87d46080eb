/** Names of aligned claims in, where one thing is named in another form (spelling, abbreviation, title) out. */
import type { Change, Span, Witness } from '../model.ts'
import type { Name } from '../text/name.ts'
import type { NameSimilarity } from '../text/name-similarity.ts'
import { nameSimilarity } from '../text/name-similarity.ts'
import { entitySimilarity, firstMentions } from '../text/shared-names.ts'
import { cover, slice } from '../text/span.ts'
import { tokensIn } from '../text/token.ts'
import type { Aligned } from './rule.ts'

/** The immaterial 'name-variant' of each thing that both sides name, where the form differs by more than newspapers do. */
export const nameVariants = (
  aligned: Aligned,
  base: readonly Name[],
  witness: readonly Name[],
): readonly Change[] => firstMentions(base).flatMap((name) => nameVariant(aligned, name, witness))

/** From here on two names are of one thing. */
const SAME = 0.8

function nameVariant(aligned: Aligned, name: Name, witness: readonly Name[]): readonly Change[] {
  const best = witness
    .map((w) => ({ w, ...entitySimilarity(aligned.base.article, name, aligned.witness.article, w) }))
    .reduce<({ w: Name } & NameSimilarity) | null>((top, m) => (m.same > (top?.same ?? 0) ? m : top), null)
  if (!best || best.same < SAME || best.how === 'demonym' || isPlainForm(aligned, name, best.w)) return []
  const titled = name.title !== null && best.w.title !== null
  const from = written(aligned.base, name, titled)
  const to = written(aligned.witness, best.w, titled)
  return [
    { kind: 'name-variant', material: false, base: name.span, witness: best.w.span, note: `${from} → ${to}` },
  ]
}

/** The same words, or the same surname, with or without a title: what every newspaper does, no variant. */
function isPlainForm({ base, witness }: Aligned, b: Name, w: Name): boolean {
  const { how } = nameSimilarity(b, w)
  if (b.words.join(' ') === w.words.join(' '))
    return !b.title || !w.title || sameTitle(base, b.title, witness, w.title)
  return how === 'short-form' && (b.kind === 'person' || b.kind === 'place')
}

const sameTitle = (base: Witness, b: Span, witness: Witness, w: Span): boolean =>
  tokensIn(base.article, b).at(-1)?.norm === tokensIn(witness.article, w).at(-1)?.norm

/** As the text has it, without the article; with its title where the other name has one as well. */
const written = ({ article }: Witness, name: Name, titled: boolean): string =>
  slice(article.text, titled && name.title ? cover(name.title, name.span) : name.span).replace(/^the /iu, '')
