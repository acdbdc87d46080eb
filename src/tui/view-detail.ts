/** The state and a room in, what a reviewer weighs at the cursor out: both wordings, the reasons, the evidence, the decision. */

import type { Comparison, Sigil, Span } from '../model.ts'
import type { CellDetail } from '../present/cell-detail.ts'
import { cellDetail } from '../present/cell-detail.ts'
import { joinStretches } from '../present/excerpt.ts'
import { EVIDENCE, KIND, PROMINENCE, percent, QUOTE_VERDICT, reasonOf, STATUS } from '../present/labels.ts'
import type { Lookup } from '../present/lookup.ts'
import type { Place } from '../present/place.ts'
import { placeOf } from '../present/place.ts'
import type { Standing } from '../review/apply.ts'
import type { Finding } from '../review/decision.ts'
import { indexOf } from '../review/index-of.ts'
import { rulingOf } from '../review/ruling.ts'
import { overlap, slice } from '../text/span.ts'
import { oneLine } from '../text/visible.ts'
import { type Line, type Segment, segment, type Tone, wrap } from './line.ts'
import { type Look, progressText, runSegments } from './look.ts'
import { outletCodes } from './outlet-codes.ts'
import type { Cell, Row } from './sheet.ts'
import { currentCell, currentRow, type State } from './state.ts'
import { ownText } from './text-field.ts'

/** Room for the label in front of each part. */
const LABEL = 7

export function detailLines(state: State, columns: number, look: Look): Line[] {
  const row = currentRow(state)
  const cell = currentCell(state)
  if (!row) return []
  const part = partsFor(columns)
  if (row.kind === 'lost') return row.standing ? standingLines(row.standing, part) : []
  if (!cell) return waitingLines(state, row, part)
  const said =
    cell.item.kind === 'reading'
      ? readingLines(state, cell, part, look)
      : additionLines(state, row, cell, part)
  const standing = cell.standing ? standingLines(cell.standing, part) : []
  return [...said, ...cautionLines(state, row, cell, part), ...standing]
}

/** No outlet is compared yet: the claim can be read meanwhile. */
const waitingLines = ({ progress }: State, { words }: Row, part: Part): Line[] => [
  ...(words ? part('PR', [segment(oneLine(slice(words.text, words.span)))]) : []),
  ...(progress ? part('', [segment(progressText(progress), 'dim')]) : []),
]

type Part = (label: string, words: Line) => Line[]

const partsFor =
  (columns: number): Part =>
  (label, words) => {
    const first = [segment(` ${label}`.padEnd(LABEL).slice(0, LABEL), 'dim')]
    return wrap(words, columns, first, [segment(' '.repeat(LABEL))])
  }

/** An id that the Comparison does not hold is a bug and throws. */
export function lookupFor(comparison: Comparison): Lookup {
  const { base, outlets, outlet, claim, quote, alignment } = indexOf(comparison)
  return {
    base,
    outlets,
    witness: held('witness', (sigil) => (sigil === comparison.base ? base : outlet(sigil))),
    claim: held('claim', claim),
    quote: held('quote', quote),
    alignment: held('alignment', alignment),
  }
}

const held =
  <T>(what: string, find: (id: string) => T | undefined) =>
  (id: string): T => {
    const found = find(id)
    if (found === undefined) throw new Error(`no ${what} ${id} in the comparison`)
    return found
  }

function readingLines(state: State, cell: Cell, part: Part, look: Look): Line[] {
  if (cell.item.kind !== 'reading') return []
  const { comparison } = state.applied
  const { base, witness } = cell.item
  const reading = indexOf(comparison).reading(base, witness)
  const detail = cellDetail(comparison, lookupFor(comparison), base, reading?.alignments ?? [])
  if (detail.pairs.length === 0) {
    return [
      ...part('PR', wordsOf(detail.base, { ...look }, true)),
      ...part(codeOf(state, witness), [segment(`– not carried${emptiness(comparison, witness)}`, 'omitted')]),
    ]
  }
  return detail.pairs.flatMap((pair, n) => [
    ...(n > 0 ? [[segment(' '.repeat(LABEL)), segment('and also', 'dim')]] : []),
    ...pairLines(state, pair, witness, part, look),
  ])
}

