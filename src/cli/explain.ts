/** `claimdiff explain`: a base claim and an outlet of a story in, why the outlet is said to carry it or not, for a person, out. */
import { type AlignedWord, type Candidate, explainClaim, type Named } from '../align/explain.ts'
import { compare } from '../compare.ts'
import type { Article, Claim, Comparison, Span, Witness } from '../model.ts'
import { DEFAULTS } from '../options.ts'
import { placeOf } from '../present/place.ts'
import { shorten } from '../present/shorten.ts'
import { jsonText } from '../report/json.ts'
import { INDENT, placeText, shown, WIDTH } from '../report/text-line.ts'
import { wrap } from '../report/wrap.ts'
import { segment } from '../segment/segment.ts'
import { slice } from '../text/span.ts'
import { configuredStory, type StoryOptions } from './configured-story.ts'
import type { Outcome } from './outcome.ts'

export type ExplainOptions = StoryOptions & { readonly story: string; readonly json?: boolean }

/** `claim` is an id ("release.c3") or its number; `outlet` a sigil or the outlet's name. */
export async function explain(claim: string, outlet: string, options: ExplainOptions): Promise<Outcome> {
  const { story: folder } = options
  const story = await configuredStory([folder], options)
  if ('error' in story) return story
  const article = story.witnesses.find((one) => one.sigil === outlet || one.outlet === outlet)
  if (!article) {
    const there = story.witnesses.map(({ sigil }) => sigil).join(', ')
    return { error: `${outlet}: no such outlet in ${folder}; there are ${there}.` }
  }
  const release = segment(story.base)
  const n = release.claims.findIndex(({ id }, at) => id === claim || String(at + 1) === claim)
  if (n < 0) {
    return {
      error: `${claim}: no such claim in ${story.base.path}; there are ${rangeOf(release.claims)}.`,
    }
  }
  const comparison = compare(story.base, [article], story.options)
  const explanation = explainClaim(release, segment(article), n, { ...DEFAULTS, ...story.options })
  if (options.json) {
    const reading = comparison.readings[n]
    return { output: jsonText({ reading, alignments: comparison.alignments, ...explanation }), exitCode: 0 }
  }
  const own = explanation.candidates.filter((candidate) => candidate.carries)
  const others = explanation.candidates.filter((candidate) => !candidate.carries).slice(0, RUNNERS_UP)
  const best = explanation.candidates[0]
  const parts = [
    ...passage(story.base, release.claims[n] as Claim),
    '',
    ...verdict(comparison, release.claims[n] as Claim, explanation.least),
    ...(own.length > 0 ? ['', 'CARRIED BY', ...own.flatMap((one) => candidateLines(article, one))] : []),
    ...(best ? evidence(best) : []),
    ...words(story.base, article, explanation.words),
    ...(others.length > 0
      ? ['', 'RUNNERS-UP', ...others.flatMap((one) => candidateLines(article, one))]
      : []),
  ]
  return { output: `${parts.join('\n')}\n`, exitCode: 0 }
}

/** Behind these no pair comes near. */
const RUNNERS_UP = 3

const rangeOf = (claims: readonly Claim[]): string =>
  claims.length > 0 ? `${claims[0]?.id} to ${claims.at(-1)?.id}, or 1 to ${claims.length}` : 'none'

function passage(article: Article, claim: Claim): string[] {
  return [
    `${shown(claim.id)}   ${placeText(placeOf(article, claim.span.start))}`,
    wrap(shown(slice(article.text, claim.span)), WIDTH, INDENT),
  ]
}

function verdict({ readings, alignments, witnesses }: Comparison, claim: Claim, least: number): string[] {
  const reading = readings.find((one) => one.base === claim.id)
  const alignment = alignments.find(({ id }) => id === reading?.alignments[0])
  const { outlet } = (witnesses[1] as Witness).article
  const score = alignment ? `score ${two(alignment.score)}` : 'no passage scores enough'
  return [
    wrap(`${shown(outlet)}: ${reading?.status}, ${score} (${two(least)} is needed)`, WIDTH),
    ...(alignment?.changes ?? []).map(({ kind, note }) =>
      wrap(shown(note.startsWith(kind) ? note : `${kind}: ${note}`), WIDTH, '  ', INDENT),
    ),
  ]
}

function candidateLines(article: Article, { claim, score }: Candidate): string[] {
  return [
    `  ${two(score)} ${placeText(placeOf(article, claim.span.start))}`,
    wrap(shown(slice(article.text, claim.span)), WIDTH, INDENT),
  ]
}

/** What speaks for and against the best pair; figures that add nothing are left out. */
function evidence({ own, around, score }: Candidate): string[] {
  return [
    '',
    `EVIDENCE of the best pair, ${two(score)}     value     adds`,
    ...own.filter(telling).map(row),
    '  among its rivals',
    ...around.filter(telling).map(row),
  ]
}

/** Nats that would show as 0.00. */
const NOTHING = 0.005
const telling = ({ adds }: Named): boolean => Math.abs(adds) >= NOTHING
const row = ({ name, value, adds }: Named): string =>
  `  ${name.padEnd(COLUMN)}${two(value).padStart(NUMBER)}${signed(adds).padStart(NUMBER)}`
const COLUMN = 30
const NUMBER = 9

function words(base: Article, witness: Article, aligned: readonly AlignedWord[]): string[] {
  if (aligned.length === 0) return []
  const word = (article: Article, span: Span) => shorten(shown(slice(article.text, span)), WORD).padEnd(WORD)
  const lines = aligned.map(
    (link) =>
      `  ${word(base, link.base)} ${word(witness, link.witness)}${two(link.sim).padStart(NUMBER)}${two(link.weight).padStart(NUMBER)}`,
  )
  const head = 'WORDS of the best pair that answer each other'.padEnd(2 * WORD + 3)
  return ['', `${head}${'alike'.padStart(NUMBER)}${'weight'.padStart(NUMBER)}`, ...lines]
}
/** Longer words are cut, so that a line fits a terminal. */
const WORD = 26

const two = (value: number): string => value.toFixed(2)
const signed = (value: number): string => (value > 0 ? '+' : '') + two(value)
