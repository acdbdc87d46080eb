/** Nothing in, the words of general English that mean each other's opposite out. */
import { stem } from '../text/stem.ts'

/**
 * Opposites, one pair of lists a line: any word of the first is the opposite of any of the second. By stem, irregular forms listed.
 * General English: direction, result, stance, state, degree; words whose opposite hangs on the topic are left out.
 */
const OPPOSITES: readonly string[] = [
  'up upwards upward rise rises rose risen rising climb climbed increase increased grow grew grown growth gain soar surge jump / down downwards downward fall falls fell fallen falling drop decline decrease shrink shrank shrunk plunge slump plummet dip',
  'raise raised raising lift boost expand expansion extend extension / lower lowered reduce reduction cut slash curb shorten',
  'higher highest high / lower lowest low',
  'above over higher / below under beneath lower',
  'missing / found located',
  'better best improve improvement / worse worst worsen deteriorate deterioration',
  'strengthen strong stronger / weaken weak weaker',
  'accelerate faster quicken / slow slower slowdown decelerate',
  'widen wider broaden / narrow narrower',
  'win won winning victory victorious / lose lost losing defeat defeated',
  'succeed success successful / fail failure unsuccessful',
  'accept accepted acceptance approve approval endorse / reject rejection refuse refusal veto',
  'allow allowed permit permitted / dismiss dismissed forbid forbidden forbade ban banned prohibit prohibited bar barred block',
  'admit admitted confess acknowledge concede confirm / deny denied denial refute',
  'agree agreed agreement / disagree disagreed disagreement refuse',
  'support supported back backed favour favor welcome / oppose opposed opposition condemn',
  'guilty convict convicted conviction / innocent acquit acquitted acquittal cleared',
  'uphold upheld / overturn overturned quash quashed annul',
  'legal lawful legitimate / illegal unlawful illegitimate',
  'valid / invalid void',
  'open opened reopen reopened opening / close closed closing closure shut',
  'start started begin began begun launch resume resumed / stop stopped end ended halt cease suspend suspended',
  'continue continued continuing / stop stopped halt cease discontinue abandon end ended',
  'arrive arrived enter entered join joined / leave left quit depart withdraw withdrew withdrawn',
  'hire hired recruit recruited / fire fired dismiss dismissed sack sacked',
  'appoint appointed / remove removed dismiss dismissed oust',
  'include included / exclude excluded omit omitted',
  'present / absent',
  'presence / absence',
  'safe safely / dangerous unsafe hazardous',
  'alive survive survived survivor / dead die died killed',
  'healthy / sick ill',
  'public publicly / secret secretly private privately confidential',
  'voluntary optional / compulsory mandatory obligatory',
  'temporary temporarily provisional / permanent permanently',
  'positive / negative',
  'profit profitable / loss lossmaking',
  'surplus / deficit shortfall',
  'majority / minority',
  'maximum most / minimum least',
  'major large larger big bigger / minor small smaller',
  'advance advanced forward / retreat backward',
  'ahead / behind',
  'buy bought buys purchase / sell sold sells sale',
  'lend lent / borrow borrowed',
  'import imported imports / export exported exports',
  'arrest arrested detain detained imprison imprisoned / release released free freed',
  'attack attacked / defend defended',
  'build built construct / demolish demolished dismantle dismantled',
  'create created / destroy destroyed abolish abolished',
  'introduce introduced / abolish abolished scrap scrapped repeal repealed',
  'impose imposed / lift lifted waive waived',
  'tighten tightened / loosen loosened relax relaxed ease eased',
  'add added / remove removed subtract',
  'keep kept retain retained preserve preserved / scrap scrapped abandon abandoned discard',
  'pass passed / fail failed',
  'credible plausible / implausible incredible',
  'likely probable / unlikely improbable',
  'possible / impossible',
  'able / unable',
  'willing / unwilling reluctant',
  'aware / unaware',
  'sufficient enough adequate / insufficient inadequate',
  'stable / unstable',
  'complete completed / incomplete unfinished',
  'certain sure / uncertain unsure',
  'clear / unclear',
  'equal / unequal',
  'satisfied / dissatisfied unsatisfied',
  'happy glad pleased / unhappy sad',
  'available / unavailable',
  'effective / ineffective',
  'efficient / inefficient',
  'significant / insignificant negligible',
  'related / unrelated',
  'known / unknown',
  'harmless benign / harmful',
  'optimistic / pessimistic',
  'friend friendly ally / enemy hostile foe',
  'peace / war',
  'rich wealthy / poor',
  'free / pay paying paid payable',
  'stay stayed remain unchanged frozen freeze steady / up rise rose risen raise raised increase increased climb jump soar',
  'wet rainy / dry',
  'hot warm warmer / cold cool cooler',
  'easy easier / difficult hard harder',
  'cheap cheaper / expensive dearer costlier',
  'abundant / scarce',
  'deep / shallow',
  'true truthful / false untrue',
  'inside / outside',
]

/** Stems that say that a quantity went up or down: the first pair of the table. */
export const MOVES: ReadonlySet<string> = new Set(
  (OPPOSITES[0] ?? '').replace(' / ', ' ').split(' ').map(stem),
)

/** Stems that say that a quantity moved, whichever way; denied, they say that it stayed. */
export const CHANGES: ReadonlySet<string> = new Set(
  'change alter vary shift move budge fluctuate'.split(' ').map(stem),
)

/** For each stem, the stems of its opposites. */
export const ANTONYMS: ReadonlyMap<string, ReadonlySet<string>> = opposites()

function opposites(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>()
  const add = (from: string, to: string) => map.set(from, (map.get(from) ?? new Set()).add(to))
  for (const line of OPPOSITES) {
    const [one = [], other = []] = line.split(' / ').map((side) => side.split(' ').map(stem))
    for (const a of one)
      for (const b of other) {
        add(a, b)
        add(b, a)
      }
  }
  return map
}
