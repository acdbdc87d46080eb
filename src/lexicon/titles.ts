/** A folded word in, whether it is a title before a person's name (honorific, rank, office, trade), or a word that qualifies one, out. */
import { wordSet } from '../text/word-set.ts'

/** "Dr", "General", "Minister", "spokeswoman": a word that may end a title. */
export const isTitle = (word: string): boolean => TITLES.has(word)

/** "Deputy", "Foreign", "Chief": a word that makes part of a title only before another title word. */
export const isTitleModifier = (word: string): boolean => MODIFIERS.has(word)

/** What may follow "of" within a title: "Secretary of State Jane Roe". */
export const isOfficeDomain = (word: string): boolean => DOMAINS.has(word)

/** Titles whose "of" leads to a field of work, not to a place or an organisation: "Director of Marine Science". */
export const isFieldTitle = (word: string): boolean => FIELD_TITLES.has(word)

/** Forms of address, ranks of services, offices and trades, as the style guides of news agencies list them. */
const TITLES = wordSet(`
  mr mrs ms miss mx dr prof professor doctor sir dame lord lady baron baroness count countess duke duchess earl
  rev reverend fr father sister brother pastor bishop archbishop cardinal pope rabbi imam ayatollah sheikh shaikh
  mufti patriarch chaplain canon dean hon
  king queen prince princess emperor empress sultan emir crown
  private corporal cpl sergeant sgt lieutenant lt captain capt major maj colonel col brigadier brig general gen
  marshal admiral adm commodore commander cmdr cadet pilot airman warrant
  constable pc detective inspector superintendent sheriff officer trooper marshall warden
  president premier chancellor minister secretary senator sen congressman congresswoman representative rep
  mp mep councillor cllr mayor mayoress burgomaster governor gov lawmaker deputy speaker whip
  ambassador consul envoy attache commissioner chairman chairwoman chair chairperson director directress manager
  president ceo cfo coo cto executive chief head leader boss founder co-founder owner partner treasurer auditor
  ombudsman registrar rector provost principal headteacher headmaster headmistress
  judge justice magistrate prosecutor attorney solicitor barrister lawyer counsel advocate notary coroner
  spokesman spokeswoman spokesperson spokesmen adviser advisor aide mediator negotiator expert analyst economist
  scientist researcher engineer architect doctor nurse surgeon physician epidemiologist virologist neurologist
  ecologist biologist chemist physicist historian author writer poet novelist journalist reporter editor
  correspondent columnist photographer broadcaster presenter actor actress singer musician composer conductor
  artist painter sculptor dancer comedian filmmaker designer
  coach trainer captain striker midfielder defender goalkeeper winger referee umpire champion
  astronaut cosmonaut farmer fisherman teacher student activist campaigner steward secretary-general generals
  ministers presidents justices judges professors doctors messrs drs senators colonels`)

const MODIFIERS = wordSet(`
  vice deputy assistant associate acting interim former ex retired late outgoing incoming senior junior chief prime
  foreign finance defence defense interior home health education justice trade transport energy environment
  agriculture economy culture labour labor housing tourism sports science technology development planning
  first second third lead managing executive general under permanent special staff presiding city state county
  district federal national regional provincial crown shadow lord lady rear air field flight wing squadron
  major lieutenant brigadier police detective fire press media union shop party opposition house majority minority
  honorary emeritus visiting founding group operating financial`)

const DOMAINS = wordSet(
  'state defense defence energy education commerce agriculture labor labour transportation war health finance justice',
)

const FIELD_TITLES = wordSet(`
  director directress head chief manager officer secretary spokesman spokeswoman spokesperson commissioner
  professor lecturer reader dean chair editor vice deputy minister inspector`)
