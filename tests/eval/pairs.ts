/**
 * The annotated claim pairs in, for each kind of change how many were found, missed and false out, and how well an
 * altered pair is told from a reworded one. Odd pairs are for mending rules, even ones for telling whether a rule is general.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkWords } from '../../src/align/link-words.ts'
import { classify } from '../../src/classify/classify.ts'
import type { Witness } from '../../src/model.ts'
import { segment } from '../../src/segment/segment.ts'
import { tokensIn } from '../../src/text/token.ts'
import { readText } from './read-text.ts'

type Pair = {
  readonly id: string
  readonly base: string
  readonly witness: string
  readonly kinds: readonly string[]
}
type Counts = { found: number; false: number; missed: number }

const KINDS = ['number', 'date', 'entity', 'negation', 'modality', 'attribution', 'scope', 'intensity']

const pairs: readonly Pair[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../gold/pairs/pairs.json'), 'utf8'),
)

export function pairFigures(half: 'odd' | 'even'): Readonly<Record<string, Counts>> {
  const counts = Object.fromEntries(['altered', ...KINDS].map((kind) => [kind, noCounts()]))
  for (const pair of pairs) {
    if ((Number(pair.id) % 2 === 1) !== (half === 'odd')) continue
    const told = kindsOf(pair)
    for (const kind of KINDS) count(counts[kind], pair.kinds.includes(kind), told.has(kind))
    count(counts.altered, pair.kinds.length > 0, told.size > 0)
  }
  return counts
}

const noCounts = (): Counts => ({ found: 0, false: 0, missed: 0 })

function count(counts: Counts | undefined, isGold: boolean, isTold: boolean): void {
  if (!counts || !(isGold || isTold)) return
  counts[isGold ? (isTold ? 'found' : 'missed') : 'false']++
}

/** Both texts whole are taken for one claim; what becomes of quotations is not annotated. */
function kindsOf(pair: Pair): ReadonlySet<string> {
  const [base, witness] = [segment(readText(pair.base, 'base')), segment(readText(pair.witness, 'witness'))]
  const { changes } = classify(base, witness, {
    witness: witness.article.sigil,
    base: base.claims.map(({ id }) => id),
    claims: witness.claims.map(({ id }) => id),
    score: 1,
    evidence: {},
    links: linkWords(wordsOf(base), wordsOf(witness)),
  })
  return new Set(changes.filter(({ material, kind }) => material && kind !== 'quote').map(({ kind }) => kind))
}

const wordsOf = ({ article, claims }: Witness) => claims.flatMap(({ span }) => tokensIn(article, span))
