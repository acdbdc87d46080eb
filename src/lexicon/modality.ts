/** Nothing in, the words and phrases that set a modality out: what they demand, allow, expect, intend or hold possible, and how strongly. */
import { stemSet } from '../text/word-set.ts'

/** What is graded: an obligation, the certainty of a statement, an intention, or what can be done (by leave or by skill). */
export type ModalAxis = 'obligation' | 'certainty' | 'intention' | 'ability'

/**
 * 4 binding, certain, decided; 3 recommended, expected, planned; 2 allowed, possible, considered.
 * The steps of Palmer, Mood and Modality (2001): necessity, weak necessity, possibility. A bare statement is a 4.
 */
export type ModalLevel = 2 | 3 | 4

type ModalEntry = {
  readonly axis: ModalAxis
  readonly level: ModalLevel
  /** What the cue means once a negation precedes or follows it ("may not" forbids or doubts; "need not" allows). */
  readonly negated: ModalLevel
  /** Governs the complement to its right, across "that", and not only its own clause. */
  readonly governs: boolean
  /** A second reading: "was told to" orders or advises, "is due to" is settled or expected. */
  readonly or?: ModalLevel
  /** Forbids or advises against, without a negator. */
  readonly denies: boolean
  /** Leaves open what follows it after "whether" or "if". */
  readonly asks?: boolean
}

const entry = (axis: ModalAxis, level: ModalLevel, negated: ModalLevel, governs = false): ModalEntry => ({
  axis,
  level,
  negated,
  governs,
  denies: false,
})

/** Of the obligation not to do something. */
const against = (level: ModalLevel): ModalEntry => ({ ...entry('obligation', level, 2), denies: true })

/**
 * One line per class; a word ending in "~" is compared by its stem, another as written; BE is any form of "be".
 * English auxiliaries and semi-auxiliaries after Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.39-3.51;
 * hedges and boosters after Hyland, Metadiscourse (2005), appendix, cut to the words that news prose uses as such.
 */
