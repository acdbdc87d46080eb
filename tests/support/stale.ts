/** Cuts into a reviewed release and article in, the decisions that then stand, in silence, on other words than they judged, out. */
import fc from 'fast-check'
import { compare } from '../../src/compare.ts'
import type { Article, Comparison, Witness } from '../../src/model.ts'
import type { Quoted } from '../../src/review/decision.ts'
import { fold } from '../../src/review/fold.ts'
import { words } from '../../src/review/quoted.ts'
import { resolve } from '../../src/review/resolve.ts'
import { reviewing } from '../review/reviewing.ts'
import { articleOf } from './articles.ts'
import { type Cut, cutsIn, cutText } from './mutate.ts'

const RELEASE = `The port of Varna will close its old grain berth in May. Some 140 dockers will move to the new terminal.

Fares will not rise. The port expects to load 2 million tonnes a year there. Fares will not rise.
`
const ARTICLE = `Varna’s old grain berth will shut in May. About 200 dockers will move to the new terminal.

Unions have called a strike. Fares will not rise. Nobody at the port expects two million tonnes. Fares will not rise.
`

export type Edited = { readonly release: readonly Cut[]; readonly article: readonly Cut[] }

export const edited: fc.Arbitrary<Edited> = fc.oneof(
  fc.record({ release: fc.constant([]), article: cutsIn(ARTICLE) }),
  fc.record({ release: cutsIn(RELEASE), article: fc.constant([]) }),
  fc.record({ release: cutsIn(RELEASE), article: cutsIn(ARTICLE) }),
)

function storyOf(release: string, text: string): Comparison | undefined {
  const [base, outlet] = [articleOf('release', release, 'base'), articleOf('post', text, 'witness')]
  const hashed = (article: Article) => ({ ...article, sha256: article.text })
  return base && outlet ? compare(hashed(base), [hashed(outlet)], { setting: 'lenient' }) : undefined
}

/** Everything in the story accepted. */
function decided() {
  const story = storyOf(RELEASE, ARTICLE)
  if (!story) throw new Error('no story')
  const { readings, additions } = story
  return [
    ...fold(
      reviewing(story, [
        ...readings.map(
          ({ base, witness }) => [{ kind: 'reading', base, witness }, { kind: 'accept' }] as const,
        ),
        ...additions.map(
          ({ id, witness }) => [{ kind: 'addition', id, witness }, { kind: 'accept' }] as const,
        ),
      ]),
    ).values(),
  ]
}
const decisions = decided()

export function movedInSilence({ release, article }: Edited): string[] {
  const story = storyOf(cutText(RELEASE, release), cutText(ARTICLE, article))
  if (!story) return []
  const [base, outlet] = story.witnesses as [Witness, Witness]
  return decisions.flatMap((decision) => {
    const found = resolve(story, decision)
    if (found.kind !== 'holds') return []
    const { subject, ruling } = decision
    const onBase = found.item.kind === 'reading' ? [found.item.base] : []
    return [
      ...moved(base, onBase, subject.base ? [subject.base] : [], RELEASE, release),
      ...moved(outlet, found.claims, ruling?.passages ?? [], ARTICLE, article),
    ]
  })
}

/** Each claim must say what was judged, at the place to which the cuts have shifted it. */
function moved(
  side: Witness,
  ids: readonly string[],
  judged: readonly Quoted[],
  before: string,
  cuts: readonly Cut[],
) {
  const claims = side.claims.filter(({ id }) => ids.includes(id))
  return claims.flatMap(({ span }) => {
    const said = words(side.article.text.slice(span.start, span.end))
    const places = judged
      .filter(({ exact }) => words(exact) === said)
      .map(({ prefix, exact, suffix }) =>
        shifted(before.indexOf(prefix + exact + suffix) + prefix.length, cuts),
      )
    if (places.length === 0)
      return [`judged ${JSON.stringify(judged.map(({ exact }) => exact))}, holds on ${JSON.stringify(said)}`]
    return places.some((place) => Math.abs(place - span.start) <= NEARBY)
      ? []
      : [`moved from ${places} to ${span.start}: ${said}`]
  })
}

/** A cut in the words themselves may leave them as they were, a few characters on. */
const NEARBY = 8

const shifted = (place: number, cuts: readonly Cut[]): number =>
  cuts.reduce(
    (at, cut) => (cut.at <= place ? at + cut.insert.length - Math.min(cut.remove, place - cut.at) : at),
    place,
  )
