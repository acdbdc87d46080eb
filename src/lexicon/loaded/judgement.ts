/** Nothing in, scales of moral and practical judgement, ridicule, deceit and praise out: `scale level: entries`. */

export const JUDGEMENT = `
deceit 1: say state deny claim incorrect inaccurate wrong error mistake undisclosed confidential private not_disclose misunderstand omit estimate
deceit 2: mislead misleading allege supposed purport false secret secretive conceal hide hush evade evasive spin duck manipulate exaggerate inflate quietly behind_closed_doors trick fiddle stealth plot plotting stunt fantasy myth conspiracy conspire
deceit 3: liar lied lying_to pack_of_lies tissue_of_lies deceive deceit deceitful deceptive dishonest duplicity duplicitous hypocrisy hypocrite hypocritical sham charade smokescreen whitewash stitch-up stitch_up rigged rig conned hoodwink dupe duped tricked so-called cover-up cover_up dodge
deceit 3: bamboozle fob_off pull_the_wool pull_the_wool_over brazen barefaced bare-faced bald-faced falsehood fabrication fabricate cook_the_books fiddled fudge fudged murky shadowy cloak-and-dagger underhand underhanded sly sneaky sneak
deceit 3: slink weasel weaselly backroom back-room by_stealth cabal plotter scheming collude connive cahoots propaganda phoney phony fake sleight_of_hand sweep_under_the_carpet swept_under under_the_carpet
deceit 3: double-cross double-dealing two-faced betray betrayal betrayed traitor treachery treacherous turncoat renege sell-out sellout sold_out sold_down_the_river sell_down_the_river stab_in_the_back broken_promise perfidy cynical cynically ploy gimmick
deceit 3: smoke_and_mirrors snake_oil snake-oil hokum humbug claptrap hogwash baloney poppycock balderdash bunkum tall_tale cock-and-bull fairy_tale fairytale pie_in_the_sky trojan_horse gaslight peddle peddling tout touted trumpeted
deceit 3: hoax bilk devious shifty slippery crafty cunning wily manipulative bogus brainwash indoctrinate self-styled self-appointed self-proclaimed trumped-up cook_up cooked_up smoke_screen spin_machine double-talk doublespeak flimflam pull_a_fast
incompetence 1: error mistake fault delay fail failure lack insufficient oversight problem incorrect unable miss
incompetence 2: flawed poor careless negligent lax mismanage mismanagement misguided ill-judged ineffective flop floundering clown joke limp
incompetence 3: cock-up howler gaffe shambles shambolic fiasco farce farcical laughable ludicrous ridiculous absurd preposterous risible asinine moronic idiotic idiot imbecile stupid stupidity foolish fool folly daft barmy bonkers crackpot blunder bungle botch bungled botched inept incompetent sloppy clumsy
incompetence 3: hare-brained harebrained half-baked half-hearted ham-fisted cack-handed hopeless useless clueless gormless hapless feckless asleep_at_the_wheel asleep_at_the_switch bumbling dithering dither clownish buffoon laughing_stock laughing-stock
incompetence 3: amateurish mickey_mouse toothless spineless gutless craven cowardly coward pathetic feeble woeful woefully lamentable pitiful pitiable abysmal dismal lacklustre lousy crummy rubbished dud damp_squib wishy-washy wimp supine
incompetence 3: dead_duck lame_duck white_elephant folly own_goal shoot_itself_in_the_foot shot_itself_in_the_foot dropped_the_ball drop_the_ball fall_flat fell_flat flat_on_its_face madcap madness insane insanity lunacy lunatic crazy nonsense nonsensical pointless
incompetence 3: dozy snoozing sleepyhead sleeping_on_the_job sleeping_on_duty sleeping_at_the caught_napping nodded_off nod_off batty potty loopy nutty crackers wacky zany kooky dim-witted dimwit witless brainless mindless senseless blithering blundering ill-conceived
incompetence 3: knee-jerk futile slipshod hit-and-miss back-of-an-envelope fag_packet left_hand_does_not could_not_run chump numpty muppet duffer nincompoop bird-brained crass inane fatuous imbecilic cretinous all_at_sea
recklessness 1: risk decide decision choose early quick spend cost
recklessness 2: gamble hasty rash rushed imprudent irresponsible questionable controversial aggressive bold
recklessness 3: reckless recklessly foolhardy cavalier gung-ho devil-may-care wanton heedless kamikaze mission_creep throw_caution trigger-happy roll_the_dice rolled_the_dice high-stakes high_stakes slapdash wilful willful unhinged playing_with_fire
greed 1: profit cost price pay salary payment income revenue earn earnings spend expense fee bonus money fund charge tax
greed 2: hefty expensive costly pricey windfall bumper pocket luxury generous cash_in steep handout wealthy splash plush mogul oligarch jackpot extortion
greed 3: greed greedy greedily grasping avarice avaricious money-grubbing money-grabbing money_grabbing fat_cat fat-cat fatcat fat_cats gravy_train snouts_in_the_trough profiteer profiteering rip-off price-gouging gouge gouging milked lavish rake_in
greed 3: bloodsucker bloodsucking leech scrounger cash_cow cash_grab cash-grab filthy_rich filthy_lucre obscene eye-watering eyewatering sky-high exorbitant extortionate daylight_robbery squander squandered squandering fritter frittered
greed 3: splurge blow_millions lavished junket champagne_lifestyle bloated fat_bonus plutocrat tycoon robber_baron boondoggle pork-barrel money_pit spendthrift profligate wasteful bonanza kerching quids_in mega-bucks megabucks juicy cosset cosseted pampered feather-bedded a_cool
greed 3: moneybags snouts extravagant gold-plated fat_salary fat_salaries fat_profit cash_in_on coin_it coining_it trough splash_out splashed_out swill wallet-emptying goldmine money-spinner rolling_in
cruelty 1: strict hard strong limit refuse remove firm apply enforce reduce
cruelty 2: harsh tough stern severe heavy-handed unfair unjust unpopular drastic stringent hardline hard-line controversial dictator authoritarian
cruelty 3: cruel cruelly cruelty brutal brutally heartless callous callously merciless ruthless ruthlessly pitiless vicious viciously inhuman inhumane draconian savage savagely mean-spirited spiteful spite vindictive cold-hearted stony-hearted uncaring unforgiving
cruelty 3: tyrant tyranny tyrannical despot despotic dictatorial oppressive oppress oppression jackboot iron_fist iron-fisted orwellian high-handed bullyboy bully-boy sadistic nasty malicious malevolent malign barbaric punishing remorseless
arrogance 1: confident decide refuse insist decline silent leader official
arrogance 2: defiant brash bullish unrepentant complacent aloof dismissive provocative stubborn obstinate unapologetic
arrogance 3: arrogant arrogance haughty smug pompous conceited high_and_mighty imperious contempt contemptuous disdain disdainful sneering shameless shamelessly brazen brazenly unashamed unashamedly flagrant flagrantly blatant blatantly cocky hubris self-serving self-righteous
arrogance 3: sanctimonious holier-than-thou two-fingered out_of_touch ivory_tower pig-headed pigheaded bull-headed tone-deaf insolent insolence impudent temerity audacity effrontery chutzpah swagger swaggering strut preening bluster blustering bombastic grandstanding showboating
arrogance 3: snooty snobby snob elitist hoity-toity highfalutin self-satisfied obstinate intransigent bossy nosy prying lordly preachily swan_about deign deigned condescend condescending patronise patronising
shame 1: regret sorry apologise apology fault responsible
shame 2: embarrass embarrassing embarrassment shame unacceptable damning tarnish tainted dent questionable discredited blemish
shame 3: shameful shamed disgraced disgraceful scandalous ignominy ignominious humiliating humiliation humiliated red-faced egg_on_face egg_on_its_face mortified mortifying damning indictment stench_of sordid sleaze sleazy seedy tawdry grubby murky disgrace scandal
shame 3: disreputable infamous infamy notorious dishonour dishonourable unforgivable inexcusable unconscionable reprehensible deplorable contemptible despicable odious abhorrent repugnant repulsive sickening sickened nauseating stomach-churning vile loathsome
shame 3: squirming grovelling hang_their_heads hang_its_head walk_of_shame tail_between_its_legs skeleton_in_the_cupboard dirty_secret dirty_little_secret dirty_laundry immoral amoral unethical unholy sinful obscene outrage_against travesty mockery insult slap_in_the_face
shame 3: ashamed hall_of_shame name_and_shame ignobly cringeworthy cringe-making cringe-inducing toe-curling black_mark badge_of_shame disgracefully
praise 1: good new useful effective successful support help welcome improve thank pleased positive important award able
praise 2: great excellent impressive outstanding admire inspiring renowned celebrated pioneer pioneering innovative proud brave courage leading top highly acclaim talented prestigious remarkable spectacular legend legendary giant titan magical magic revolutionary iconic blockbuster
praise 3: brilliant brilliantly magnificent marvellous wonderful fantastic fabulous superb sublime dazzling glorious splendid phenomenal breathtaking awe-inspiring awesome amazing sensational triumphant triumph masterstroke masterpiece genius
praise 3: hero heroic heroine heroism miracle miraculous miraculously saviour saintly titanic unrivalled peerless matchless flawless impeccable invincible unstoppable dreamlike wonder-drug
praise 3: world-beating world-class worldbeating game-changer game-changing gamechanger groundbreaking ground-breaking trailblazing trailblazer visionary revolutionise life-changing life-saving holy_grail gold_standard silver_bullet crowning_glory jewel_in_the_crown
praise 3: next-generation state-of-the-art cutting-edge best-in-class eagerly-awaited eagerly_awaited hotly_anticipated stunner showstopper tour_de_force red-letter roaring_success resounding runaway_success smash_hit
praise 3: plucky gutsy courageous valiant intrepid indomitable feisty gallant wonder_jab wonder_pill wonder_cure wonder_treatment wonder_material wonder_kid miracle_drug miracle_cure miracle_jab second_to_none bar_none pitch-perfect out_of_this_world
success 1: complete finish agree agreement pass approve result achieve succeed success win increase support reach
success 2: victory boost breakthrough landmark milestone win_over clinch secure hail celebrate coup historic hard-won relief ambitious beat landslide cheer vindicated vindication
success 3: triumph triumphant triumphantly masterstroke storm_to_victory storming romp romped cruise_to sweep_aside jubilant jubilation ecstatic euphoria euphoric elated overjoyed thrilled over_the_moon cock-a-hoop champagne_corks pop_the_champagne
success 3: momentous once-in-a-generation once_in_a_generation once-in-a-lifetime epoch-making earth-shaking monumental dramatic_victory famous_victory knockout lap_of_honour pull_off pulled_off against_all_odds against_the_odds defying_the_odds
joy 1: pleased welcome happy glad satisfied content thank
joy 2: delighted celebrate excited eager enthusiastic proud relieved keen cheer hail
joy 3: thrilled ecstatic overjoyed jubilant euphoric elated rapturous rapture over_the_moon on_cloud_nine gleeful glee exultant gloat purr wild_about crazy_for rave raved gush gushed swoon drool drooling sing_the_praises
failure 1: fail end unsuccessful close low delay lose not_succeed miss withdraw
failure 2: collapse flop falter stumble struggle doomed ill-fated founder stall unravel fizzle crumble sink troubled embattled sunk wreck
failure 3: implode crash_and_burn crashed_and_burned go_up_in_smoke bite_the_dust fall_apart fell_apart falling_apart disintegrate wither_on_the_vine hit_the_buffers hit_the_rocks on_the_rocks come_a_cropper come_unstuck nosedive belly-flop dead_in_the_water
failure 3: disaster-prone cursed jinxed jinx crumble_to_dust in_ruins collapse_in_a_heap kaput washed-up nonentity rotten_core crumpled house_of_cards tatters shattered dreams_in_tatters whimper miserably abject
weakness 1: limit small short partial request ask agree concede reduce modest low
weakness 2: weak meek timid cautious hesitant lukewarm lacklustre reluctant soft muted watered-down watered_down dilute grudging grudgingly limp buckle buckled
weakness 3: feeble puny paltry pathetic toothless spineless gutless craven cowardly flimsy threadbare measly derisory meagre miserly stingy tight-fisted penny-pinching pittance tokenism sop fig_leaf fig-leaf sticking_plaster lip_service drop_in_the_ocean
weakness 3: chicken_feed loose_change cowed cower hand-wringing mealy-mouthed wishy-washy half-measure cop-out copout milquetoast snivelling whimpering wimpish lily-livered yellow-bellied back-pedal backpedal sheepish sheepishly
weakness 3: weak-kneed limp-wristed namby-pamby wet_blanket jelly-kneed bottle_it bottled_it chicken_out lose_its_nerve
secrecy 1: private confidential internal close announce publish meet
secrecy 2: secret quietly behind_closed_doors undisclosed leak leaked reveal expose unveil emerge hush-hush covert explosive
secrecy 3: secretive shadowy clandestine cloak-and-dagger hush_money hush-up hushed_up murky cover-up coverup whitewash skulduggery backroom smoke-filled under_wraps tight-lipped clam_up wall_of_silence veil_of_secrecy shrouded_in_secrecy shrouded dark_arts bombshell sinister ominous
people 1: people resident citizen worker staff employee member official family customer passenger owner investor manager leader expert
people 2: boss chief bureaucrat elite establishment activist lobbyist hardliner radical mandarin faction militant regime tycoon strongman vermin swarm swarms extremist crank mogul puppet
people 3: rioter troublemaker rabble-rouser layabout benefit_cheat benefit_cheats mob rabble horde hordes riff-raff riffraff scum yob yobs lout louts chav invaders zealot fanatic fanatical die-hard nutter loony lefty leftie luvvie do-gooder busybody nanny_state crony
people 3: fat_cats union_baron union_barons baron press_baron pen-pusher pen-pushers penpusher bean-counter bean-counters bigwig bigwigs top_brass big_cheese honcho supremo kingpin clan cronies crony cronyism minions lackey stooge stooges flunkey henchmen toady sycophant fixer spin_doctor
people 3: hard-pressed hardworking hard-working long-suffering hard-pressed_families ordinary_families hapless little_guy little_people taxpayer_cash faceless unelected red_tape jobsworth meddling meddle busybodies killjoy killjoys party_pooper brussels_bureaucrats desperate_families
people 3: prophet_of_doom prophets_of_doom doom-monger doom-mongers doomster doomsters doomsayer doomsayers eco-warrior eco-warriors eco-zealot eco-zealots eco-nut eco-nuts tree-hugger tree-huggers bunny-hugger bunny-huggers high_priest high_priests preachy sanctimony sermonising moralising diatribe screed jeremiad eco-prophet eco-prophets eco-fanatic toff toffs quangocrat quangocrats nimby nimbys
people 3: boffin boffins egghead eggheads apparatchik apparatchiks quango quangos hooligan hooligans poodle snowflake namby toady bootlicker bootlickers yes-man yes-men hanger-on hangers-on rent-a-mob trot trots tinpot_dictator little_hitler petty_tyrant big_boys gravy-trainers suits_at
extreme 1: conservative liberal reform policy support group movement opposition
extreme 2: radical hardline hard-line controversial militant divisive aggressive polarise provocative extremist totalitarian crusade dictatorship regime
extreme 3: fanatic fanatical zealot rabid foaming loony lunatic_fringe draconian orwellian stalinist tyranny crusader witch-hunt police_state big_brother
repute 1: disputed criticised known
repute 2: unpopular questionable troubled
repute 3: controversial contentious divisive embattled beleaguered under_fire scandal-hit crisis-hit scandal-plagued cash-strapped ill-fated ill-judged ill-conceived much-maligned much-criticised self-styled self-proclaimed self-appointed
`