const CLASSES: readonly (readonly [ModalEntry, string])[] = [
  [entry('obligation', 4, 4), "must; shall; mustn't; shan't"],
  [entry('obligation', 4, 4, true), 'mandatory; compulsory; obligatory'],
  [
    entry('obligation', 4, 2),
    "require~; demanded; have to; has to; had to; having to; need to; needs to; needed to; needn't; need not; needs not; BE required; require~; obliged; BE compelled; BE forced; BE bound by law; BE ordered to; under an obligation; under a duty; BE mandated; no choice but to; no option but to; no alternative but to; BE imperative; have got to; has got to; duty to; obligation to; BE essential; BE vital that; BE vital to; BE necessary to; BE necessary for; make~ it compulsory",
  ],
  [
    entry('obligation', 4, 4, true),
    'order~ to; ordered * to; orders the; ordered the; ordered a; ordered an; ordered its; instruct~ * to; demand that; demands that; demanded that; insist~ that',
  ],
  [entry('obligation', 4, 2, true), 'oblige~ * to; compel~ * to; force~ * to; require~ * to'],
  [{ ...entry('obligation', 4, 4), or: 3 }, 'BE told to'],
  [
    against(4),
    'prohibit~; forbid~; forbade; forbidden; BE banned; ban~ * from; BE barred from; BE outlawed; BE illegal; BE unlawful',
  ],
  [
    against(3),
    'discourage~; advise~ against; advise~ * against; warn~ against; warn~ * against; BE frowned upon; inadvisable; BE best avoided',
  ],
  [
    entry('obligation', 3, 3),
    "should; shouldn't; ought; oughtn't; had better; might as well; may as well; might just as well; advisable; BE supposed to; BE meant to; had best; would do well to; do well to; BE wise to; BE best to; BE desirable; BE preferable; BE well advised to; BE good practice",
  ],
  [
    entry('obligation', 3, 3, true),
    'recommend~; recommendation~; advise; advises; advised; advising; urge; urges; urged; urging; encourage~; appeal~ to; call~ on; call~ upon; call~ for; BE invited to; inviting * to; invites * to; ask~ * to; asks that; asked that; BE asked to; counsel~ * to',
  ],
  [
    entry('obligation', 2, 4),
    'BE allowed; BE permitted; BE free to; BE open to; BE entitled to; BE eligible; BE authorised to; BE authorized to; BE at liberty to; BE cleared to; BE licensed to; permission to; the green light to; at their discretion; at its discretion; BE up to them; has the right to; have the right to; has the power to; have the power to; BE empowered to; has the option; have the option; the option of; given the option; have leave to; has leave to; had leave to; optional; voluntary; discretionary; choose to; chooses to; BE welcome to; approval to; clearance to',
  ],
  // Whoever "will be able to" can, and what will be possible is promised.
  [
    { ...entry('ability', 2, 4), or: 4 },
    'will be able to; will be possible to; will be free to; will have the right to',
  ],
  [
    entry('certainty', 4, 4),
    "will; won't; BE going to; BE certain to; BE sure to; BE bound to; BE destined to; inevitable; inevitably",
  ],
  [{ ...entry('certainty', 4, 4), or: 3 }, 'BE set to; BE due to'],
  [
    entry('certainty', 4, 3, true),
    'have established; has established; had established; certainly; definitely; undoubtedly; unquestionably; without doubt; guarantee~; prove; proves; proved; proven; established that; establishes that; show that; shows that; showed that; confirm~ that; no doubt; doubtless; assurance; assured; certainty; conclusive; conclusively; ensure; ensures',
  ],
  [
    entry('certainty', 3, 3),
    'likely; likeliest; probable; probably; preliminary; presumably; unlikely; improbable; in all likelihood; in all probability; on track to; on course to; on course for; on track for; on the cards; poised to; tipped to; in line to; looks set to; look set to; looks likely to; stands to; more than likely; in all probability; as good as certain; in principle; provisionally; tentatively; BE supposed to',
  ],
  [
    entry('certainty', 3, 3, true),
    'not amount to proof; not be proof; not proof; hardly proof; likely that; unlikely that; probable that; improbable that; expect~; expectation~; anticipate~; foresee~; foreseen; forecast; forecasts; forecasting; predict; predicts; predicted; prediction; predictions; BE projected; projects that; projection; projections; await~; assume; assumes; assumed; BE thought to; BE believed to; BE understood to; BE reckoned to; reckons; it is thought; it is believed; it is understood; it is assumed; BE thought that; BE believed that; BE understood that; BE assumed that; BE of little probability; BE of small probability; BE of low probability; little probability; small probability; low probability; little chance; small chance; slim chance; good chance; every chance; if all goes; all being well; for all we know; the odds are; odds are; the chances are; chances are; according to forecast~; according to * forecast~',
  ],
  [
    entry('certainty', 2, 2),
    "may; might; could; would be able; mightn't; possible; possibly; perhaps; maybe; potential; potentially; conceivably; possibility; a chance of; the chance of; the prospect of; the possibility of; plausible; plausibly; mooted; threaten~ to; arguably; feasibly; BE liable to; BE prone to; BE at risk of; BE in danger of; run~ the risk of; run~ a risk of",
  ],
  [
    { ...entry('certainty', 2, 2), or: 3 },
    'apparently; seemingly; purportedly; supposedly; ostensibly; reportedly; allegedly; suspected; alleged; apparent; presumed; supposed; purported; putative',
  ],
  [
    entry('ability', 2, 4),
    "can; can't; cannot; couldn't; BE able to; BE possible to; BE possible for * to; in a position to; in condition to; in a condition to; capable of; manage~ to",
  ],
  [
    entry('ability', 2, 2, true),
    'not rule~ out; not exclude~; cannot rule~ out; cannot exclude~; not been ruled out; not been excluded; left the door open; cannot be ruled out; cannot be excluded; remain~ open; leave~ the door open',
  ],
  [
    entry('certainty', 2, 2, true),
    'raise~ the possibility; raise~ the prospect; BE alleged; speculate~; could mean; may be that; might be that; could be that; BE possible that; conceivable that; plausible that; chance that; risk that; danger that; possibility that; prospect that',
  ],
  [
    { ...entry('certainty', 2, 2, true), or: 3 },
    'appear~ to; appear~ that; seem~ to; seem~ that; suspect; suspects; it seems; it appears; it would seem; it would appear; suggest~; suspicion~; indication of; indication that; indications of; indications that; sign that; signs that; signs are; look~ like; look~ as; sounds as; hint that; hints that; hint of; hints of; indicate; indicates; hint~ that; point~ to; by all appearances; to all appearances; consistent with; rumour~ to; rumor~ to; rumour~ that; rumor~ that; BE rumoured that; BE rumored that; BE claimed that; BE claimed to',
  ],
  // What one holds to be so may be told as so, or as expected; "it's thought" is read without its "is".
  [
    { ...entry('certainty', 3, 3, true), or: 4 },
    'sees; it thought that; it believed that; envisage~; envision~; reckon~; estimate~; calculate~; believe; believes; believed; believing; thinks; think; in the view of; view that; opinion that; of the opinion; convinced that; confident that; confident of; BE regarded as; BE seen as; BE viewed as; BE put at; count on; counts on; counting on; look~ forward to',
  ],
  // What is said may be alleged, or simply reported.
  [
    { ...entry('certainty', 2, 2), or: 4 },
    'BE said to; BE reported to; it is said; it is reported; it was said',
  ],
  [
    { ...entry('certainty', 2, 2, true), or: 3 },
    'fear~ that; feared to; worry~ that; worried that; concern~ that',
  ],
  [
    { ...entry('certainty', 2, 2, true), asks: true },
    'not clear; not yet clear; not known; not yet known; not certain; not yet certain; far from certain; far from clear; no certainty; not sure; not yet sure; doubtful; in doubt; not established; not been established; not decided; not yet decided; yet to be decided; yet to decide; unclear; unknown; uncertain; undecided; remain~ to be seen; too early to say; too early to tell; too early to know; too soon to say; too soon to tell; cannot say; cannot yet say; could not say; not possible to say; an open question; examin~ whether; study whether; studying whether; studies whether; consider~ whether; decide whether; decides whether; decided whether; deciding whether; decide * whether; decides * whether; decided * whether; decision * whether; decide on whether; decide if; decides if; decision on whether; look~ at whether; look~ into whether; investigate~ whether; investigate~ if; investigating whether; explore~ whether; exploring whether; look~ at if; look~ into if; check~ whether; checking whether; assess~ whether',
  ],
  [
    entry('intention', 3, 3),
    'plan to; plans to; planned to; planning to; BE planned; BE planning; intend~; mean to; means to; propose to; proposes to; proposed to; BE scheduled; BE slated; BE preparing to; prepares to; gearing up to; gears up to; determined to; BE earmarked; intention of; BE pencilled in; BE slated; BE lined up; getting ready to; gets ready to; plans for; plan for',
  ],
  [
    entry('intention', 3, 3, true),
    'intention is; intention was; intentions are; plan is; plan was; plans are; idea is; idea was',
  ],
  // A promise binds who makes it as much as "will" does.
  [
    entry('intention', 4, 4),
    'vow~ to; pledge~ to; promise~ to; undertake to; undertakes to; undertook to; commits to; committing to; commit~ itself to; commit~ themselves to; commit~ himself to; commit~ herself to; BE committed to; decided to; decides to; bind~ itself to; bind~ themselves to; give~ an undertaking to; gave an undertaking to; resolved to; resolves to',
  ],
  [
    entry('intention', 2, 2),
    'hope; hopes; hoped; hoping; hopeful; aim to; aims to; aimed to; aiming to; aim~ for; aim~ at; eager to; keen to; anxious to; interested in; seek~ to; want~ to; wish~ to; consider; considers; considering; BE studying; should like; goal of; goal is to; goal * is to; goal of * is to; aim of; aim is to; aim * is to; aim of * is to; objective of; objective is to; objective * is to; objective of * is to; target of; target is to; target * is to; target of * is to; ambition of; ambition is to; ambition * is to; aspiration of; aspiration is to; weigh~; mull~; explore; explores; exploring; contemplat~; ponder~; looking at; looks at; would like; willing to; in talks to; in talks on; in talks over; under consideration; under discussion; BE being considered; BE being studied; BE being examined; BE being explored; BE being looked at; BE being weighed; BE being discussed; discussing; thinking of; thinking about; toy~ with the idea of; toy~ with; float~ the idea; examin~ the option of; examin~ the possibility of; looking into; aspire~ to; bid to; offering to; offers to; has offered to; have offered to; had offered to; trying to; try to; tries to; tried to; attempting to; attempted to; working to; fighting to; fights to; fought to; battling to; purpose is to; purpose of * is to; evaluate~ options; assess~ options; review~ options; examine~ options',
  ],
]