/** An article may come as nothing but what stands around one. */
const emptiness = (comparison: Comparison, witness: Sigil): string =>
  indexOf(comparison).outlet(witness)?.claims.length === 0 ? ': no sentence of the article is a claim' : ''

function pairLines(
  state: State,
  pair: CellDetail['pairs'][number],
  witness: string,
  part: Part,
  look: Look,
): Line[] {
  const isPlain = state.form !== 'marked'
  const changes = pair.changes.map(
    (change): Line => [
      segment(KIND[change.kind], change.material ? 'altered' : 'dim'),
      segment(change.note === '' ? '' : `: ${oneLine(reasonOf(change))}`, change.material ? 'plain' : 'dim'),
    ],
  )
  const where = `${PROMINENCE[pair.prominence]}, ${placeText(pair.outlet[0]?.place)}`
  return [
    ...part('PR', wordsOf(pair.base, look, isPlain)),
    ...part(codeOf(state, witness), [...wordsOf(pair.outlet, look, isPlain), segment(`  ${where}`, 'dim')]),
    ...(state.form === 'merged' ? part('diff', runSegments(pair.diff, look)) : []),
    ...changes.flatMap((change, n) => part(n === 0 ? 'why' : '', change)),
    ...quoteLines(state, pair.alignment, part),
    ...part('score', [segment(`${percent(pair.score)}  `), segment(evidenceText(pair.evidence), 'dim')]),
  ]
}

/** As it heads its column. */
const codeOf = ({ sheet }: State, sigil: string): string =>
  outletCodes(sheet.outlets)[sheet.outlets.indexOf(sigil)] ?? oneLine(sigil)

function wordsOf(excerpt: CellDetail['base'], look: Look, isPlain: boolean): Segment[] {
  if (isPlain)
    return [segment(oneLine(joinStretches(excerpt, ({ runs }) => runs.map(({ text }) => text).join(''))))]
  return excerpt.flatMap((stretch, n) => [
    ...(n > 0 || stretch.isFragment ? [segment(n > 0 ? ' … ' : '… ', 'dim')] : []),
    ...runSegments(stretch.runs, look),
  ])
}

const placeText = (place: Place | undefined): string =>
  place ? `${oneLine(place.path.split('/').at(-1) ?? place.path)}:${place.line}` : ''

/** Quotations in the passage whose words are not all the release's. */
function quoteLines({ applied }: State, alignment: string, part: Part): Line[] {
  const { comparison } = applied
  const index = indexOf(comparison)
  const claims = (index.alignment(alignment)?.claims ?? []).flatMap((id) => index.claim(id) ?? [])
  const quotes = new Set(claims.flatMap((claim) => claim.quotes))
  const verdicts = comparison.quoteChecks
    .filter(({ quote }) => quotes.has(quote))
    .map(({ verdict }) => verdict)
  return [...new Set(verdicts)].flatMap((verdict, n) =>
    part(n === 0 ? 'quote' : '', [
      segment(QUOTE_VERDICT[verdict], verdict === 'verbatim' ? 'dim' : 'altered'),
    ]),
  )
}

/** `claimdiff explain` has all of it. */
const evidenceText = (evidence: Readonly<Record<string, number>>): string =>
  Object.entries(EVIDENCE)
    .flatMap(([name, said]) => (evidence[name] ? [`${percent(evidence[name])} ${said}`] : []))
    .join(' · ')

