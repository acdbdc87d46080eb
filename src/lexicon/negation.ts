/** Nothing in, the words that negate, the words that negate without saying so, and the words that mean each other's opposite. */
import { stemSet, wordSet } from '../text/word-set.ts'

/**
 * Words that negate what follows them in their clause. "n't" is found by its ending.
 * Negators and their scope after Morante & Daelemans, ConanDoyle-neg (2012), and Quirk et al. (1985), 10.54-10.70.
 */
export const NEGATORS: ReadonlySet<string> = new Set(
  'not never no non none nobody nothing neither nor nowhere without cannot'.split(' '),
)

/** Any of these, or one drawn together with its verb. */
export const isNegator = ({ norm }: { readonly norm: string }): boolean =>
  NEGATORS.has(norm) || isNotWord(norm)

/** "Not", "isn't". */
export const isNotWord = (norm: string): boolean => norm === 'not' || norm.endsWith("n't")

/** Negators that stand after their verb as well as before it ("contributes nothing", "heard from nobody"). */
export const OBJECT_NEGATORS: ReadonlySet<string> = new Set('none nobody nothing nowhere'.split(' '))

/** Phrases in which a negator negates nothing: they limit, count, add or stress. */
export const NOT_NEGATING: readonly (readonly string[])[] = [
  'not only',
  'not just',
  'not merely',
  'not simply',
  'not least',
  'not to mention',
  'not before',
  'not until',
  'not sooner',
  'not earlier',
  'not later',
  'not more',
  'not less',
  'not fewer',
  'no earlier than',
  'no later than',
  'no less',
  'no fewer',
  'no more than',
  'no sooner',
  'no matter',
  'no wonder',
  'nothing but',
  'nothing less',
  'nothing short',
  'whether or not',
  'or not',
  'if not',
  'why not',
  'nothing either way',
  'no exception',
  'no exceptions',
  'not quite',
  'without exception',
  'without exceptions',
  'without fail',
  'without doubt',
  'without question',
  'not every',
  'not all',
  'not everyone',
  'not everybody',
].map((phrase) => phrase.split(' '))

/** Verbs and adjectives that deny what they govern, by lexeme; "x~" is any form of x, "*" any one or two words between. */
export const DENIERS: Readonly<Record<string, readonly string[]>> = {
  exclude: ['exclude~', 'rule~ out', 'rule~ * out'],
  fail: [
    'fail~ to',
    'failure to',
    'neglect~ to',
    'omit~ to',
    'omitted to',
    'forgot to',
    'forget to',
    'forgets to',
  ],
  refuse: [
    'refuse~ to',
    'decline~ to',
    'unwilling to',
    'refrain~ from',
    'abstain~ from',
    'decided against',
    'decides against',
    'opted against',
    'stop~ short of',
    'stopped short of',
  ],
  deny: [
    'deny~',
    'refute~',
    'disavow~',
    'dispute~ the',
    'dispute~ that',
    'dispute~ any',
    'contest~ the',
    'contest~ that',
    'reject~ the finding',
    'reject~ the claim',
    'reject~ the allegation',
    'reject~ the accusation',
    'reject~ the suggestion',
    'call~ in question',
    'call~ into question',
  ],
  lack: ['lack~', 'absence of', 'for want of', 'devoid of', 'bereft of'],
  unable: ['unable', 'inability', 'incapable of', 'powerless to'],
  prevent: [
    'prevent~',
    'keep~ from',
    'kept from',
    'withheld from',
    'withhold~ from',
    'hidden from',
    'avoid~',
    'avert~',
  ],
  forbid: [
    'forbid~',
    'forbade',
    'forbidden',
    'prohibit~',
    'ban on',
    'bans on',
    'to ban',
    'will ban',
    'would ban',
    'banned',
    'banning',
    'outlaw~',
  ],
  free: ['free of', 'free from', 'exempt from', 'exempted from'],
  impossible: ['impossible', 'unthinkable'],
  doubt: ['doubt~'],
  hesitate: ['hesitate~ to', 'shy~ away from', 'shrink~ from', 'shrank from'],
  spare: ['spared', 'escape~'],
  waive: ['waive~', 'forgo~', 'forwent', 'dispense~ with'],
  hardly: ['hardly', 'scarcely'],
  pending: ['yet to', 'still to be', 'remain~ to be'],
}

