/** A Comparison in, everything that a report shows out: the one door through which reports see a Comparison. */
import type { Article, Comparison, Sigil } from '../model.ts'
import { slice } from '../text/span.ts'
import { type AddedSentence, additionsOf } from './additions.ts'
import { cautionsOf, type ToldCaution } from './cautions.ts'
import { type CopyGroups, copiesSentence, copyGroupsOf } from './copies.ts'
import { type Divergence, divergencesOf } from './divergences.ts'
import { findingsOf } from './findings.ts'
import { type ArticleHistory, historiesOf, historySentence } from './history.ts'
import { count } from './labels.ts'
import { lookupOf } from './lookup.ts'
import { type Omission, omissionsOf } from './omissions.ts'
import { type Quotation, quotationsOf } from './quotations.ts'
import { type Decision, decisionsOf, reviewFindings } from './reviewed.ts'
import { type ClaimRow, rowsOf } from './rows.ts'
import { type Message, type Scorecard, scorecardOf } from './scorecard.ts'
import { type OutletSummary, summaryOf } from './summary.ts'
import { type FullText, textsOf } from './texts.ts'

export type Source = {
  readonly sigil: Sigil
  /** The outlet's name, with the sigil where two sources bear the same name. */
  readonly name: string
  readonly path: string
  readonly headline: string | null
  readonly published: string | null
  readonly url: string | null
  readonly sha256: string
  /** What a configuration changed in the reading. */
  readonly configured: readonly string[]
}

export type View = {
  /** `changes`: rows, omissions and additions hold no more than what outlets altered. */
  readonly shows: 'all' | 'changes'
  readonly base: Source
  /** The base first. */
  readonly sources: readonly Source[]
  readonly name: (sigil: Sigil) => string
  readonly findings: readonly string[]
  readonly outlets: readonly OutletSummary[]
  readonly rows: readonly ClaimRow[]
  readonly divergences: readonly Divergence[]
  readonly quotations: readonly Quotation[]
  readonly omissions: readonly Omission[]
  readonly additions: readonly AddedSentence[]
  readonly copies: CopyGroups
  /** What a limit cut, a file's reader doubted, or letters that deceive. */
  readonly cautions: readonly ToldCaution[]
  readonly histories: readonly ArticleHistory[]
  /** Older captures of articles, which are no column of their own. */
  readonly earlier: readonly Source[]
  /** What people said of the findings; none where nobody reviewed. */
  readonly decisions: readonly Decision[]
  readonly scorecard: Scorecard
  /** The base first. */
  readonly texts: readonly FullText[]
}

/** Without `messages`, every claim of the release is one. */
export function viewOf(comparison: Comparison, messages?: readonly Message[]): View {
  const lookup = lookupOf(comparison)
  const outlets = summaryOf(comparison, lookup)
  const rewrites = outlets.filter((outlet) => outlet.relation === 'rewrite').map((outlet) => outlet.sigil)
  const sources = sourcesOf([lookup.base, ...lookup.outlets].map((witness) => witness.article))
  const names = new Map(sources.map((source) => [source.sigil, source.name]))
  const name = (sigil: Sigil) => names.get(sigil) ?? sigil
  const divergences = divergencesOf(comparison, lookup, rewrites)
  const quotations = quotationsOf(comparison, lookup, rewrites)
  const omissions = omissionsOf(comparison, lookup, rewrites)
  const claims = lookup.base.claims.length
  const histories = historiesOf(comparison)
  const copies = copyGroupsOf(comparison, name)
  const rows = rowsOf(comparison, lookup, divergences)
  const cautions = cautionsOf(comparison)
  return {
    shows: 'all',
    base: sources[0] as Source,
    sources,
    name,
    findings: [
      ...findingsOf({
        claims,
        outlets,
        divergences,
        quotations,
        omissions,
        name,
        copies: copiesSentence(copies, outlets.length, name),
      }),
      ...histories.flatMap((history) => historySentence(history, name) || []),
      ...reviewFindings(comparison),
      ...(comparison.setting ? [`Compared with the setting ${comparison.setting}.`] : []),
      ...(cautions.length > 0 ? [`${count(cautions.length, 'caution')} on the texts: see Cautions.`] : []),
    ],
    outlets,
    rows,
    divergences,
    quotations,
    omissions,
    additions: additionsOf(comparison, lookup),
    copies,
    cautions,
    histories,
    earlier: sourcesOf(
      (comparison.histories ?? []).flatMap(({ steps }) =>
        steps.flatMap(({ witnesses }) => witnesses.slice(0, 1).map(({ article }) => article)),
      ),
    ),
    decisions: decisionsOf(comparison, lookup),
    scorecard: scorecardOf(comparison, lookup, rows, messages),
    texts: textsOf(comparison, lookup, divergences),
  }
}

export function sourcesOf(articles: readonly Article[]): Source[] {
  const bearers = new Map<string, number>()
  for (const { outlet } of articles) bearers.set(outlet, (bearers.get(outlet) ?? 0) + 1)
  return articles.map((article) => ({
    sigil: article.sigil,
    name:
      (bearers.get(article.outlet) ?? 0) > 1 && article.outlet !== article.sigil
        ? `${article.outlet} (${article.sigil})`
        : article.outlet,
    path: article.path,
    headline: article.headline ? slice(article.text, article.headline) : null,
    published: article.published ?? null,
    url: article.url ?? null,
    sha256: article.sha256,
    configured: article.configured ?? [],
  }))
}
