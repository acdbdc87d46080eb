/** A Collation in, everything that a report shows of it out: what outlets say of one thing, row by row. */
import type { Collation, CollationRow, Sigil, Verdict } from '../model.ts'
import { cautionsOf, type ToldCaution } from './cautions.ts'
import { type CopyGroups, copiesSentence, copyGroupsOf, independentAmong } from './copies.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import { count } from './labels.ts'
import { lookupOf } from './lookup.ts'
import { type Pair, pairOf } from './pair.ts'
import { type Source, sourcesOf } from './view.ts'

export type CollationView = {
  readonly sources: readonly Source[]
  readonly name: (sigil: Sigil) => string
  readonly findings: readonly string[]
  readonly copies: CopyGroups
  readonly cautions: readonly ToldCaution[]
  /** What several outlets say, what most independent texts say first. */
  readonly rows: readonly CollatedRow[]
  /** What one outlet says alone, in the order of the outlets and of their texts. */
  readonly alone: readonly { readonly witness: Sigil; readonly words: Excerpt }[]
}

export type CollatedRow = {
  /** From 1. */
  readonly number: number
  readonly first: Sigil
  readonly words: Excerpt
  /** In the order of the sources; `silent` where the outlet says nothing of it. */
  readonly cells: readonly { readonly witness: Sigil; readonly status: CollatedStatus }[]
  /** How the others put it. */
  readonly others: readonly (Pair & { readonly witness: Sigil; readonly verdict: Verdict })[]
}

export type CollatedStatus = Verdict | 'first' | 'silent'

export const COLLATED: Readonly<Record<CollatedStatus, { readonly glyph: string; readonly word: string }>> = {
  first: { glyph: '●', word: 'said first' },
  verbatim: { glyph: '=', word: 'the same words' },
  reworded: { glyph: '≈', word: 'other words, same meaning' },
  altered: { glyph: '≠', word: 'another meaning' },
  silent: { glyph: '–', word: 'says nothing of it' },
}

/** `changesOnly`: rows in which outlets differ, and nothing else. */
export function collationView(collation: Collation, changesOnly: boolean): CollationView {
  const sources = sourcesOf(collation.witnesses.map(({ article }) => article))
  const names = new Map(sources.map((source) => [source.sigil, source.name]))
  const name = (sigil: Sigil) => names.get(sigil) ?? sigil
  const copies = copyGroupsOf({ copies: collation.copies, base: null }, name)
  const shared = collation.rows.filter(({ others }) => others.length > 0)
  const differing = shared.filter(isDiffering)
  const alone = collation.rows.filter(({ others }) => others.length === 0)
  return {
    sources,
    name,
    findings: [coverage(collation, differing.length), copiesSentence(copies, sources.length, name)],
    copies,
    cautions: cautionsOf(collation),
    rows: (changesOnly ? differing : shared).map((row) => collatedRow(row, collation)),
    alone: changesOnly ? [] : alone.map((row) => ({ witness: row.first, words: wordsOf(row, collation) })),
  }
}

/** Copies are one text: what they say together, nobody else has confirmed. */
function coverage(collation: Collation, differing: number): string {
  const { rows, witnesses, copies } = collation
  const texts = rows.map(({ first, others }) =>
    independentAmong(collation, [first, ...others.map(({ witness }) => witness)]),
  )
  const several = texts.filter((n) => n > 1).length
  const everywhere = texts.filter((n) => n > 1 && n === copies.groups.length).length
  return `${count(witnesses.length, 'outlet')} make ${count(rows.length, 'claim')}: ${several} by more than one independent text, ${everywhere} by all; in ${differing} they differ.`
}

const isDiffering = ({ others }: CollationRow): boolean => others.some(({ verdict }) => verdict === 'altered')

const lookupIn = ({ first, others }: CollationRow, { witnesses }: Collation) =>
  lookupOf({ base: first, witnesses, alignments: others })

function wordsOf(row: CollationRow, collation: Collation): Excerpt {
  const lookup = lookupIn(row, collation)
  return excerptOf(lookup.base, row.claims.map(lookup.claim))
}

function collatedRow(row: CollationRow, collation: Collation): CollatedRow {
  const lookup = lookupIn(row, collation)
  const verdicts = new Map(row.others.map(({ witness, verdict }) => [witness, verdict]))
  return {
    number: Number(row.id.slice(1)),
    first: row.first,
    words: wordsOf(row, collation),
    cells: collation.witnesses.map(({ article: { sigil } }) => ({
      witness: sigil,
      status: sigil === row.first ? 'first' : (verdicts.get(sigil) ?? 'silent'),
    })),
    others: row.others.map((alignment) => ({
      ...pairOf(alignment, lookup, new Map()),
      witness: alignment.witness,
      verdict: alignment.verdict,
    })),
  }
}