/** Words that may carry a negation in another dress; beside one of them, a missing negator proves nothing. Stems. */
export const VEILED_NEGATIVES: ReadonlySet<string> =
  stemSet(`reject oppose opposition disagree dispute contradict resist object contest cancel scrap abandon drop shelve suspend halt stop end cease block bar veto
   quash overturn dismiss withdraw withdrew withdrawn postpone delay miss missing elude evade escape clear lose lost lack vain hardly barely bare scarcely rare rarely seldom few little only
   unless except save instead rather wait yet beyond remain stay stayed vacant empty absent zero escape skip forgo waive unharmed intact untouched safe
   secret private hide hid hidden conceal decline ignore neglect omit forgot forget overlook question far short free against otherwise wrong wrongly false protect protected
   mistaken myth baseless groundless unfounded leave left alone mere simply former elsewhere outside contrary differ unlike failure
   flunk fail unmet rebuff spurn shun snub renounce relinquish forfeit rescind revoke annul disallow disqualify thwart foil frustrate impede obstruct
   dodge sidestep refrain abstain desist withhold deprive discontinue quit ditch axe repel withstand
   prevent discourage deter dissuade inhibit hinder hamper restrict limit cap curb protect guard keep kept idle dormant void null expire lapse out unlikely improbable excuse slip foreign alien mystery baffle stump puzzle surprise unexpected reserve minus less disappear vanish close closed shut illegal unlawful`)

/** Prefixes that turn a word into its opposite; they count only where the other side has the word without it. */
export const NEGATIVE_PREFIXES: readonly string[] = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis']

/** Words that are another word behind such letters, and not its opposite: "import", "port". */
export const LIKE_PREFIXED: ReadonlySet<string> = wordSet(
  `impair impart import impose impound impress imprison improve incite income increase indeed indent induct inform inland inmate inquest
   inroad inside insight inspire install instance instead intake intend intense intent intern invent invest invoice inward discard
   discharge disclose discount discourse discover discuss disease dismiss dispatch display dispose dissolve distil distill distress mistake unless`,
)

/** Words that carry no content of their own: articles, pronouns, auxiliaries, prepositions, conjunctions, pale adverbs. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same own each every any some all both either another other others more most much many very too so also even just only
   i you he she it we they me him her us them my your his its our their mine yours hers ours theirs itself himself herself themselves who whom whose which what
   am is are was were be been being has have had having do does did done doing go goes going went gone will would shall should can could may might must ought cannot
   of in on at by for from to with without within into onto over under about after before between among through during against across per than as like until till upon
   toward towards off out up down back around near since despite and or but nor yet if whether because although though while whereas unless when where why how then there here
   not no never none nobody nothing neither nowhere said says say saying told tells added adds according still again now already however`.split(
    /\s+/,
  ),
)

/** What may stand between a negation and what it denies, as evidence or intention of it: "no evidence that", "does not intend to". Stems. */
export const TRANSPARENT: ReadonlySet<string> = stemSet(
  'evidence proof sign trace hint indication suggestion assurance guarantee certainty reason intention intend plan wish want expect think thought need require bother care manage believe case possible possibility able way',
)

/** Particles that add to what holds already: "were damaged too". */
export const ADDITIVE: ReadonlySet<string> = new Set(['too', 'also', 'well', 'indeed', 'even'])

/** Words after a negator that turn it into a limit: "not start until", "no money except". */
export const LIMITS: ReadonlySet<string> = new Set([
  'until',
  'till',
  'since',
  'before',
  'unless',
  'except',
  'beyond',
  'other',
])

/** Words of a bound after a negator: "no bid may exceed 300" sets a ceiling that the other side may state without one. */
export const BOUNDS: ReadonlySet<string> = new Set(
  'more above over beyond past exceed exceeds exceeding exceeded surpass less fewer under below longer shorter later earlier higher lower larger smaller greater further'.split(
    ' ',
  ),
)

/** Words of condition and need, in which "without" denies nothing: "without approval the deal falls" says that approval is a must. */
export const NEEDS: ReadonlySet<string> = new Set(
  'must need needs needed require requires required unless only subject condition conditional provided depends depending'.split(
    ' ',
  ),
)

/** Units and calendar words: they stand by figures on every side, so that sharing them says little. */
export const MEASURES: ReadonlySet<string> = new Set(
  `per cent percent hundred thousand million billion trillion euro euros dollar dollars pound pounds year years month months week weeks day days hour hours minute minutes
   metre metres meter meters kilometre kilometres km ton tons tonne tonnes people today yesterday tomorrow time times age aged
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december`.split(
    /\s+/,
  ),
)
