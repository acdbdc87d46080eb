/** Nothing in, scales of trouble, danger, fear, suffering, disorder and decay out: `scale level: entries`. */

export const HARM = `
trouble 1: problem issue difficulty matter situation incident event accident fault error mistake setback challenge dispute shortage leak outage disruption delay loss damage
trouble 2: emergency blow controversy trouble plight predicament failure breakdown serious alarm crunch squeeze storm headache wreck abyss blight
trouble 3: disaster disastrous catastrophe catastrophic calamity calamitous cataclysm cataclysmic apocalypse apocalyptic armageddon meltdown nightmare nightmarish debacle fiasco farce farcical tragedy tragic horror horrific horrifying crisis scandal turmoil mess shambles botch woe
trouble 3: perfect_storm powder_keg time_bomb timebomb ticking_bomb black_hole quagmire brink precipice freefall free-fall free_fall implode implosion train_wreck trainwreck car_crash car-crash basket_case ground_zero doomsday
trouble 3: ruin ruined ruinous devastate devastating devastation havoc wreak ravage ravaged wrecking_ball dire ghastly appalling atrocious abysmal dreadful terrible horrendous hellish hell nightmare
trouble 3: bombshell maelstrom whirlwind inferno conflagration plague curse cursed blighted scourge bloodbath omnishambles pandemonium up_in_smoke wheels_come_off go_to_the_dogs down_the_drain ear-splitting earsplitting
trouble 3: hullabaloo kerfuffle hoo-ha brouhaha ruckus rumpus commotion sorry_state sorry_saga sorry_mess sorry_tale star-crossed ill-starred can_of_worms hot_water dog's_dinner dog's_breakfast pig's_ear hash_of mortal_blow horror_crash horror_smash death_crash death_plunge death_dash grisly tragically
danger 1: risk possible potential exposure hazard vulnerable unsafe harmful caution
danger 2: danger dangerous threat threaten threatening peril risky jeopardise jeopardy alarm menace ominous grave deadly lethal toxic ticking spectre minefield venomous existential
danger 3: poison poisonous killer deathtrap lurk lurking prowl terrifying sinister dread_threat nightmare_scenario russian_roulette play_with_fire playing_with_fire dicing_with dice_with_death treacherous alarming perilous
danger 3: death_trap accident_waiting powder_keg knife-edge knife_edge hair-trigger lethal_cocktail lurking menacing on_the_brink brink_of teeter teetering cliff-edge cliff_edge sleepwalk dance_with_the_devil
fear 1: concern concerned note attention watch care aware mindful
fear 2: worry worried worrying anxious anxiety uneasy unease fear fearful nervous apprehensive apprehension troubling disturbing disturbed scared alarm terror
fear 3: alarmed alarming panic panicked panicking terrified terrify terrifying petrified hysteria hysterical dread horror horrified frantic frenzied frenzy trepidation scaremonger chilling bloodcurdling blood-curdling spine-chilling hair-raising scare
fear 3: scary spooked spook paranoid paranoia aghast shudder tremble trembling cower cowering jitters meltdown fearmonger nightmare haunted haunting haunt panic-stricken panic-buying cold_sweat running_scared heebie-jeebies alarm_bells set_alarm
fear 3: jittery rattled panicky knees_knocking quaking quake_in white-faced sheer_terror scared_stiff scared_witless scared_to_death frightened_out
shock 1: unexpected surprise surprised unusual announce new differ
shock 2: shock stun startling astonish astonishing sudden unprecedented striking remarkable extraordinary dramatic dramatically amaze shockwave shockwaves explosive dynamite
shock 3: shocking shocker stunned stunning jaw-dropping gobsmacked bombshell bolt_from_the_blue out_of_the_blue flabbergasted dumbfounded staggering staggered staggers mind-boggling mind-blowing mindblowing astounding
shock 3: rocked reeling reel shellshocked shell-shocked earth-shattering sensational sensationally incredible unbelievable jolt thunderbolt dropped_a_bombshell unthinkable beggar_belief beggars_belief beyond_belief
suffer 1: affect hardship loss injury injured hurt ill difficult pain need patient displaced homeless
suffer 2: suffer suffering struggle painful plight distress burden hit_hard hard-hit ordeal severe grim bleak toll victim harsh torture traumatic traumatise trauma abandoned bleeding bleed stranded grinding
suffer 3: agony agonising anguish excruciating torturous torment harrowing heartbreak heartbreaking heart-breaking heart-rending heartrending gut-wrenching nightmare hell living_hell wretched desperate misery
suffer 3: misery miserable plunged_into_misery despair despairing squalor squalid destitute destitution starve starving forsaken crippled crippling shattered shatter shattering tormented bled writhe languish rot rotting
suffer 3: grief-stricken tear-jerking in_tears sob sobbing weep weeping devastated distraught inconsolable shed_tears scarred left_to_die on_their_knees dying_on cruelly hapless helpless doomed
suffer 3: heartbroken tearful tearfully broken-hearted penniless hard-up sobbed sobs bawling blubbering blubbing sorrowful woebegone mercilessly short-changed scarred_for_life mental_torture living_nightmare lifetime_of
disorder 1: disrupt disruption delay confusion busy crowd protest demonstrate demonstration unrest
disorder 2: disarray upheaval riot panic confusion_reigns crippled paralysis paralyse gridlock scramble unruly volatile tumult rush circus stampede paralysed spiral flames engulf
disorder 3: anarchy anarchic pandemonium bedlam havoc mayhem lawless lawlessness frenzied free-for-all madness madhouse zoo shambles shambolic bedlam_in meltdown crazed rampage rampaging topsy-turvy chaos chaotic turmoil
disorder 3: grind_to_a_halt ground_to_a_halt spiral_out_of_control spiralling out_of_control run_amok run_riot riotous powderkeg tinderbox inferno engulfed swamped besieged under_siege wild_west war_zone
disorder 3: herd_out herded_out herded_like like_cattle like_sardines packed_in_like like_animals
decline 1: fall decrease decline drop reduce reduction lower cut shrink less fewer decreased smaller slow weaken
decline 2: slump slide tumble sink slip plunge dive dip_sharply shed erode squeeze steep sharp wane trim_back collapse crash evaporate bust wither withered
decline 3: cratered plummet nosedive nose-dive tanked free-fall freefall implode meltdown bloodbath hammered battered decimated decimation slashed slashing gutted gouge gouged butchered savage vaporise obliterated rock-bottom rock_bottom haemorrhage crumble slash
decline 3: in_tatters tatters go_under go_bust down_the_drain down_the_pan down_the_tubes fall_off_a_cliff fell_off_a_cliff shrivel dwindle bleed_out death_spiral doom_loop hollow_out hollowed_out brutal haemorrhaging nosediving skid crash_by crashed_by crashing_by
growth 1: rise increase grow growth gain higher expand improve up raise climb more advance add
growth 2: jump surge leap boost climb_sharply spike boom swell balloon mount accelerate sharp steep hike double_down brisk strong explode explosion explosive spiral runaway boomed bumper flood flooding
growth 3: mushroomed skyrocket skyrocketing rocketed rocketing sky-high mushrooming spiralling rampant galloping meteoric eye-watering whopping astronomical through_the_roof through_the_ceiling soar
growth 3: record-smashing record-shattering smash_records shatter_records deluge tidal_wave torrent swamped soaring surging turbocharge turbo-charged supercharge on_steroids blistering stratospheric dizzying off_the_charts
pollution 1: leak spill release waste pollute pollution contaminate contamination emission dirty discharge chemical
pollution 2: gush spew pour_into seep toxic noxious hazardous murky taint choke choking foul blight vandal
pollution 3: filthy stinking stench reek reeking putrid rancid fetid vile disgusting revolting gunk muck slime slimy gloop cesspit cesspool open_sewer lethal_cocktail deadly_cocktail toxic_soup toxic_sludge belch belching spewing cloaked filth poisoned grime grimy sludge
pollution 3: despoil defile befoul desecrate poison poisoning death_zone wasteland dumping_ground eyesore choked_with tarred lifeless environmental_vandalism ecocide oozing ooze
disease 1: illness infection outbreak disease case virus sick sickness bacteria symptom infected condition
disease 2: epidemic spread_rapidly contagion deadly struck_down fell_ill rampant scare grip strain severe sweeping vermin lethal mutant death_toll
disease 3: plague plagued pestilence killer killer_bug scourge riddled ravage ravaged ravaging rampage sweep_through sweeping_through tear_through tearing_through rip_through ripping_through stricken flesh-eating lurgy horror_bug ticking_time superbug
disease 3: petri_dish hotbed breeding_ground infested infestation festering fester diseased pox pandemic_of invisible_killer silent_killer monster_strain gruesome
decay 1: old ageing outdated repair maintenance poor unclear weak limited insufficient
decay 2: crumbling dilapidated neglect neglected run-down rundown threadbare creaking ailing beleaguered embattled struggling troubled cash-strapped strapped deprived derelict bankrupt relic dump
decay 3: rotten rotting rot decrepit ramshackle wretched squalid putrid clapped-out clapped_out moribund dying doomed sinking_ship zombie knackered creaky death_throes on_its_last_legs on_its_knees broken-down dead_in_the_water
decay 3: past_its_sell-by antiquated stone_age fossilised archaic mouldering laughing_stock flea-bitten fleapit shabby tatty shoddy slapdash jerry-built tinpot tin-pot third-rate second-rate bog-standard
crime 1: offence offense crime breach violation wrongdoing irregular misconduct illegal unlawful accuse allege suspect defendant convict guilty violate fraud
crime 2: criminal corruption illicit dubious bogus perpetrator mafia beast twisted racket warlord cartel sting heist
crime 3: confess confessed thug thuggish crook crooked villain villainous gangster mobster mafioso goon henchman henchmen hoodlum lowlife low-life fiend fiendish monster monstrous psycho maniac deranged sicko pervert depraved depravity corrupt scam shady dodgy notorious rogue ringleader mastermind gang culprit
crime 3: brute brutal brutality barbaric barbarous barbarian savage savagery sadistic sadist heinous vicious vile evil wicked diabolical despicable cold-blooded ruthless merciless pitiless bloodthirsty inhuman inhumane fiendishly callous heartless
crime 3: atrocity nefarious sinister unscrupulous kingpin plunder highway_robbery daylight_robbery fleeced rip-off ripoff rip_off ripped_off swindle swindled swindler conman con_artist con_trick con_men fraudster spiv
`
