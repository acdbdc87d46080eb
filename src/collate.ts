/** Outlets' articles without a release in, what they say of one thing side by side out: the pipeline where no text is the measure. */
import { type Cluster, type Clusters, clusterClaims, pairingOf } from './align/cluster.ts'
import { classify } from './classify/classify.ts'
import { capturesOf } from './crossref/captures.ts'
import { cautionsOf } from './crossref/cautions.ts'
import { copiesOf } from './crossref/copies.ts'
import type { Article, Collation, CollationRow, Sigil, Witness } from './model.ts'
import { DEFAULTS, type Options } from './options.ts'
import { segment } from './segment/segment.ts'

/** Pure: the same articles give the same Collation, in whatever order they come. */
export function collate(articles: readonly Article[], options: Partial<Options> = {}): Collation {
  const witnesses = [...capturesOf(articles).newest].sort(byDay).map(segment)
  const found = clusterClaims(witnesses, { ...DEFAULTS, ...options })
  const order = new Map(witnesses.flatMap(({ claims }) => claims).map(({ id }, n) => [id, n]))
  const copies = copiesOf(null, witnesses)
  const texts = (cluster: Cluster) =>
    copies.groups.filter((group) => group.some((sigil) => cluster.has(sigil))).length
  const place = (cluster: Cluster) => order.get([...cluster.values()][0]?.[0] ?? '') ?? 0
  const rows = [...found.clusters]
    .sort((a, b) => texts(b) - texts(a) || b.size - a.size || place(a) - place(b))
    .map((cluster, n) => rowOf(cluster, n + 1, witnesses, found))
  const cautions = cautionsOf(
    witnesses,
    rows.flatMap(({ others }) => others),
  )
  return {
    schema: 'claimdiff/collation@1',
    witnesses,
    rows,
    copies,
    ...(cautions.length > 0 && { cautions }),
  }
}

/** The first to say something is the measure of those who say it after; undated articles come last. */
function byDay(a: Article, b: Article): number {
  const [first, second] = [a, b].map(({ published = '9999', sigil }) => `${published} ${sigil}`) as [
    string,
    string,
  ]
  return first < second ? -1 : 1
}

function rowOf(
  cluster: Cluster,
  n: number,
  witnesses: readonly Witness[],
  { score }: Clusters,
): CollationRow {
  const bySigil = (sigil: Sigil) => witnesses.find(({ article }) => article.sigil === sigil) as Witness
  const [[first, claims], ...others] = [...cluster] as [
    [Sigil, readonly string[]],
    ...[Sigil, readonly string[]][],
  ]
  const base = bySigil(first)
  const all = [...cluster.values()].flat()
  return {
    id: `r${n}`,
    first,
    claims,
    others: others.map(([sigil, own]) => {
      const best = Math.max(...own.flatMap((a) => all.map((b) => score(a, b))))
      const witness = bySigil(sigil)
      return classify(base, witness, pairingOf(base, claims, witness, own, best))
    }),
  }
}
