/** Nothing in, the words and phrases of general English that mean each other's opposite out. */

/**
 * Opposites, two poles a line: any entry of the first is the opposite of any of the second, and entries of one pole say
 * the same at least so far that the other pole denies both. Base forms, an underscore between the words of a phrase.
 *
 * The pairs are those of WordNet's antonyms (Fellbaum 1998) that news uses in one sense alone, widened by their synonyms
 * and by the set phrases for the same state; words whose opposite hangs on the topic (light, hard, old) are left out.
 */
const DEGREES: readonly string[] = [
  `up upward upwards rise raise climb increase grow growth gain soar surge jump rocket skyrocket mount swell double treble triple quadruple higher
   more longer deeper hike uptick upturn go_up push_up drive_up creep_up edge_up tick_up on_the_rise put_up mark_up step_up ramp_up scale_up build_up
   recover recovery rebound bounce_back multiply escalate intensify balloon spike leap outpace
   / down downward downwards fall drop lower decline decrease shrink reduce reduction plunge slump plummet dip tumble dwindle diminish lessen slide cut slash halve
   less fewer shorter downturn go_down come_down bring_down scale_back scale_down cut_back wind_down mark_down tail_off drop_off fall_off fall_away fall_back
   ebb wane recede subside contract contraction trim pare erode deplete collapse crash nosedive slip sag`,
  'lift boost expand expansion extend extension lengthen prolong / reduce reduction cut slash curb shorten curtail',
  'highest high / lowest low',
  'above over higher ahead_of beat exceed outperform outdo / below under beneath lower behind trail lag short_of',
  'better best improve improvement pick_up / worse worst worsen deteriorate deterioration decline',
  'strengthen strong stronger bolster reinforce / weaken weak weaker undermine',
  'accelerate faster quicken speed_up / slow slower slowdown decelerate',
  'hasten expedite speed_up bring_forward / delay postpone put_back put_off push_back hold_up',
  'widen wider broaden / narrow narrower',
  'closer nearer converge draw_closer come_together / apart farther diverge drift_apart move_apart',
  'major large larger big bigger / minor small smaller',
  'flood inundate swamp deluge / few',
  'majority / minority',
  'maximum maximise / minimum minimise',
  `frequent frequently often common commonplace likely widespread prevalent routine routinely usual usually
   / rare rarely seldom infrequent infrequently uncommon unusual unlikely exceptional isolated`,
  `abundant plentiful ample enough sufficient adequate suffice will_do
   / scarce insufficient inadequate short_of shortage in_short_supply too_short too_small too_narrow too_weak too_few too_little too_low too_late too_slow too_light too_thin too_shallow too_young`,
  'surplus / deficit shortfall',
  'profit profitable in_the_black / loss lossmaking in_the_red',
  'exceed surpass beat outperform outstrip / miss fall_short undershoot underperform',
  'meet reach achieve hit clinch struck / miss fall_short',
  'over_budget overrun / under_budget within_budget on_budget',
  'earlier sooner early ahead_of_schedule ahead_of_time with_time_to_spare / later late behind_schedule overdue',
  'quick quickly fast / slow slowly',
  'rebound recover rally / slump slide tumble relapse',
  'appreciate / depreciate',
  'gain / lose shed',
  'overestimate overstate exaggerate / underestimate understate play_down',
  'cheap cheaper inexpensive / expensive dear dearer costly costlier',
  'deep / shallow',
  'hot warm warmer / cold cool cooler',
  'wet rainy rain / dry drought',
]

