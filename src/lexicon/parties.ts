/** A noun in, the kinds of party of the news that it may stand for out. */
import { isOneOf, namesByWord } from '../text/word-set.ts'
import { lemma } from './irregular.ts'

/** None for a word that names no party, or that may name any ("group", "officials"). */
export function partyKinds(word: string): readonly string[] {
  if (isAnyones(word)) return NONE
  const noun = lemma(word)
  return KINDS.get(noun) ?? (/[a-z]{2}ologist$/u.test(noun) ? SPECIALISTS : NONE)
}

/** Of its own it may be anybody's: "the office", "the lawyers' team". */
export const isAnyones = (word: string): boolean => ANYONES.has(word) || ANYONES.has(lemma(word))

/** What anybody may be called before a court. */
export const isOnTrial = (word: string): boolean => isOneOf(lemma(word), 'defendant accused plaintiff')

const NONE: readonly string[] = []
const SPECIALISTS = ['scientists', 'doctors']

const ANYONES: ReadonlySet<string> = new Set(
  `office team leader official spokesman spokeswoman spokesperson chief boss head member representative side body group
  staff department leadership association service specialist engineer expert technician panel committee house
  authorities`.split(/\s+/u),
)

/** What a firm of any trade is called. */
const FIRM = 'company firm business corporation enterprise employer management operator owner'

/** What those who work for somebody are called, whatever their trade. */
const STAFF = 'union worker employee workforce labourer striker crew staff personnel'

/**
 * A kind of party and the nouns that may name one: any two nouns of a line may be the same party, two nouns that share no
 * line are not. The kinds and their nouns are this project's own, from general usage; their grain is that of WordNet's
 * hyponyms of organization and person (Miller 1995), coarser wherever news lets one noun stand for another.
 */
