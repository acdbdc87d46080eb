/** Aligned claims in, the place out where one stage of a matter is told as a later one: a nomination as an appointment, a charge as a conviction. */
import { isNotWord } from '../lexicon/negation.ts'
import type { Change } from '../model.ts'
import { slice } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { stemSet } from '../text/word-set.ts'
import type { Modal } from './modality-mood.ts'
import type { Aligned } from './rule.ts'

/** What is only put forward, and what it is once it is settled; verbs, by stem. */
const STAGES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [stemSet('nominate nomination'), stemSet('appoint elect confirm install')],
  [stemSet('charge accuse indict suspect arrest'), stemSet('convict sentence guilty')],
  [
    stemSet('examine examination inspect review inquire inquiry probe investigate investigation scrutiny'),
    stemSet('proceedings prosecute prosecution indict sue lawsuit'),
  ],
  [stemSet('propose proposal draft table moot'), stemSet('adopt enact impose introduce')],
  [
    stemSet('shortlist nominate nominee finalist contend contender'),
    stemSet('win won choose chose chosen select'),
  ],
  [stemSet('apply application bid request petition'), stemSet('obtain win won secure grant receive award')],
  [
    stemSet('negotiate negotiation talk discuss discussion'),
    stemSet('sign conclude agree agreement clinch seal strike struck'),
  ],
  [stemSet('principle outline provisional tentative'), stemSet('sign final finalise finalize binding')],
  [stemSet('bid offer'), stemSet('buy bought acquire takeover')],
  [stemSet('sue lawsuit'), stemSet('win won award')],
]

/** Where the base knows the earlier stage alone and the witness the later one alone, of the same people or things. */
export function stageSkipped(
  { base: side, witness: other }: Aligned,
  base: Modal,
  witness: Modal,
): Change | null {
  for (const [early, late] of STAGES) {
    const before = base.tokens.findIndex((token) => early.has(token.stem))
    if (before < 0) continue
    const after = witness.tokens.findIndex((token) => late.has(token.stem))
    if (after < 0 || base.tokens.some(isOf(late)) || witness.tokens.some(isOf(early))) continue
    if (isModal(witness, after) || !isLinked(base, before, witness, after)) continue
    const spans = [(base.tokens[before] as Token).span, (witness.tokens[after] as Token).span] as const
    const note = `“${slice(side.article.text, spans[0])}” → “${slice(other.article.text, spans[1])}”: certainty raised`
    return { kind: 'modality', material: true, base: spans[0], witness: spans[1], note }
  }
  return null
}

const isOf =
  (stage: ReadonlySet<string>) =>
  ({ stem }: Token): boolean =>
    stage.has(stem)

/** "May be appointed", "was not convicted": other rules know better. */
const isModal = ({ tokens, cues, clauseOf }: Modal, at: number): boolean =>
  cues.some((cue) => cue.from < at && clauseOf[cue.from] === clauseOf[at]) ||
  tokens.slice(Math.max(0, at - DENIAL_REACH), at).some(({ norm }) => isNotWord(norm))

/** Words from a negation to its verb. */
const DENIAL_REACH = 3

/** The two words answer each other, and enough of what stands around them does. */
function isLinked(base: Modal, before: number, witness: Modal, after: number): boolean {
  const shared = base.tokens.filter(
    (_, i) =>
      base.clauseOf[i] === base.clauseOf[before] &&
      base.counterparts[i]?.some((j) => witness.clauseOf[j] === witness.clauseOf[after]),
  )
  const answers = base.counterparts[before] ?? []
  const isFree = answers.length === 0 && (witness.counterparts[after] ?? []).length === 0
  return shared.length >= LEAST_SHARED && (isFree || answers.includes(after))
}

const LEAST_SHARED = 3
