/** Nothing in, scales of conflict, violence, anger and pressure out: `scale level: entries`. */

export const CONFLICT = `
conflict 1: dispute disagree disagreement differ difference debate discuss discussion talks dialogue negotiate negotiation argue argument issue question case
conflict 2: row spat quarrel squabble tussle confront confrontation standoff stand-off deadlock stalemate impasse rift fight battle clash wrangle tension hostile hostility rival rivalry friction warfare duel
conflict 2: split_over falling_out at_odds loggerheads tug_of_war acrimony acrimonious fractious bicker cross_swords
conflict 3: war warpath showdown bust-up bustup slugfest slanging blood_feud turf_war vendetta brawl fracas bloodletting civil_war battleground battlefield battle_lines dogfight feud war_of_words lock_horns
conflict 3: mudslinging ding-dong punch-up rumble sabre-rattling to_the_death ugly_fight bitter_row bitter_dispute open_war all-out daggers_drawn shouting_match shoot-out
violence 1: act action measure operate operation campaign effort move challenge affect impact reach touch
violence 2: hit strike struck target targeted raid crackdown clampdown crack_down attack tackle combat fire force_through push_through assault barrage ambush besiege siege stampede sabotage slaughter stab choke muzzle gag hobble
violence 3: blasted hounded wrecked blitz blitzkrieg onslaught bombard bombardment pummel pounded pounding batter clobber thrash wallop bludgeon maul savage clamp_down
violence 3: pulverise crush crushing smash flatten steamroll steamroller bulldoze bulldozer trample stamp_out crack_the_whip wage_war waging_war war_on declare_war gun_for in_the_crosshairs crosshairs firing_line
violence 3: bombshell scuttle cripple crippling maim mutilate butcher massacre carnage bloodbath bloodshed bloody blood-soaked gore gory mow_down mown_down
violence 3: eviscerate decapitate behead decimate annihilate annihilation obliterate exterminate eradicate liquidate demolish wipe_out wiped_out lay_waste scorched_earth rampage marauding
violence 3: knife_in_the_back stab_in_the_back backstab stranglehold garrotte suffocate smother kneecap bayonet sledgehammer weaponise
violence 3: turn_the_screw twist_the_knife twist_of_the_knife tear_apart tear_into tore_into ripped_apart rip_apart rip_through rip_up shoot_down shot_down slam_into body_blow death_blow knockout_blow hammer_blow low_blow torpedo strangle throttle
death 1: die died death dead fatality fatal lose_their_lives deceased killed casualty victim
death 2: kill killer deadly lethal perish murder mortal claim_the_life claimed_the_lives toll death_toll slain slaughter homicidal graveyard corpse cadaver
death 3: slay massacre carnage butchery bloodbath killing_spree deathtrap death-trap death_trap death_sentence murderous grim_reaper body_bag body_count cold-blooded mass_grave killing_fields
death 3: doom doomed doomsday grim death-knell death_knell hell_on_earth meet_their_maker widow-maker die-off wipeout
anger 1: criticise criticism oppose opposition object objection disagree dissatisfied disappoint disappointed disappointment concern complain complaint unhappy regret displeased
anger 2: anger angry protest outcry indignant indignation irritated irate backlash resent resentment exasperate exasperation frustration annoyed condemn condemnation outspoken upset dismay up_in_arms hostile venom venomous blast hatred explosive
anger 3: fury furious infuriate outrage outraged outrageous rage enrage enraged incensed incandescent livid seething fuming irate wrath apoplectic uproar furore storm_of_protest firestorm tirade rant broadside
anger 3: ridicule mock deride round_on rounded_on take_a_swipe took_a_swipe hated tongue-lashing blistering_attack scathing blistering withering vitriol vitriolic hit_out lash_out lashed hits_out slam slammed blasted lambast lambaste excoriate pillory castigate savaged
anger 3: stomp_out storm_out storm_off flounce_out appalled hit_back hits_back fire_back lash_back rip_into ripped_into tear_strips hot_under_the_collar see_red saw_red blow_their_top boiling_point fever_pitch spitting_mad hopping_mad up_in_flames explode_with at_boiling
anger 3: despise detest loathe loathing vilify vilified demonise demonised pour_scorn foam_at_the_mouth acerbic shot_across_the_bow thunderous roar_of_protest
pressure 1: ask call request propose suggest invite encourage recommend seek appeal want hope_for tell
pressure 2: urge demand press push force insist pressure plead pressurise warn threaten order_to call_on lobby bully bullying ransom hound crawl coerce coercion blackmail extort harass intimidate
pressure 3: beg beseech implore browbeat strong-arm strongarm arm-twisting armtwist twist_arms bulldoze steamroll dictate diktat ultimatum hold_to_ransom
pressure 3: ram_through force_through railroad railroaded ram_down shove_down foist down_the_throat gun_to_the_head heavy-handed jackboot hector harangue menace strong_arm bare_its_teeth flex_muscles sabre-rattle
pressure 3: lean_on breathing_down crack_the_whip read_the_riot_act pile_the_pressure pile_pressure cap_in_hand begging_bowl on_bended_knee on_their_knees bring_to_its_knees to_heel grovel snivel
resist 1: oppose against object disagree resist contest challenge appeal
resist 2: defy defiant defiance fight_back fight oppose_strongly vow_to_fight rebel rebellion vehement staunch vociferous revolt uprising insurrection insurgency barricade
resist 3: mutiny rise_up take_up_arms dig_in_heels thumb_its_nose stick_two_fingers man_the_barricades up_in_arms die-hard diehard last_stand to_the_hilt tooth_and_nail never_surrender dead_set
defeat 1: win won lose lost agree accept concede defeat beat settle settlement withdraw change
defeat 2: overcome back_down u-turn retreat give_in give_way bow_to bow_to_pressure yield relent backtrack sweep dominate landslide
defeat 3: surrender capitulate capitulation cave_in caved_in humiliate humiliating humiliation thump hammering thrashing drubbing crushed annihilated vanquish trounced slay obliterated wipe_the_floor run_ragged pulverised climbdown climb_down humbled trounce
defeat 3: bow_and_scrape kowtow roll_over wave_the_white_flag white_flag throw_in_the_towel eat_humble_pie humble_pie eat_crow tail_between bite_the_dust down_and_out mauling on_the_ropes brought_low grovelling
refuse 1: decline reject refuse dismiss turn_down deny not_accept disagree
refuse 2: rebuff flatly brush_off brush_aside wave_away shrug_off rebuke knock_back block stonewall
refuse 3: slap_down slap_in_the_face slap_on_the_wrist kick_in_the_teeth cold_shoulder thumbs_down short_shrift give_the_finger laugh_out_of_court door_slammed slam_the_door pour_cold_water scorn spit_in_the_face two_fingers snub spurn
refuse 3: kick_into_the_long_grass turn_its_back turn_their_backs turned_its_back wash_their_hands washed_its_hands bury_its_head head_in_the_sand contemptuous turn_a_blind_eye blind_eye deaf_ear deaf_ears fob_off fobbed_off slam_the_gate slam_the_gates
control 1: acquire acquisition buy purchase take_over takeover obtain receive gain take bid offer
control 2: seize grab snap_up poach scoop capture land bag annex conquer hijack predator pirate hostage puppet invasion invade colonise
control 3: gobble gobble_up devour plunder pillage loot ransack land_grab power_grab smash-and-grab smash_and_grab predatory raider vulture asset-strip asset_strip carve_up carve-up muscle_in muscles_in pounce swoop usurp snatch
control 3: stranglehold iron_grip iron_fist clutches tentacles sink_its_teeth gorge feeding_frenzy circling easy_prey prey_on_the rapacious puppet_master pull_the_strings string-pulling enslave enslaved
remove 1: dismiss resign leave depart replace step_down close end cancel stop discontinue abolish remove suspend phase_out redundancy redundancies lay_off job_cut
remove 2: axe sack fire quit scrap ditch drop dump expel evict shut_down kick_out force_out forced_out pull_the_plug cull drive_out purge kill_off throw_out thrown_out junk consign torch
remove 3: take_an_axe gutting boot_out booted turf_out turfed give_the_boot the_boot heave-ho the_chop chopping_block for_the_chop face_the_axe get_the_axe for_the_axe given_the_axe throw_on_the_scrapheap scrapheap scrap_heap hound_out hounded_out jettison cast_aside oust
remove 3: slash slash_and_burn swing_the_axe wield_the_axe axeman axe_falls fall_guy heads_roll heads_will_roll throw_under_the_bus bloodletting jobs_bloodbath defenestrate banish unceremoniously marching_orders frogmarch
chase 1: investigate investigation inquiry review examine examination inspect inspection question check audit search look
chase 2: probe quiz grill scrutinise crackdown swoop raid pursue haul interrogate grilling hunt persecute persecution
chase 3: witch-hunt witch_hunt witchhunt inquisition kangaroo_court show_trial lynch lynching lynch_mob third_degree rake_over hauled_over_the_coals over_the_coals dragged_through crucify crucified hang_out_to_dry dragnet manhunt
chase 3: throw_the_book in_the_dock pilloried pillory scapegoat snoop snooping spy_on name_and_shame named_and_shamed fishing_expedition blood_in_the_water bay_for_blood baying smear_campaign hatchet_job character_assassination snitch snooper barge_in barge_into barging_into
punish 1: fine penalty sanction sentence order pay_compensation charge
punish 2: hit_with punish punishment punitive heavy_fine jail lock_up behind_bars clobber sting crack_down caged
punish 3: slapped slap_with hammered clobbered stung draconian harsh savage_cuts vindictive vengeance vengeful revenge retribution payback exact_revenge bang_up slammer rot_in throw_away_the_key gallows comeuppance
`