function additionLines(state: State, { words }: Row, cell: Cell, part: Part): Line[] {
  const article = indexOf(state.applied.comparison).outlet(cell.item.witness)?.article
  if (!words || !article) return []
  const place = placeText(placeOf(article, words.span.start))
  const said = oneLine(article.text.slice(words.span.start, words.span.end))
  const also =
    cell.item.kind === 'addition' ? indexOf(state.applied.comparison).addition(cell.item.id)?.alsoIn : []
  return [
    ...part(codeOf(state, article.sigil), [segment(said), segment(`  ${place}`, 'dim')]),
    ...part('why', [segment('no claim of the release supports it', 'dim')]),
    ...(also && also.length > 0
      ? part('also', [segment(`in ${also.map(({ witness }) => oneLine(witness)).join(', ')}`)])
      : []),
  ]
}

/** What concerns the whole text of the release or of the outlet, or the words that are shown. */
function cautionLines({ applied }: State, { kind, words }: Row, { item }: Cell, part: Part): Line[] {
  const { comparison } = applied
  const index = indexOf(comparison)
  const reading = item.kind === 'reading' ? index.reading(item.base, item.witness) : undefined
  const passages = (reading?.alignments ?? [])
    .flatMap((id) => index.alignment(id)?.claims ?? [])
    .flatMap((id) => index.claim(id)?.span ?? [])
  const shown = new Map<string, readonly Span[]>([
    [comparison.base, []],
    [item.witness, passages],
    ...(words ? [[kind === 'claim' ? comparison.base : item.witness, [words.span]] as const] : []),
  ])
  return (comparison.cautions ?? []).flatMap(({ witness, spans, note }) => {
    const own = shown.get(witness)
    const concerns = spans.length === 0 || spans.some((span) => own?.some((one) => overlap(one, span) > 0))
    return own && concerns ? part('look', [segment(oneLine(note), 'warning')]) : []
  })
}

function standingLines(standing: Standing, part: Part): Line[] {
  const { decision, mark, reason } = standing
  const said = MARK_SAID[mark]
  const who = decision.ruling
    ? `${said} by ${oneLine(decision.by)}, ${decision.at.slice(0, 16).replace('T', ' ')}`
    : ''
  return [
    ...(who === '' ? [] : part('done', [segment(who, mark === 're-check' ? 'warning' : 'strong')])),
    ...(mark === 're-check' ? changedLines(standing, reason, part) : []),
    ...(decision.conflict ? conflictLines(standing, part) : []),
    ...(decision.flagged ? part('flag', [segment('flagged for later', 'warning')]) : []),
    ...(decision.note === '' ? [] : part('note', [segment(ownText(decision.note))])),
  ]
}

const MARK_SAID: Readonly<Record<Standing['mark'], string>> = {
  confirmed: 'accepted',
  corrected: 'corrected',
  're-check': 'to re-check: decided',
  open: 'noted',
}

/** Both wordings: what the decision was made on stands here, what the texts say now above. */
function changedLines({ decision }: Standing, reason: string, part: Part): Line[] {
  const { subject, ruling } = decision
  const passages = subject.seen.passages.map(({ exact }) => oneLine(exact)).join(' … ')
  return [
    ...part('why', [segment(reason, 'warning')]),
    ...(ruling ? part('was', [segment(findingText(ruling), toneOf(ruling))]) : []),
    ...(subject.base ? part('PR', [segment(oneLine(subject.base.exact), 'dim')]) : []),
    ...(passages === '' ? [] : part(oneLine(subject.outlet.sigil), [segment(passages, 'dim')])),
  ]
}

const conflictLines = ({ decision }: Standing, part: Part): Line[] =>
  decision.heads.flatMap((head, n) => {
    const ruling = rulingOf(head)
    return part(n === 0 ? '#' : '', [
      segment(`${oneLine(head.by)}: `),
      segment(findingText(ruling), toneOf(ruling)),
    ])
  })

const toneOf = ({ status }: Finding): Tone => status

export const findingText = ({ status, kinds }: Finding): string => {
  const word = status === 'added' || status === 'set-aside' ? status : STATUS[status].word
  return kinds.length > 0 ? `${word}: ${kinds.map((kind) => KIND[kind]).join(', ')}` : word
}
