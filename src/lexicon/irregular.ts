/** An English word form in, its base form out: irregular verbs and plurals by list, everything else by rule. */
import { perWord } from '../text/per-word.ts'
import { regularBase } from './regular.ts'

/** The base form ("sold" -> "sell", "women" -> "woman", "planned" -> "plan") of a folded word; the word itself when it is one. */
export const lemma = perWord((word) => BASE_OF.get(word) ?? regularBase(word))

/** The irregular forms of a base form: of a verb ('v') its past and participle, of a noun ('n') its plural; empty if none. */
export function irregularForms(base: string, kind: 'v' | 'n'): readonly string[] {
  return (kind === 'v' ? VERB_FORMS : PLURAL_FORMS).get(base) ?? []
}

/**
 * Base, then its forms, of the irregular verbs in news use (the list of any grammar, e.g. Quirk et al. 1985, chapter 3),
 * and of those regular ones whose forms the stemmer parts from their base (tie, try, exceed, add).
 * Left out: forms that mostly are another word ("bit", "wound", "spat", "ground", "lay" as a past).
 */
const VERBS = `
arise arose arisen; awake awoke awoken; be am is are was were been being; bear bore borne; beat beaten; become became
befall befell befallen; begin began begun; bend bent; bind bound; bite bitten; bleed bled; blow blew blown
break broke broken; breed bred; bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen
cling clung; come came; creep crept; cry cries cried; deal dealt; deny denies denied; die dies died dying; dig dug
do does did done; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dry dries dried; dwell dwelt
eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung
fly flies flew flown; forbid forbade forbidden; foresee foresaw foreseen; forget forgot forgotten
forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; fry fries fried; get got gotten; give gave given
go goes went gone; grow grew grown; hang hung; have has had; hear heard; hide hid hidden; hold held; keep kept
kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent
lie lies lied lying lain; light lit; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken
misunderstand misunderstood; mow mown; oversee oversaw overseen; overcome overcame; overdo overdid overdone
override overrode overridden; overrun overran; overtake overtook overtaken; overthrow overthrew overthrown; pay paid
plead pled; prove proven; prepay prepaid; pry pries pried; rebuild rebuilt; redo redid redone; relay relaid; remake remade
repay repaid; resell resold; rethink rethought; retake retook retaken; rewrite rewrote rewritten; ride rode ridden
ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; sew sewn
shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat
slay slew slain; sleep slept; slide slid; sling slung; smell smelt; sow sown; speak spoke spoken; speed sped
spell spelt; spend spent; spill spilt; spin spun; spoil spoilt; spring sprang sprung; spy spies spied; stand stood
steal stole stolen; stick stuck; sting stung; stride strode; strike struck stricken; strive strove striven
swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn
tell told; think thought; throw threw thrown; tie ties tied tying; tread trod trodden; try tries tried
undergo undergoes underwent undergone; underpay underpaid; understand understood; undertake undertook undertaken
undo undoes undid undone; untie untied untying; uphold upheld; vie vies vied vying; wake woke woken; wear wore worn
add adds added adding; free frees freed freeing; exceed exceeded exceeding; proceed proceeded proceeding
succeed succeeded succeeding; sue sues sued suing; focus focuses focused focusing; interfere interfered interfering
experience experienced experiencing; traffic trafficked trafficking; panic panicked panicking; mimic mimicked mimicking
rebuff rebuffed rebuffing; weave wove woven; weep wept; win won; withdraw withdrew withdrawn; withhold withheld; withstand withstood
wring wrung; write wrote written`

/** Singular, then its plural, and those regular plurals that the stemmer parts from their base (virus). Left out: plurals that mostly are another word ("axes", "bases", "leaves"). */
const PLURALS = `
man men; woman women; child children; grandchild grandchildren; schoolchild schoolchildren; person people
foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; penny pence; life lives; wife wives; knife knives
half halves; shelf shelves; self selves; wolf wolves; calf calves; loaf loaves; thief thieves; scarf scarves
hoof hooves; elf elves; midwife midwives; housewife housewives; crisis crises; analysis analyses; thesis theses
hypothesis hypotheses; diagnosis diagnoses; emphasis emphases; oasis oases
parenthesis parentheses; synthesis syntheses; criterion criteria; phenomenon phenomena; bacterium bacteria
medium media; datum data; curriculum curricula; memorandum memoranda; referendum referenda; stadium stadia
millennium millennia; stratum strata; nucleus nuclei; stimulus stimuli; fungus fungi; alumnus alumni; cactus cacti
syllabus syllabi; radius radii; index indices; appendix appendices; vertex vertices; matrix matrices; larva larvae
alga algae; antenna antennae; formula formulae; vertebra vertebrae; bureau bureaux; plateau plateaux; quiz quizzes
gas gases; bus buses; virus viruses; coronavirus coronaviruses; campus campuses; bonus bonuses; census censuses
surplus surpluses; chorus choruses; circus circuses; consensus consensuses; focus focuses; apparatus apparatuses
canvas canvases; bias biases; metropolis metropolises; plus pluses; spy spies; tie ties; lie lies; fly flies
spokesman spokesmen; spokeswoman spokeswomen; policeman policemen
policewoman policewomen; chairman chairmen; chairwoman chairwomen; businessman businessmen
businesswoman businesswomen; fireman firemen; fisherman fishermen; gunman gunmen; congressman congressmen
congresswoman congresswomen; serviceman servicemen; servicewoman servicewomen; sportsman sportsmen
sportswoman sportswomen; salesman salesmen; saleswoman saleswomen; statesman statesmen; clergyman clergymen
seaman seamen; airman airmen; gentleman gentlemen; craftsman craftsmen; workman workmen; cameraman cameramen
militiaman militiamen; middleman middlemen; watchman watchmen; newsman newsmen; alderman aldermen
strongman strongmen; taxman taxmen; kinsman kinsmen; layman laymen; lineman linemen; crewman crewmen`

const VERB_FORMS = formTable(VERBS)
const PLURAL_FORMS = formTable(PLURALS)

/** Form -> base; of two bases ("found", "lives") the verb's wins, as the commoner in news. */
const BASE_OF = new Map<string, string>(
  [...PLURAL_FORMS, ...VERB_FORMS].flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
)

function formTable(list: string): ReadonlyMap<string, readonly string[]> {
  const rows = list.split(/[;\n]/).map((row) => row.trim().split(/\s+/))
  return new Map(
    rows.flatMap(([base, ...forms]) => (base && forms.length > 0 ? [[base, forms] as const] : [])),
  )
}
