/** The words of a post in, its office, rank and field out: "deputy finance director" is a director's, of a deputy, in finance. */

import { ORGANISATION_WORDS } from '../text/name-words.ts'
import type { Token } from '../text/token.ts'
import { namesByWord } from '../text/word-set.ts'
import { isSpelt } from '../text/word-similarity.ts'
import { lemma } from './irregular.ts'
import { partyKinds } from './parties.ts'
import { isTitleModifier } from './titles.ts'

/** Two posts may be one where they are of one office, of one rank and of one field. */
export type Post = {
  /** The noun, with the words of its office before it ("chief executive") and of its field behind it. */
  readonly words: readonly Token[]
  /** The lines of OFFICES that hold it. */
  readonly offices: readonly string[]
  readonly isDeputy: boolean
  /** What the post is of: "finance", "transport". */
  readonly fields: readonly Token[]
  /** "The director of the clinic", and of no field. */
  readonly isOfHouse: boolean
}

/** The first post that the tokens tell, which are those beside a person's name; none where they tell none of the list. */
export function postIn(all: readonly Token[]): Post | undefined {
  const tokens = all.filter(({ text }) => text !== '-')
  for (let at = 0; at < tokens.length; at++) {
    const length = LENGTHS.find((n) => officesOf(tokens.slice(at, at + n)).length > 0)
    const after = tokens.slice(at + (length ?? 1))
    if (length === undefined || !isWhole(after)) continue
    const words = tokens.slice(at, at + length)
    const ofWhat = domain(after)
    if (length === 1 && words[0]?.norm === 'head' && ofWhat.length === 0) continue
    const before = ranksAndFields(tokens.slice(0, at))
    return {
      words: [...before, ...words, ...ofWhat],
      offices: officesOf(words),
      isDeputy: tokens.slice(Math.max(0, at - DEPUTY_REACH), at).some(({ norm }) => DEPUTIES.test(norm)),
      fields: [...before, ...fieldOf(words), ...ofWhat].filter(({ norm }) => !RANKS.test(norm)),
      isOfHouse: isOfHouse(after),
    }
  }
  return undefined
}

/** "The chair of the board", but not "the chair in the corner". */
const isWhole = ([next]: readonly Token[]): boolean =>
  !next || /^(?:of|for|at|to|since|who)$/u.test(next.norm)

/** Words in a name of an office, the most first. */
const LENGTHS = [3, 2, 1]

function officesOf(words: readonly Token[]): readonly string[] {
  const last = lemma(words.at(-1)?.norm ?? '')
  if (!LAST_WORDS.has(last)) return NONE
  return OFFICES.get([...words.slice(0, -1).map(({ norm }) => norm), last].join('-')) ?? NONE
}

const NONE: readonly string[] = []

/** "Finance" of "finance director", "research" of "head of research". */
const fieldOf = (office: readonly Token[]): readonly Token[] =>
  office[1]?.norm === 'of' ? office.slice(2) : office.slice(0, -1)

/** The words of rank and field right before the noun. */
function ranksAndFields(before: readonly Token[]): readonly Token[] {
  const edge = before.findLastIndex(({ norm }) => !RANKS.test(norm) && !isTitleModifier(norm))
  return before.slice(edge + 1)
}

/** "of operations", "for infectious diseases", "of price statistics": the words behind, unless they are a name's or the house's. */
function domain(after: readonly Token[]): readonly Token[] {
  const [link, ...rest] = after
  if (!link || !/^(?:of|for)$/u.test(link.norm)) return []
  const words = rest.slice(/^(?:the|its|their|our)$/u.test(rest[0]?.norm ?? '') ? 1 : 0)
  const edge = words.findIndex((word) => word.kind !== 'word' || isSpelt(word) || ENDS_FIELD.test(word.norm))
  const field = words.slice(0, edge < 0 ? words.length : edge).slice(0, WIDEST_FIELD)
  const last = field.at(-1)
  return last && isHouse(last) ? [] : field
}

/** "Fisheries and food policy". */
const WIDEST_FIELD = 4
const ENDS_FIELD = /^(?:at|in|of|for|with|who|to|since|on|from|a|an|the)$/u

const isOfHouse = ([link, article, house]: readonly Token[]): boolean =>
  link?.norm === 'of' && article?.norm === 'the' && house !== undefined && isHouse(house)

/** What has one head of all: "the hospital", "the agency". */
const isHouse = ({ norm }: Token): boolean => ORGANISATION_WORDS.has(norm) || partyKinds(norm).length > 0

/** Words of "deputy to the managing". */
const DEPUTY_REACH = 3

const DEPUTIES = /^(?:deputy|vice|assistant|associate|junior)$/u
const RANKS =
  /^(?:deputy|vice|assistant|associate|junior|acting|interim|former|ex|retired|late|outgoing|incoming|then|new|long|time|first|senior|chief|current|our|own|mr|mrs|ms|dr|sir|dame)$/u

/**
 * Names of one office a line; a name in two lines may be of either. Those that may be anybody's ("boss", "leader",
 * "official", a "head" of no field) are of none, as are titles that go with any post ("professor", "doctor"); a trade is
 * named where no other is like it. The lines are this project's own, by what style guides of news agencies list as titles and what firms' reports call their officers.
 */
const LINES = `
chair: chair chairman chairwoman chairperson president
firm: chief-executive chief-executive-officer ceo managing-director director-general general-director executive-director general-manager president director
finance: finance-director finance-chief chief-financial-officer cfo finance-officer
operations: operations-director chief-operating-officer coo operations-manager
technology: chief-technology-officer cto technical-director
science: chief-scientist scientific-director research-director chief-scientific-officer head-of-research
medicine: medical-director chief-medical-officer
counsel: general-counsel legal-director
director: director head
manager: manager
secretary: general-secretary secretary-general
minister: minister secretary
premier: prime-minister premier president-of-the-government chancellor
president: president
mayor: mayor lord-mayor burgomaster
governor: governor
ambassador: ambassador envoy
consul: consul
mp: mp senator congressman congresswoman member-of-parliament lawmaker
speaker: speaker
commissioner: commissioner
auditor: auditor-general auditor
attorney: attorney-general prosecutor-general
prosecutor: prosecutor public-prosecutor state-prosecutor attorney-general prosecutor-general attorney
judge: judge chief-justice magistrate president
lawyer: lawyer solicitor barrister attorney counsel
coroner: coroner
ombudsman: ombudsman ombudswoman
spokesperson: spokesman spokeswoman spokesperson press-officer press-secretary press-spokesman communications-director communications-manager head-of-communications head-of-press head-of-media
treasurer: treasurer
harbour: harbourmaster harbormaster harbour-master harbor-master
captain: captain skipper master commander
mate: first-mate first-officer chief-officer second-officer
pilot: pilot
engineer: engineer chief-engineer site-engineer
coach: coach head-coach trainer manager
goalkeeper: goalkeeper keeper
referee: referee umpire
dean: dean
rector: rector vice-chancellor principal provost president
principal: headteacher headmaster headmistress head-teacher principal
bishop: bishop archbishop
curator: curator
editor: editor editor-in-chief
`

const OFFICES = namesByWord(LINES)
/** Hardly any word ends the name of an office. */
const LAST_WORDS = new Set([...OFFICES.keys()].map((name) => name.slice(name.lastIndexOf('-') + 1)))