export type ModalPattern = { readonly words: readonly string[]; readonly entry: ModalEntry }

/** Every pattern, the longer before the shorter. */
export const MODAL_PATTERNS: readonly ModalPattern[] = CLASSES.flatMap(([modal, phrases]) =>
  phrases.split(';').map((phrase) => ({ words: phrase.trim().split(' '), entry: modal })),
).sort((a, b) => b.words.length - a.words.length)

/** Words that, right before a noun, tell what kind of thing it is and leave the statement as it stands: "the expected savings". */
export const ATTRIBUTIVE: ReadonlySet<string> = new Set(
  `expected probable possible potential likely preliminary suspected planned alleged apparent presumed supposed purported putative projected anticipated intended proposed recommended
   compulsory mandatory voluntary optional required conclusive proven predicted confirmed`.split(/\s+/),
)

/** Phrases that tell of want of evidence or of knowledge, which leaves open what is so. */
export const NO_EVIDENCE: readonly string[] = [
  'no evidence',
  'no proof',
  'no sign',
  'no signs',
  'no indication',
  'no indications',
  'not proved',
  'not proven',
  'not been proved',
  'not been proven',
  'not established',
  'not been established',
  'not been shown',
  'not aware of',
  'unaware of',
  'no knowledge of',
  'know~ of no',
  'knew of no',
  'not know of',
]

/** Words for what speaks for a thing and does not prove it. */
export const SIGNS: ReadonlySet<string> = stemSet('suggest indicate point hint sign indication suspicion')