/** Opposites whose second pole denies the first, rather than lying at the other end of a scale. */
export const DENIALS: readonly string[] = [
  // Result and course.
  'succeed success successful successfully manage achieve / fail failure unsuccessful unsuccessfully in_vain to_no_avail doom fall_through come_to_nothing',
  'pass / fail',
  'start begin launch commence resume restart kick_off get_under_way / stop end halt cease suspend on_hold finish conclude pause phase_out',
  'continue go_on carry_on keep_on keep_up press_on persist / stop halt discontinue abandon end break_off cease interrupt',
  'go_ahead proceed take_place press_ahead go_forward / cancel call_off scrap abandon shelve postpone axe ditch',
  'introduce bring_in / abolish scrap repeal withdraw do_away_with',
  'create establish set_up found / destroy abolish dissolve disband dismantle wind_up',
  'build construct erect / demolish dismantle tear_down pull_down knock_down',
  'in_order in_good_order in_working_order sound flawless / defective faulty flawed defect fault flaw',
  'repair mend fix restore / damage wreck destroy break',
  'advance forward progress / retreat backward',
  'ahead ahead_of_schedule / behind behind_schedule',
  'punctual punctually on_time in_time on_schedule / late too_late delay overdue behind_schedule',
  'complete finish conclude / incomplete unfinished ongoing under_way still_work still_under_way',
  'solve resolve crack / unsolved unresolved',
  // What is open, runs, or is there.
  'open reopen / close closure shut shutdown',
  `run operate function operational running work in_service in_operation up_and_running back_in_service online on_stream in_use flow
   / idle out_of_service out_of_action out_of_operation out_of_order out_of_use offline at_a_standstill standstill shut_down mothball disused`,
  'switch_on turn_on restart fire_up power_up / switch_off turn_off off_the_grid power_down shut_down take_offline',
  'present presence attend turn_up / absent absence stay_away boycott miss',
  'remain stay stay_on return come_back / leave quit depart resign step_down pull_out withdraw desert vacate',
  'arrive enter join / leave quit depart withdraw',
  'find locate trace recover account_for / missing miss vanish disappear untraced',
  'notice see spot detect observe / miss overlook',
  'score convert net / miss',
  'full packed crowded sold_out / empty deserted vacant',
  'available in_stock / unavailable sold_out out_of_stock',
  'attach connect / detach disconnect sever',
  'unite merge unify / divide split separate',
  'add / remove subtract',
  'keep retain hold_on_to preserve / lose forfeit give_up scrap abandon discard part_with close shut sell',
  'inside / outside',
  'remember recall / forget',
  'survive thrive flourish live_on / extinct die_out perish',
  'passable usable accessible / impassable unusable inaccessible cut_off',
  'afloat / sink capsize',
  'visible / invisible hidden',
  'loud noisy noise / quiet silent',
  'genuine authentic real / fake forge forgery counterfeit bogus replica',
  'employ in_work / unemployed jobless out_of_work',
  'solvent / insolvent bankrupt bankruptcy',
  'on_strike walk_out down_tools / at_work back_to_work',
  // Leave, consent and stance.
  `accept acceptance approve approval endorse endorsement blessing back agree_to consent grant say_yes wave_through nod_through sign_off rubber_stamp give_the_nod thumbs_up adopt ratify
   / reject rejection refuse refusal veto decline turn_down throw_out rebuff spurn say_no vote_down knock_back shoot_down thumbs_down`,
  `allow permit permission let authorise authorize licence license free_to entitle grant green_light give_way leave_to
   / dismiss forbid ban prohibit bar block outlaw deny refuse disallow prevent stop off_limits may_not must_not`,
  'grant uphold allow / dismiss reject refuse throw_out deny turn_down',
  'fund finance pay_for foot_the_bill refund reimburse repay money_back / withhold refuse',
  'keep honour honor stand_by stick_to stick_with persist_with / break go_back_on renege backtrack withdraw drop back_down climb_down rescind revoke',
  'stand_by defend / retract withdraw take_back disown distance_itself',
  'take_part participate attend join / boycott stay_away skip abstain',
  'sign_up join accede / withdraw pull_out leave',
  'renew extend / expire lapse terminate cut_short',
  'elect re_elect / vote_out unseat',
  'deport expel evict / stay remain',
  'speak_out comment break_silence / silent keep_quiet say_nothing no_comment',
  'verify corroborate authenticate bear_out / disprove debunk contradict refute',
  'uphold confirm / overturn quash annul set_aside reverse strike_down overrule',
  'agree agreement concur unanimous settle / disagree disagreement refuse dissent break_down deadlock stalemate',
  'share / reject differ',
  `support back favour favor welcome advocate endorse champion in_favour_of in_favor_of in_support_of backing be_for vote_for vote_in_favour vote_in_favor
   find_for rule_for side_with
   / against oppose opposition condemn object_to speak_out_against reject resist be_against vote_against campaign_against come_out_against`,
  'praise applaud hail commend laud welcome / criticise criticize condemn denounce slam lambast attack',
  'admit confess acknowledge concede confirm accept recognise recognize agree / deny denial refute dispute contest reject contradict rebut challenge fight',
  'trust / distrust mistrust',
  'heed obey follow observe respect comply abide honour / ignore disregard defy flout breach violate disobey neglect',
  'encourage urge recommend / discourage dissuade deter against warn_off',
  'help assist / hinder hamper obstruct',
  'enable / prevent disable',
  'convince persuade / dissuade deter',
  'praise reward / punish penalise penalize',
  'love / hate dislike loathe',
  'reassure calm soothe / worry alarm frighten',
  'calm peaceful peacefully / violent violently stormy turbulent',
  // Law and office.
  'guilty convict conviction / innocent acquit acquittal exonerate clear let_off',
  'accuse blame / exonerate absolve exculpate',
  'lawful lawfully legal legally within_the_law / break_the_law unlawful unlawfully',
  'anonymous anonymously unnamed / name identify publish',
  'legal lawful legitimate legalise legalize / illegal unlawful illegitimate outlaw criminalise criminalize',
  'valid / invalid void null_and_void expired',
  'arrest detain imprison jail catch capture in_custody behind_bars / release free at_large on_the_run escape walk_free go_free',
  'hire recruit take_on / fire dismiss sack lay_off make_redundant',
  'appoint install reinstate / remove dismiss oust depose',
  'promote upgrade / demote relegate downgrade',
  'include inclusion cover apply count_in encompass / exclude exclusion omit exempt exemption leave_out',
  'impose charge levy collect enforce / lift waive scrap drop exempt',
  'tighten / loosen relax ease',
  'voluntary voluntarily optional / compulsory mandatory obligatory oblige compel',
  'public publicly publish disclose reveal / secret secretly private privately confidential confidentially conceal hide withhold under_wraps',
  'openly overt / covert covertly',
  'temporary temporarily provisional provisionally / permanent permanently',
  'nationalise nationalize / privatise privatize',
  'attack / defend',
  'peace peaceful ceasefire truce / war',
  'friend friendly ally / enemy hostile foe',
  // Health, safety, quality, truth.
  'safe safely harmless benign drinkable fit_for / unfit dangerous dangerously unsafe hazardous harmful toxic malignant',
  'alive survive survivor rescue save / dead die kill death drown perish',
  'withstand survive hold_firm / collapse give_way sweep_away wash_away succumb',
  'conscious consciousness come_round / unconscious coma',
  'fit / unfit injure injury sideline',
  'sober / drunk drink intoxicated',
  'edible / inedible poisonous',
  'cure heal recover / die succumb relapse',
  'healthy / sick ill',
  'hurt injure injury wound harm / unhurt unharmed uninjured unscathed',
  'damage destroy / intact undamaged unscathed unharmed',
  'clean pure spotless free_of free_from clear_of / dirty filthy contaminate pollute taint lace riddle infest',
  'positive / negative',
  'credible plausible / implausible incredible',
  'likely probable probably / unlikely improbable',
  'certain sure / uncertain unsure',
  'clear / unclear',
  'significant significantly / insignificant negligible',
  'related link connect associate tie / unrelated unconnected nothing_to_do_with independent_of no_connection',
  'known identify / unknown unidentified',
  'aware conscious / unaware ignorant oblivious in_the_dark',
  'true truthful correct correctly accurate accurately / false falsely untrue incorrect incorrectly wrong wrongly inaccurate mistaken',
  'deliberate deliberately intentional intentionally on_purpose / accidental accidentally by_accident inadvertent inadvertently by_mistake',
  'effective / ineffective useless',
  'same identical equal alike / different differ unequal',
  'willing ready / unwilling reluctant refuse',
  'satisfied happy glad pleased content / dissatisfied unsatisfied unhappy sad disappointed complain complaint',
  'optimistic hopeful confident hope / pessimistic gloomy despair hopeless lose_hope lose_all_hope give_up_hope',
  'resist withstand hold_out stand_firm defy / give_in yield bow_to cave_in surrender relent capitulate succumb',
  'return give_back hand_back hand_over / keep retain hold_on_to',
  'under_control extinguish put_out / out_of_control rage spread',
  'relieve ease alleviate soothe / aggravate exacerbate worsen',
  'protect safeguard shield / endanger threaten expose jeopardise jeopardize',
  'together jointly / separately alone',
  'indoors / outdoors',
  'full_time / part_time',
  'rich wealthy affluent / poor impoverished',
  'free free_of_charge / pay',
  'easy easier simple / difficult hard harder',
  'awake / asleep',
]

export const OPPOSITES: readonly string[] = [...DEGREES, ...DENIALS]

/** What says that a quantity moved neither way: the opposite of both ends of the lists that say how it moves. */
export const STEADY = 'stay remain unchanged frozen freeze steady stable flat'
export const MOVING = /^(?:up|better) /

/** The same deed seen from its two ends: they contradict each other only where both sides speak of the same end. */
export const CONVERSES: readonly string[] = [
  'buy purchase acquire / sell sale',
  'lend / borrow',
  'import / export',
  'win winner victory victorious triumph beat / lose loser losing defeat',
  'hire / rent_out let_out',
]

/** Nouns and verbs for what moves neither way where it is denied: "did not change", "no difference was seen". */
export const CHANGES: ReadonlySet<string> = new Set(
  'change alter vary shift move budge fluctuate difference differ variation'.split(' '),
)
