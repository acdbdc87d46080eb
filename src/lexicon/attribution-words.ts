/** A folded word in, the part it plays around a reporting verb out: the closed classes by which a speaker's name is found without a parser. */
import { wordSet } from '../text/word-set.ts'

/** Opens a noun phrase. */
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word)
const DETERMINERS =
  wordSet(`the a an this that these those his her its their our my your some any all both each every
  another one two three four five six seven eight nine ten several many most few no`)

export const isPossessive = (word: string): boolean => POSSESSIVES.has(word)
const POSSESSIVES = wordSet('his her its their our my your')

/** Third person only: "I" and "we" are no mention of somebody named before. */
export const isPronoun = (word: string): boolean => PRONOUNS.has(word)
const PRONOUNS = wordSet('he she it they')

/** Ties a noun phrase to the one before it: "the head of the agency". */
export const isLinking = (word: string): boolean => LINKING.has(word)
const LINKING = wordSet('of for at in from on to with de del von van bin al')

export const isPreposition = (word: string): boolean => PREPOSITIONS.has(word)
const PREPOSITIONS =
  wordSet(`of for at in from on to with by after during before about against over under into through
  between among without within since until despite amid following near outside upon via per`)

/** Ends a clause to the left and to the right of a speaker. */
export const isClauseEdge = (word: string): boolean => CLAUSE_EDGES.has(word)
const CLAUSE_EDGES =
  wordSet(`that which who whom whose when while because although though if as but after before since
  until where so whereas than whether unless or nor yet how why what`)

/** May stand between a speaker and the verb. */
export const isBetween = (word: string): boolean =>
  BETWEEN.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word))
const BETWEEN =
  wordSet(`has have had having also later then already again once did does do not never will would may could
  should can cannot must even still just now often always today yesterday first further too since likewise thus therefore however
  duly instead itself himself herself themselves ever`)
const NOT_ADVERBS = wordSet('family assembly monopoly supply italy july ally reply rally anomaly')

/** Auxiliaries of the passive: "is said to" has no speaker. */
export const isBe = (word: string): boolean => BE.has(word)
const BE = wordSet('is are was were be been being am get gets got')

/** Auxiliaries and other finite verbs that no noun phrase holds. */
export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word)
const AUXILIARIES =
  wordSet(`is are was were be been being am has have had do does did will would can cannot could may might shall
  should must`)

/** When something was said, which is no part of who said it. */
export const isTimeWord = (word: string): boolean => TIME_WORDS.has(word)
const TIME_WORDS =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january
  february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
  nov dec today yesterday tomorrow tonight late early last next this earlier later week month year morning afternoon evening
  night noon midnight spring summer autumn winter now then meanwhile recently`)

/** A thing said, by which a speaker is named: "in the words of", "her counsel:", "by its account". */
export const isSpeechNoun = (word: string): boolean => SPEECH_NOUNS.has(word)
const SPEECH_NOUNS =
  wordSet(`words word account view opinion reckoning estimate estimates data figures statement telling
  estimation calculation calculations information assessment report reports testimony advice counsel verdict comment
  comments reply answer message response plea remark remarks conclusion warning appeal judgment judgement admission
  explanation quote`)

/** What somebody is said to hold or to utter, before "that": "is of the view that", "it is her belief that". */
export const isHeldNoun = (word: string): boolean => HELD_NOUNS.has(word)
const HELD_NOUNS =
  wordSet(`view opinion belief position conclusion conviction understanding impression contention assessment judgement
  judgment argument suspicion fear assumption estimate estimation case warning assurance explanation feeling verdict
  complaint accusation allegation claim`)

/** "Is convinced that": as good as saying it. */
export const isSureOf = (word: string): boolean => SURE_OF.has(word)
const SURE_OF = wordSet('convinced certain sure confident adamant persuaded satisfied positive emphatic')

/** Whose eyes, whose book: "in the union's eyes". */
export const isViewpoint = (word: string): boolean => isSpeechNoun(word) || VIEWPOINTS.has(word)
const VIEWPOINTS = wordSet('eyes book books mind reading version belief understanding submission contention')

/** Makes a capitalised name an organisation's or a place's. */
export const isOrganisationWord = (word: string): boolean => ORGANISATION_WORDS.has(word)
const ORGANISATION_WORDS =
  wordSet(`agency ministry department government council commission committee court bank company
  corporation corp inc ltd plc ag gmbh llc group institute university college school hospital party union office board
  authority service forces army navy police association federation foundation fund trust league club parliament congress
  senate house embassy delegation bureau centre center society organisation organization network press news times
  post herald tribune gazette courier observer guardian radio television agency's alliance chamber city county state
  province republic kingdom states nations airlines airways motors partners holdings industries directorate tribunal
  ministries works street road river station port statement spokesperson guild consortium syndicate`)