const PARTIES = `
government: government cabinet minister ministry state administration executive premier chancellor treasury authority president secretary department
council: council municipality county city town borough mayor mayoress councillor alderman township authority province prefecture governor parish district ward
parliament: parliament assembly lawmaker legislator legislature senate senator mp deputy congress congressman congresswoman commons diet parliamentarian chamber
opposition: opposition lawmaker legislator senator mp congressman congresswoman parliamentarian councillor faction
regulator: regulator watchdog authority agency commission inspectorate inspector ombudsman commissioner administration bureau board supervisor overseer investigator
court: court judge tribunal magistrate bench justice arbitrator judiciary
jury: jury juror judge panel
police: police officer constabulary constable detective sheriff policeman policewoman trooper investigator deputy authority cop gendarme inspector
officers: officer constable sheriff policeman policewoman trooper cop gendarme warder jailer guard ${STAFF}
prosecution: prosecutor prosecution state investigator attorney
defence: lawyer counsel solicitor barrister advocate attorney defence defense defender
defendant: defendant accused suspect culprit offender
claimant: claimant plaintiff complainant applicant victim petitioner
fire: firefighter fireman brigade rescuer ${STAFF}
army: army soldier troop military navy marine serviceman general garrison regiment battalion
rebels: rebel militia insurgent fighter gunman militant guerrilla separatist
union: ${STAFF} unionist steward labour association federation guild pilot miner
firm: ${FIRM} manufacturer maker producer developer contractor builder conglomerate director chairman chairwoman executive manager board shipbuilder carrier importer exporter
insurers: insurer underwriter assurer ${FIRM}
bank: bank lender creditor banker financier ${FIRM}
supplier: supplier vendor seller contractor subcontractor wholesaler manufacturer producer provider ${FIRM}
retailer: retailer shop store supermarket shopkeeper grocer chain seller ${FIRM}
customers: customer consumer client shopper household user subscriber buyer purchaser bill-payer payer
landlord: landlord lessor owner developer company council
tenants: tenant renter lodger occupant occupier resident household
leaseholders: leaseholder homeowner freeholder owner resident
shareholders: shareholder investor stockholder owner creditor
directors: director board management executive manager chairman chairwoman company
doctors: doctor surgeon physician consultant medic gp clinician psychiatrist paediatrician pediatrician anaesthetist practitioner hospital clinic ${STAFF}
nurses: nurse midwife matron carer ${STAFF}
patients: patient sufferer participant volunteer subject recipient
paramedics: paramedic ambulanceman medic ambulance ${STAFF}
pharmacists: pharmacist chemist pharmacy ${STAFF}
hospital: hospital clinic infirmary hospice ward trust
teachers: teacher headteacher headmaster headmistress tutor lecturer professor school academic principal schoolteacher ${STAFF}
pupils: pupil student schoolchild child youngster learner teenager schoolboy schoolgirl undergraduate classmate kid school
parents: parent mother father family guardian
scientists: scientist researcher academic author university institute professor investigator astronomer physicist historian economist laboratory statistician ${STAFF}
residents: resident villager neighbour neighbor householder inhabitant local citizen islander townspeople homeowner tenant household
voters: voter elector electorate citizen constituent
taxpayers: taxpayer citizen
farmers: farmer grower breeder rancher smallholder cooperative producer
mariners: captain master skipper mate helmsman sailor mariner seafarer boatswain pilot crew
port: harbourmaster master authority
fishermen: fisherman skipper trawlerman angler fisher crew
operators: operator operative technician machinist ${STAFF}
drivers: driver motorist chauffeur ${STAFF}
passengers: passenger commuter traveller rider holidaymaker tourist customer
journalists: journalist reporter newspaper broadcaster media editor publisher columnist ${STAFF}
church: church bishop archbishop priest clergy vicar diocese cardinal pope
campaigners: activist campaign pressure advocacy campaigner charity protester environmentalist demonstrator ngo trust
players: player footballer striker goalkeeper athlete ${STAFF}
coach: coach trainer
referee: referee umpire
club: club
governing: federation league association commission
customs: customs
coastguard: coastguard lifeboat lifeguard
walkers: walker rambler hiker hillwalker pedestrian tourist
landowners: landowner landholder owner farmer landlord
cyclists: cyclist rider motorcyclist biker
dentists: dentist orthodontist
veterinarians: vet veterinarian
auditors: auditor accountant bookkeeper firm
architects: architect designer planner
engineers: engineer technician
aircrew: pilot co-pilot airman crew
stewards: steward stewardess attendant crew
prisoners: prisoner inmate convict detainee
warders: warder jailer gaoler guard
donors: donor sponsor benefactor patron philanthropist
musicians: musician singer violinist pianist cellist orchestra choir conductor
actors: actor actress cast
authors: author writer novelist poet
hoteliers: hotelier innkeeper landlord restaurateur
foresters: forester ranger warden
hunters: hunter gamekeeper
beekeepers: beekeeper apiarist farmer
librarians: librarian library
monarchy: king queen monarch palace royal prince princess
state: state republic kingdom sultanate emirate principality duchy federation union country
embassy: ambassador embassy envoy diplomat consul consulate
museum: museum gallery curator
spouse: husband wife spouse widow widower fiance fiancee relative family
siblings: brother sister sibling twin relative family
offspring: son daughter child baby grandson granddaughter grandchild relative family
kin: uncle aunt cousin nephew niece grandfather grandmother grandparent relative family
friends: friend acquaintance
colleagues: colleague co-worker coworker workmate ${STAFF}
neighbours: neighbour neighbor resident
cleaners: cleaner janitor caretaker ${STAFF}
porters: porter caretaker bellboy ${STAFF}
cooks: cook chef baker caterer ${STAFF}
waiters: waiter waitress bartender barman ${STAFF}
couriers: courier postman postwoman mailman driver ${STAFF}
dockers: docker stevedore longshoreman ${STAFF}
builders: builder bricklayer carpenter joiner roofer scaffolder plasterer contractor ${STAFF}
electricians: electrician technician ${STAFF}
plumbers: plumber fitter ${STAFF}
mechanics: mechanic technician fitter ${STAFF}
gardeners: gardener groundsman landscaper ${STAFF}
guards: guard doorman bouncer warden watchman officer ${STAFF}
receptionists: receptionist cashier typist ${STAFF}
hairdressers: hairdresser barber stylist
interpreters: interpreter translator
apprentices: apprentice trainee intern student pupil recruit newcomer entrant starter beginner novice learner youngster ${STAFF}
pensioners: pensioner retiree elderly customer patient passenger tenant resident victim
refugees: refugee migrant immigrant evacuee
veterans: veteran soldier serviceman
tourists: tourist visitor holidaymaker traveller sightseer
spectators: fan supporter spectator follower crowd onlooker audience visitor
candidates: candidate contender nominee applicant hopeful pupil student politician
worshippers: worshipper parishioner believer congregation pilgrim
babies: baby infant newborn toddler child
hostages: hostage captive prisoner
witnesses: witness bystander onlooker passer-by passerby
thieves: thief burglar robber raider intruder gang culprit suspect
traders: trader merchant dealer shopkeeper seller retailer ${FIRM}
brokers: broker dealer trader ${FIRM}
`

const KINDS = namesByWord(PARTIES)
