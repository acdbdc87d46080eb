/** A scorecard in, its three forms out: Markdown for the client, CSV for a spreadsheet, JSON for a program. */
import { percent, STATUS } from '../present/labels.ts'
import type { Score } from '../present/scorecard.ts'
import { shorten } from '../present/shorten.ts'
import type { View } from '../present/view.ts'
import { oneLine } from '../text/visible.ts'
import { type Href, placeAddress } from './address.ts'
import { toCsv } from './csv.ts'
import { jsonText } from './json.ts'
import { markdownTable } from './markdown-table.ts'
import { escaped } from './markdown-text.ts'

/** Every mark is linked to the outlet's words. */
export function scorecardMarkdown(view: View, href: Href): string {
  const parts = [
    `# Scorecard: “${escaped(view.base.headline ?? view.base.name)}”`,
    outletScores(view),
    messageScores(view, href),
    RUBRIC,
  ]
  return `${parts.join('\n\n')}\n`
}

export const outletScores = (view: View): string =>
  markdownTable(
    ['Outlet', 'Pull-through:', 'Presence:', 'Prominence:', 'Fidelity:', 'Score:'],
    view.scorecard.outlets.map(({ witness, pullThrough, presence, prominence, fidelity, score }) => [
      `**${escaped(view.name(witness))}**`,
      percent(pullThrough),
      meanText(presence),
      meanText(prominence),
      meanText(fidelity),
      `**${percent(score)}**`,
    ]),
  )

export const meanText = (mean: number | null): string => (mean === null ? '–' : mean.toFixed(1))

/** A message longer than this many characters is shortened; in full it stands in the other forms. */
const LONGEST_MESSAGE = 110

export const messageScores = (view: View, href: Href): string =>
  markdownTable(
    ['#:', 'Message', ...view.outlets.map(({ sigil }) => escaped(view.name(sigil)))],
    view.scorecard.messages.map(({ number, text, scores }) => [
      String(number),
      escaped(shorten(oneLine(text), LONGEST_MESSAGE)),
      ...scores.map((score) => scoreText(score, href)),
    ]),
  )

/** "[5](…#L3) 2·2·1 ≠" */
function scoreText(score: Score, href: Href): string {
  const { total, places, statuses } = score
  const [place] = places
  if (!place) return `${STATUS.omitted.glyph}`
  const glyphs = [...new Set(statuses)].map((status) => STATUS[status].glyph).join('')
  return `[**${total}**](${placeAddress(place, href)}) ${marksText(score)} ${glyphs}`
}

/** "2·2·1" */
export const marksText = ({ presence, prominence, fidelity }: Score): string =>
  [presence, prominence ?? 0, fidelity ?? 0].join('·')

export const RUBRIC_MARKS = [
  ['Presence', '2 whole, 1 in part or without its details, 0 absent (–).'],
  ['Prominence', '2 in the headline or the lead, 1 in the body, 0 in the tail.'],
  [
    'Fidelity',
    '2 the same meaning; 1 certainty, scope, attribution, tone or a quotation changed; 0 a figure, date, name or the polarity changed.',
  ],
] as const

export const RUBRIC_MEANS =
  'Pull-through is the share of the messages that an outlet carries. Presence is the mean over all messages, prominence and fidelity over those that it carries; the score is the share of all points that could be had.'

export const RUBRIC = [
  'A mark is the sum of three, each 0 to 2, written *presence·prominence·fidelity*.',
  RUBRIC_MARKS.map(([name, meaning]) => `- **${name}**: ${meaning}`).join('\n'),
  RUBRIC_MEANS,
].join('\n\n')

const COLUMNS = [
  'message',
  'text',
  'claims',
  'witness',
  'outlet',
  'statuses',
  'presence',
  'prominence',
  'fidelity',
  'total',
  'places',
  'changes',
] as const

/** One line per message and outlet. */
export const scorecardCsv = (view: View): string =>
  toCsv(
    COLUMNS,
    view.scorecard.messages.flatMap(({ number, text, claims, scores }) =>
      scores.map((score) => ({
        message: number,
        text: oneLine(text),
        claims: claims.join(' '),
        witness: score.witness,
        outlet: view.name(score.witness),
        statuses: score.statuses.join(' '),
        presence: score.presence,
        prominence: score.prominence,
        fidelity: score.fidelity,
        total: score.total,
        places: score.places.map(({ path, line }) => `${path}:${line}`).join(' '),
        changes: changesOf(score, view),
      })),
    ),
  )

const changesOf = ({ divergences }: Score, view: View): string => {
  const changes = divergences.flatMap((number) => view.divergences[number - 1]?.changes ?? [])
  return [...new Set(changes.filter(({ material }) => material).map(({ kind, note }) => note || kind))].join(
    '; ',
  )
}

/** The scorecard as it is, under its own schema name, with the hashes of the sources it was made from. */
export const scorecardJson = (view: View): string => {
  const sources = view.sources.map(({ sigil, name, path, sha256 }) => ({ sigil, name, path, sha256 }))
  return jsonText({ schema: 'claimdiff/scorecard@1', sources, ...view.scorecard })
}
