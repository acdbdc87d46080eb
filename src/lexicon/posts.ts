/** The words of a post in, its office, rank and field out: "deputy finance director" is a director's, of a deputy, in finance. */
import type { Token } from '../text/token.ts'
import { namesByWord } from '../text/word-set.ts'
import { lemma } from './irregular.ts'
import { isTitleModifier } from './titles.ts'

/** Two posts may be one where they are of one office, of one rank and of one field. */
export type Post = {
  /** The noun, with the words of its office before it ("chief executive"). */
  readonly words: readonly Token[]
  /** The lines of OFFICES that hold it. */
  readonly offices: readonly string[]
  readonly isDeputy: boolean
  /** Stems of what the post is of: "finance", "transport". */
  readonly fields: readonly string[]
}

/** The first post that the tokens tell, which are those beside a person's name; none where they tell none of the list. */
export function postIn(all: readonly Token[]): Post | undefined {
  const tokens = all.filter(({ text }) => text !== '-')
  for (let at = 0; at < tokens.length; at++) {
    const length = LENGTHS.find((n) => officesOf(tokens.slice(at, at + n)).length > 0)
    if (length === undefined || !isWhole(tokens.slice(at + length))) continue
    const words = tokens.slice(at, at + length)
    const before = ranksAndFields(tokens.slice(0, at))
    return {
      words: [...before, ...words],
      offices: officesOf(words),
      isDeputy: tokens.slice(Math.max(0, at - DEPUTY_REACH), at).some(({ norm }) => DEPUTIES.test(norm)),
      fields: [...before.filter(({ norm }) => !RANKS.test(norm)), ...domain(tokens.slice(at + length))].map(
        ({ stem }) => stem,
      ),
    }
  }
  return undefined
}

/** "The chair of the board", but not "the chair in the corner". */
const isWhole = ([next]: readonly Token[]): boolean => !next || /^(?:of|for|at|to|since)$/u.test(next.norm)

/** Words in a name of an office, the most first. */
const LENGTHS = [3, 2, 1]

const officesOf = (words: readonly Token[]): readonly string[] =>
  OFFICES.get(words.map(({ norm }, n) => (n === words.length - 1 ? lemma(norm) : norm)).join('-')) ?? []

/** The words of rank and field right before the noun. */
function ranksAndFields(before: readonly Token[]): readonly Token[] {
  const edge = before.findLastIndex(({ norm }) => !RANKS.test(norm) && !isTitleModifier(norm))
  return before.slice(edge + 1)
}

/** "of operations", "for transport": the word behind, unless it is a name's. */
function domain(after: readonly Token[]): readonly Token[] {
  const [link, field] = after
  return link && field && /^(?:of|for)$/u.test(link.norm) && !field.capital ? [field] : []
}

/** Words of "deputy to the managing". */
const DEPUTY_REACH = 3

const DEPUTIES = /^(?:deputy|vice|assistant|associate|junior)$/u
const RANKS =
  /^(?:deputy|vice|assistant|associate|junior|acting|interim|former|ex|retired|late|outgoing|incoming|then|new|long|time|first|senior|chief|current|our|own|mr|mrs|ms|dr|sir|dame)$/u

/**
 * Names of one office a line; a name in two lines may be of either. Those that may be anybody's ("boss", "leader", "head",
 * "official") are of none, as are titles that go with any post ("professor", "doctor"). The lines are this project's own,
 * by what style guides of news agencies list as titles and what firms' reports call their officers.
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
director: director
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
spokesperson: spokesman spokeswoman spokesperson press-officer press-secretary press-spokesman communications-director communications-manager
treasurer: treasurer
harbour: harbourmaster harbormaster harbour-master harbor-master
captain: captain skipper master commander
mate: first-mate first-officer chief-officer second-officer
pilot: pilot
engineer: engineer chief-engineer
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
