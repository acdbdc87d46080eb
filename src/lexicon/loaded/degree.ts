/** Nothing in, scales of size, speed, cost, stance and emphasis out: `scale level: entries`. */

export const DEGREE = `
size 1: large big high considerable substantial many more major significant great wide important
size 2: huge enormous vast massive hefty sizeable immense extensive record giant dramatic severe unprecedented sweeping far-reaching mammoth jumbo epic bumper flood slew swathe swathes towering runaway
size 3: gigantic colossal gargantuan monster mega whopping staggering humongous ginormous titanic monumental astronomical eye-popping eye-watering mind-boggling mind-blowing jaw-dropping sky-high
size 3: tidal_wave torrent deluge mountains_of sea_of ocean_of raft_of horde galore astounding breathtaking monstrous unstoppable insatiable inexorable relentless relentlessly
size 3: tsunami_of avalanche_of astronomic king-size king-sized whopper walloping thumping_great a_mountain_of far_too way_too way_over by_a_mile by_a_country_mile
small 1: small low few less limited modest minor short part partial
small 2: tiny slight slim scant scarce barely hardly mere merely thin little meagre sparse
small 3: paltry measly puny derisory pathetic pitiful laughable miserable miserly pittance trifling negligible minuscule piffling drop_in_the_ocean bare_bones threadbare sliver
small 3: piddling crumb crumbs scraps_from paid_peanuts working_for_peanuts tuppence thrown_a_bone throw_a_bone throw_a_crumb thrown_a_crumb chickenfeed fobbed_off_with few_coppers bean_feast pocket_change a_whit
speed 1: fast quick soon early immediately begin start
speed 2: swift rapid hurry rush race sudden abrupt brisk instantly hasty pace scramble stampede
speed 3: breakneck lightning-fast blistering whirlwind helter-skelter headlong scrambling frantic frantically frenetic frenzied mad_dash mad_rush hurtle hurtling careen careering warp_speed at_full_throttle full_throttle blink_of_an_eye
speed 3: tearing_along tear_along tore_along tearing_down tearing_through tore_through like_a_bullet hell_for_leather like_the_clappers breakneck_speed mercy_dash in_a_flash
slow 1: late delay wait long take postpone later extend time
slow 2: belated belatedly overdue drag prolonged protracted lengthy sluggish slow crawl crawling grinding limp
slow 3: glacial dither dithering foot-dragging dragging_its_feet drag_its_feet dragged_its_feet interminable endless never-ending neverending limbo languish grind grind_on snail's_pace stuck_in_the_mud decades-long tortuous agonisingly
cost 1: cost price expensive pay fee charge bill tax expense
cost 2: costly pricey hefty steep soar expensive burden squeeze hike bite sting raid
cost 3: eye-watering exorbitant extortionate astronomical crippling crushing ruinous sky-high wallet-busting budget-busting bank-breaking break_the_bank cost_an_arm arm_and_a_leg rip-off rip_off stealth_tax tax_grab tax_raid cash_grab gouge cough_up fork_out shell_out
cost 3: pour_down_the_drain down_the_drain money_pit squander waste_of burn_through haemorrhage bleed_dry bled_dry hard-earned through_the_nose hammered pockets_picked penny-pinching
luck 1: able remain unchanged continue protect avoid keep
luck 2: lucky fortunate narrowly spared escape survive reprieve cling clinging lifeline
luck 3: miracle miraculous cheat_death by_a_whisker whisker by_the_skin_of cling_on cling_to hang_by_a_thread by_a_thread last-gasp last_gasp eleventh-hour eleventh_hour nail-biting knife-edge nick_of_time on_borrowed_time stay_of_execution
help 1: help support aid fund grant assist loan provide assistance subsidy invest investment
help 2: rescue bail_out bailout boost prop_up handout lifeline save salvage splash bribe
help 3: pour_in pour_money lavish throw_money throw_cash splash_the_cash handouts cash_injection shot_in_the_arm knight_in_shining_armour white_knight godsend bung freebie giveaway sop life_support
importance 1: important new significant main major first notable change key
importance 2: crucial vital critical historic landmark milestone pivotal key decisive unprecedented blockbuster
importance 3: make-or-break do-or-die life-or-death life-and-death momentous monumental earth-shattering era-defining bombshell game-changing epoch-making red-letter once-in-a-lifetime sensational cataclysmic fateful all-important
surety 1: show say indicate find expect state confirm report
surety 2: clearly obviously certainly surely definitely indeed undoubtedly naturally plainly evidently decisively absolutely utterly entirely totally completely no_doubt thoroughly inevitably sheer
surety 3: blatantly patently unquestionably indisputably undeniably incontrovertibly beyond_doubt without_a_doubt needless_to_say make_no_mistake there_is_no_escaping plain_for_all_to_see categorically unequivocally downright
intensify 1: very more strong
intensify 2: extremely highly deeply severely seriously sharply strongly heavily dramatically massively hugely enormously immensely vastly bitterly wildly fiercely desperately profoundly grossly
intensify 3: insanely ridiculously ludicrously outrageously shockingly horribly terribly awfully dreadfully appallingly disgracefully scandalously criminally obscenely monstrously hideously hellishly viciously savagely mercilessly relentlessly ferociously furiously
intensify 3: staggeringly astonishingly astoundingly breathtakingly jaw-droppingly mind-numbingly catastrophically disastrously painfully brutally ruthlessly cynically spectacularly stunningly sensationally gloriously wonderfully amazingly incredibly unbelievably
hope 1: hope expect plan aim intend want propose
hope 2: ambitious bold optimistic eager aspire promise vow pledge fantasy
hope 3: pin_hopes cling_to_hope pipe_dream pie_in_the_sky wishful_thinking daydream moonshot grandiose utopian castle_in_the_air rose-tinted moon_on_a_stick delusion delusional deluded fanciful
race 1: compete competition contest bid campaign candidate run
race 2: race battle rival fight contender vie tussle neck_and_neck scramble duel bruising crunch
race 3: showdown dogfight shoot-out shootout bloodbath cut-throat cutthroat gladiatorial free-for-all slug_it_out slugging war do-or-die all-guns-blazing titanic clash_of_the_titans david_and_goliath
look 1: see seen appear view look picture
look 2: ugly grim bleak stark sorry_sight murky dark gloomy gloom dreary
look 3: hideous ghastly gruesome grotesque macabre ghoulish monstrous nightmarish bleakest hellhole hell-hole eyesore monstrosity carbuncle drab grubby squalid dystopian post-apocalyptic sinister-looking chilling eerie eerily spooky haunting unholy
breaking 1: change break end open new unlike exceed
breaking 2: blow_up shatter smash wreck burst crack crumble tear rip explode explosive dynamite
breaking 3: blow_apart blown_apart blew_apart blow_a_hole blown_a_hole implode torn_apart torn_to_shreds to_shreds shreds smithereens to_pieces rip_up ripped_up tear_up torn_up tore_up bombshell shattered pulverise wrecking
breaking 3: scupper scuppered derail_the hamstrung nail_in_the_coffin torn_limb to_smithereens
drama 1: event meet session hearing announce talks vote day
drama 2: dramatic drama tense fraught emotional stormy explosive fiery heated controversial extraordinary sensational fevered circus pantomime saga blockbuster thriller
drama 3: nail-biting white-knuckle cliffhanger rollercoaster roller-coaster soap_opera histrionics melodrama bombshell spectacle high_drama high-octane frenzy frenzied frantic whirlwind marathon_ordeal spat psychodrama hoopla
`
