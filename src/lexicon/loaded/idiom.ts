/** Nothing in, scales of irony, slang, ordeal, theft, voice and scorn for things and places out: `scale level: entries`. */

export const IDIOM = `
irony 2: somehow apparently curiously oddly strangely conveniently supposedly reportedly so_much_for notably tellingly charming
irony 3: believe_it_or_not would_you_believe surprise_surprise if_you_please no_prizes_for guess_who guess_what lo_and_behold who_knew you_could_not_make_it_up could_not_make_it_up sounds_familiar so_there tough_luck hard_luck too_bad
irony 3: of_all_people of_all_things of_all_places add_insult adding_insult insult_to_injury rub_salt salt_in_the_wound salt_into_the_wound rub_it_in rubbing_salt the_cheek bare-faced_cheek have_the_nerve had_the_nerve has_the_nerve have_the_gall had_the_gall
irony 3: the_gall_to the_nerve_to the_temerity_to pull_the_other laughing_all_the_way all_the_way_to_the_bank money_for_old_rope money_for_nothing licence_to_print_money crying_all_the_way
irony 3: crocodile_tears one_can_only_imagine pigs_might_fly hell_freezes_over once_in_a_blue_moon in_their_dreams dream_on tell_that_to try_telling no_wonder small_wonder little_wonder cold_comfort small_comfort scant_comfort
irony 3: not_to_put_too_fine call_a_spade emperor's_new_clothes emperor_has_no_clothes heaven_forbid god_forbid heaven_help god_help thank_heavens thank_god for_goodness_sake for_heaven's_sake for_god's_sake hallelujah alas
irony 3: lovely_jubbly sigh_of_relief hold_your_breath hold_their_breath do_not_hold_your_breath the_usual_suspects same_old_story same_old business_as_usual_for deja_vu here_we_go_again yet_again one_law_for one_rule_for the_great_and_the_good
irony 3: and_get_this you_guessed_it yes_you_read you_read_that_right bless_them how_generous how_kind how_very heaven_knows goodness_knows lord_knows one_might_think one_would_think you_might_think you_would_think who_would_have_thought
irony 3: in_its_wisdom in_his_wisdom in_her_wisdom in_their_wisdom infinite_wisdom graciously spare_us lucky_us poor_souls poor_dears poor_mites small_matter_of little_matter_of bless_their for_pity's_sake give_us_a_break not_before_time
irony 3: sadly mercifully thankfully mysteriously suspiciously bizarre bizarrely weird weirdly outlandish
slang 2: guy bloke lad kid cop quid buck pal mate chum cash dosh boozer booze telly jab stuff folk gear lot_of_them stunner bash bust cowboy cowboys perk perks ditch mugged mugging bribe bouncer
slang 3: bodge botch-job cushy cushty cosy_deal cosy skive skiver shirk shirker slacker plum_job jolly jollies freeloader freeloading freeload ligger sponger jammy jammy_beggar dodgy dodgy_dealings dodger wangle finagle
slang 3: nab nabbed pinch pinched cough_up coughed_up stumped_up fork_over hand-me-down ditched dump_on skint flog flogged flog_off fob shafted stiffed screwed screw_over hosed ream
slang 3: swipe swiped trousered pocket_the pocketed bung backhander sweetheart_deal slush_fund kickback grease_palms palm-greasing back-scratching jobs_for_the_boys old_boys old_boy_network revolving_door feather_their_nest feather_his_nest lining_their_pockets lines_its_pockets line_their_pockets line_its_pockets
slang 3: gob gobby mouthy lippy stroppy bolshie bolshy whingeing whinger moaner moaning_minnie fuddy-duddy old-fogey fogey wrinkly geezer bruiser heavy_mob muscle_men boot_boys hard_man tough_guy lap_dog lapdog attack_dog rottweiler watchdog_without_teeth paper_tiger
ordeal 1: long test work wait process journey shift trial
ordeal 2: hard tough difficult demanding intense lengthy strenuous testing exhausting bruising slave slavery
ordeal 3: gruelling grueling punishing back-breaking backbreaking soul-destroying mind-numbing bone-crushing bone-shaking arduous torturous hellish nightmarish brutal relentless merciless unforgiving slog uphill_struggle uphill_battle sisyphean herculean labour_of_hercules daunting
ordeal 3: trial_by_fire baptism_of_fire through_the_mill through_the_wringer put_through_hell hell_and_back run_the_gauntlet gauntlet jump_through_hoops bend_over_backwards blood_sweat sweat_blood sweat_and_tears drudgery slave_labour sweatshop chain_gang
theft 1: obtain take acquire remove receive buy import move get transfer deliver supply
theft 2: smuggle traffic steal rob pirate raid embezzle launder divert siphon stole stolen robbed robbery thief thieves burglar burglary bandit pickpocket
theft 3: swipe loot looted looting plunder pilfer purloin filch snaffle ransack pillage thieving thievery banditry highwayman swindle gangland gang mob_boss crime_lord crime_ring kingpin spirited_away whisked_away
theft 3: rob_us robbed_us rob_of robbed_of robbing_us rob_them robbed_them picked_their_pockets pick_the_pocket pick_your_pocket
voice 1: say tell add state note explain
voice 2: quip joke insist claim chirp observe_drily snap
voice 3: droned crowed barked sniffed huffed trill coo simper warble bleat whine purr smirk sneer snipe growl drawl gush gloat preen pontificate sermonise harrumph tut-tut bluster burble witter cackle chortle snigger guffaw hector
voice 3: wag_its_finger finger-wagging wagged_a_finger hand-wringing wring_its_hands wring_their_hands chest-beating beating_its_chest tub-thumping tub_thumping soapbox mealy-mouthed honeyed_words weasel_words lip-service sob_story grandstand
neglect 1: inspect check look review maintain examine repair
neglect 2: neglect overlook ignore forget fail_to careless lax pawns
neglect 3: bother_to bothered_to not_bothered never_bothered could_not_be_bothered nobody_bothered no_one_bothered lift_a_finger lifted_a_finger sit_on_their_hands sat_on_its_hands sat_on_their_hands twiddle_their_thumbs twiddled_their_thumbs fiddle_while fiddled_while turn_a_blind nobody_cared could_not_care could_not_care_less asleep_on_the_job
neglect 3: let_down let_them_rot left_to_rot leave_to_rot left_high_and_dry high_and_dry hung_out hung_out_to_dry cast_adrift thrown_to_the_wolves throw_to_the_wolves fed_to_the_lions lambs_to_the_slaughter sacrificial_lamb guinea_pig guinea_pigs lab_rats cannon_fodder sitting_duck sitting_ducks
neglect 3: fed_to_the_wolves feed_to_the_wolves throw_to_the_lions thrown_to_the_lions left_to_their_fate leave_to_their_fate left_in_the_lurch leave_in_the_lurch left_dangling swept_aside brushed_under
loophole 2: exemption exception gap flaw hole
loophole 3: loophole get_out_clause get-out-of-jail escape_hatch free_pass blank_cheque blank_check carte_blanche open_door free_rein green_light_to free_ride gaping_hole gaping charter_for escape_clause weasel
money 1: pay receive earn save cost provide
money 2: pocket bank squeeze reap splash net squeezed squeezing fortune
money 3: squeeze_out wring wring_out raking_in coining_it minted rolling_in_it wallow wallowing stuff_their_pockets fill_their_boots filled_their_boots nice_little_earner nest_egg golden_goodbye golden_handshake golden_parachute golden_hello king's_ransom small_fortune
ruin 1: damage harm affect hurt weaken break reduce
ruin 2: destroy ruin wreck spoil undermine erode mar vandalism trash scorched asphyxiate
ruin 3: shatter tear_to_pieces pull_apart rip_the_heart tear_the_heart heart_ripped heart_torn gutted vandalise desecrate trashed trashing butcher wanton hack_to hack_away salami eviscerate asphyxiated
battle 1: start begin end win lose reach
battle 2: triumph prevail last-minute
battle 3: david_versus_goliath goliath take_no_prisoners no_prisoners to_arms call_to_arms rallying_cry battle_cry war_cry war_chest war_drums drumbeat drums_of_war gathering_storm storm_clouds eye_of_the_storm line_in_the_sand rubicon point_of_no_return trench_warfare no_man's_land
battle 3: ceasefire_in_the_row uneasy_truce fragile_truce bloody_nose bloodied black_eye punch_in_the_face punch_in_the_gut gut_punch sucker_punch knock_for_six smackdown beatdown takedown hit_job hatchet gloves_off gloves_are_off pull_no_punches fighting_talk come_out_fighting
`
