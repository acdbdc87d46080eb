/** Nothing in, scales of trouble, danger, fear, suffering, disorder and decay out: `scale level: entries`. */

export const HARM = `
trouble 1: problem issue difficulty matter situation incident event accident fault error mistake setback challenge dispute shortage leak outage disruption delay loss damage
trouble 2: emergency blow controversy trouble plight predicament failure breakdown serious alarm crunch squeeze storm
trouble 3: disaster disastrous catastrophe catastrophic calamity calamitous cataclysm cataclysmic apocalypse apocalyptic armageddon meltdown nightmare nightmarish debacle fiasco farce farcical tragedy tragic horror horrific horrifying crisis scandal turmoil headache mess shambles botch wreck woe
trouble 3: perfect_storm powder_keg time_bomb timebomb ticking_bomb black_hole quagmire abyss brink precipice freefall free-fall free_fall implode implosion train_wreck trainwreck car_crash car-crash basket_case ground_zero doomsday
trouble 3: ruin ruined ruinous wreck wreckage devastate devastating devastation havoc wreak ravage ravaged wrecking_ball dire ghastly appalling atrocious abysmal dreadful terrible horrendous hellish hell nightmare
trouble 3: bombshell earthquake tsunami avalanche tornado hurricane maelstrom whirlwind inferno conflagration plague curse cursed blight blighted scourge bloodbath omnishambles pandemonium up_in_smoke wheels_come_off go_to_the_dogs down_the_drain
danger 1: risk possible potential exposure hazard vulnerable unsafe harmful caution
danger 2: danger dangerous threat threaten threatening peril risky jeopardise jeopardy alarm menace ominous grave
danger 3: deadly lethal toxic poison poisonous killer ticking deathtrap lurk lurking stalk stalking prowl terrifying sinister dread_threat spectre nightmare_scenario russian_roulette play_with_fire playing_with_fire dicing_with dice_with_death treacherous alarming perilous
danger 3: death_trap accident_waiting powder_keg knife-edge knife_edge hair-trigger minefield lethal_cocktail lurking venomous menacing existential on_the_brink brink_of teeter teetering cliff-edge cliff_edge sleepwalk dance_with_the_devil
fear 1: concern concerned note attention watch care aware mindful
fear 2: worry worried worrying anxious anxiety uneasy unease fear fearful nervous apprehensive apprehension troubling disturbing disturbed scared alarm
fear 3: alarmed alarming panic panicked panicking terror terrified terrify terrifying petrified hysteria hysterical dread horror horrified frantic frenzied frenzy trepidation scaremonger chilling bloodcurdling blood-curdling spine-chilling hair-raising scare
fear 3: scary spooked spook paranoid paranoia aghast shudder tremble trembling cower cowering jitters meltdown fearmonger nightmare haunted haunting haunt panic-stricken panic-buying bricking cold_sweat running_scared heebie-jeebies alarm_bells set_alarm
shock 1: unexpected surprise surprised unusual announce new differ
shock 2: shock stun startling astonish astonishing sudden unprecedented striking remarkable extraordinary dramatic dramatically amaze
shock 3: shocking shocker stunned stunning jaw-dropping gobsmacked bombshell bolt_from_the_blue out_of_the_blue flabbergasted dumbfounded staggering staggered staggers mind-boggling mind-blowing mindblowing astounding
shock 3: rocked rocks reeling reel shellshocked shell-shocked shockwave shockwaves earth-shattering seismic explosive dynamite sensational sensationally incredible unbelievable jolt thunderbolt dropped_a_bombshell unthinkable beggar_belief beggars_belief beyond_belief
suffer 1: affect hardship loss injury injured hurt ill difficult pain need patient displaced homeless
suffer 2: suffer suffering struggle painful plight distress burden hit_hard hard-hit ordeal severe grim bleak toll victim harsh
suffer 3: agony agonising anguish excruciating torture torturous torment harrowing heartbreak heartbreaking heart-breaking heart-rending heartrending gut-wrenching traumatic traumatise trauma nightmare hell living_hell wretched desperate misery
suffer 3: misery miserable plunged_into_misery despair despairing squalor squalid destitute destitution starve starving forsaken abandoned crippled crippling broken shattered shatter shattering tormented bleeding bleed bled writhe languish rot rotting
suffer 3: grief-stricken tear-jerking tears in_tears sob sobbing weep weeping devastated distraught inconsolable shed_tears scarred left_to_die on_their_knees dying_on stranded cruelly hapless helpless doomed grinding
disorder 1: disrupt disruption delay confusion busy crowd protest demonstrate demonstration unrest
disorder 2: disarray upheaval riot panic confusion_reigns crippled paralysis paralyse gridlock scramble unruly volatile tumult rush
disorder 3: anarchy anarchic pandemonium bedlam havoc mayhem lawless lawlessness frenzied free-for-all madness madhouse circus zoo shambles shambolic bedlam_in meltdown crazed rampage rampaging stampede topsy-turvy chaos chaotic turmoil
disorder 3: grind_to_a_halt ground_to_a_halt paralysed spiral_out_of_control spiralling spiral out_of_control run_amok run_riot riotous powderkeg tinderbox inferno flames engulf engulfed swamped overrun besieged under_siege wild_west war_zone
decline 1: fall decrease decline drop reduce reduction lower cut shrink less fewer decreased smaller slow weaken
decline 2: slump slide tumble sink slip plunge dive dip_sharply shed erode squeeze steep sharp wane trim_back collapse
decline 3: plummet nosedive nose-dive crash tanked crater free-fall freefall implode meltdown bloodbath rout hammered battered decimated decimation slashed slashing gutted gouge gouged butchered savage evaporate vaporise obliterated rock-bottom rock_bottom haemorrhage crumble slash
decline 3: in_tatters tatters go_under go_bust bust down_the_drain down_the_pan down_the_tubes fall_off_a_cliff fell_off_a_cliff shrivel wither withered dwindle bleed_out death_spiral doom_loop hollow_out hollowed_out brutal haemorrhaging nosediving skid toilet
growth 1: rise increase grow growth gain higher expand improve up raise climb more advance add
growth 2: jump surge leap boost climb_sharply spike boom swell balloon mount accelerate sharp steep hike double_down brisk strong
growth 3: skyrocket skyrocketing rocketed rocketing sky-high explode explosion explosive mushroom mushrooming spiral spiralling runaway rampant galloping meteoric eye-watering whopping astronomical through_the_roof through_the_ceiling soar
growth 3: boomed bumper record-smashing record-shattering smash_records shatter_records flood flooding deluge tidal_wave tsunami avalanche torrent swamp swamped soaring surging turbocharge turbo-charged supercharge on_steroids blistering stratospheric dizzying off_the_charts
pollution 1: leak spill release waste pollute pollution contaminate contamination emission dirty discharge chemical
pollution 2: gush spew pour_into seep toxic noxious hazardous murky taint
pollution 3: filthy stinking stench reek reeking putrid rancid fetid vile disgusting revolting gunk muck slime slimy gloop cesspit cesspool sewer open_sewer lethal_cocktail deadly_cocktail toxic_soup toxic_sludge belch belching spewing choke choking cloaked foul filth poisoned grime grimy sludge
pollution 3: despoil defile befoul desecrate poison poisoning death_zone wasteland dumping_ground eyesore blight choked_with blackened tarred smothered lifeless environmental_vandalism vandal ecocide oozing ooze
disease 1: illness infection outbreak disease case virus sick sickness bacteria symptom infected condition
disease 2: epidemic spread_rapidly contagion bug deadly struck_down fell_ill rampant scare grip strain severe sweeping
disease 3: plague plagued pestilence killer killer_bug scourge riddled ravage ravaged ravaging rampage sweep_through sweeping_through tear_through tearing_through rip_through ripping_through stricken flesh-eating lurgy horror_bug ticking_time superbug
disease 3: petri_dish hotbed breeding_ground infested infestation vermin festering fester diseased pox death_toll pandemic_of lethal deadly invisible_killer silent_killer struck_down felled mutant monster_strain gruesome
decay 1: old ageing outdated repair maintenance poor unclear weak limited insufficient
decay 2: crumbling dilapidated neglect neglected run-down rundown threadbare creaking ailing beleaguered embattled struggling troubled cash-strapped strapped deprived
decay 3: rotten rotting rot decrepit ramshackle derelict wretched squalid putrid clapped-out clapped_out moribund dying stricken doomed sinking_ship zombie knackered creaky death_throes on_its_last_legs on_its_knees bankrupt broken-down dead_in_the_water
decay 3: past_its_sell-by antiquated prehistoric stone_age dinosaur relic fossilised archaic mouldering laughing_stock basket flea-bitten fleapit dump shabby tatty shoddy slapdash jerry-built tinpot tin-pot third-rate second-rate bog-standard
crime 1: offence offense crime breach violation wrongdoing irregular misconduct illegal unlawful accuse allege suspect defendant convict guilty violate fraud
crime 2: criminal corruption illicit dubious bogus perpetrator
crime 3: confess confessed thug thuggish crook crooked villain villainous gangster mobster mafia mafioso goon henchman henchmen hoodlum lowlife low-life fiend fiendish beast monster monstrous psycho maniac deranged twisted sicko pervert depraved depravity corrupt scam shady dodgy notorious rogue racket ringleader mastermind gang culprit
crime 3: brute brutal brutality barbaric barbarous barbarian savage savagery sadistic sadist heinous vicious vile evil wicked diabolical despicable cold-blooded ruthless merciless pitiless bloodthirsty inhuman inhumane fiendishly callous heartless
crime 3: atrocity nefarious sinister unscrupulous kingpin warlord cartel sting heist plunder highway_robbery daylight_robbery fleece fleeced rip-off ripoff rip_off ripped_off swindle swindled swindler conman con_artist con_trick con_men fraudster spiv
`
