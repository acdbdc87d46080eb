/** Everyday and tabloid English for politics, disputes, plans and power: groups of entries that may stand for each other. */
export const TABLOID_AFFAIRS = `
v: give green light, get green light, give thumbs up, give nod, wave through, okay, rubber stamp, give blessing, say yes to
n: snub, knock back, thumbs down, brush off
v: repeal, tear up, rip up, strike off the books, ditch, withdraw from, pull out of, quit, walk away from
v: reverse, U turn, backtrack, row back, climb down, change course, about face, do an about turn, change mind, back down, perform U turn, climbdown, about turn, change of mind, change of heart
v: concede, give in, back down, bow to pressure, cave, yield, blink
v: compromise, meet halfway, find middle ground, split difference, give ground, reach compromise
v: criticise, tear into, rip into, lay into, hit out, have a go at, savage, roast, rubbish, pan, come down on, round on, take a swipe at, haul over coals, read riot act
v: reprimand, tell off, rebuke, rap over knuckles, give dressing down, slap on wrist, reproach, admonish, rap, dressing down, censure
v: mock, ridicule, poke fun at, make fun of, lampoon, taunt, jeer, laugh at, tease
v: praise, heap praise on, sing praises of, take hat off to, rave about, big up
v: deny, hit back at, brush off, pour cold water on, rubbish, shoot down, laugh off
v: renege, break promise, go back on word, break word, not keep promise, backtrack
v: strike deal, shake hands on, see eye to eye, reach deal, do deal, clinch deal, seal deal, ink deal, sign deal
v: agree, be of one mind, be on same page, see eye to eye, share view
v: disagree, clash, fall out, lock horns, cross swords, be at loggerheads, be at odds, differ, bicker, argue, row
n: showdown, standoff, face off, confrontation
n: scandal, furore, storm, uproar, firestorm
v: reconcile, bury hatchet, patch things up, make peace, kiss and make up, reconciliation
v: oppose, be dead set against, be up in arms about, fight tooth and nail, dig heels in, kick against
v: force, strong arm, railroad, bulldoze, push through, ram through
v: have up sleeve, be set to, be poised to, be in pipeline, be on cards, be lined up, gear up for
a: planned, in pipeline, on cards, lined up, on the horizon, pencilled in, schedule, set date, earmark, slate
v: appoint, install, put in charge, line up, handpick, give job
n: appointment, get job, new role
v: succeed, step into shoes of, take reins, take helm, take over, fill shoes, take baton
v: lead, be at helm, hold reins, call shots, head up, run show, rule roost, be in charge
v: scrutinise, put under microscope, pore over, go through with fine toothcomb, look closely at
v: reveal, lift lid on, spill beans, blow whistle, let slip, let cat out of bag, leak, come out, blow lid off
a: secret, hush hush, under wraps, behind closed doors, cloak and dagger, on the quiet
v: remain silent, keep mum, stay tight lipped, say nothing, keep quiet, refuse to comment, decline to comment, no comment, tight lipped
v: speak out, break silence, go public, sound off, open up, speak up
v: emphasise, hammer home, drive home, ram home, make clear
v: exaggerate, blow out of proportion, overstate, overdo, sex up, overplay
v: downplay, play down, make light of, brush aside, shrug off, minimise
v: circumvent, get round, get around, sidestep, bypass, find way round
n: confusion, muddle, mix up, mess, disarray
v: err, slip up, make mistake, drop the ball, drop clanger, get wrong, goof
v: turn corner, get better, be on mend, turn around
a: uncertain, up in air, hang in balance, touch and go, in doubt, in limbo, hanging by a thread, not clear, anyone's guess
a: imminent, around corner, looming, round the corner, just around corner, about to happen, impending, on the brink
a: crucial, make or break, do or die, all important, critical
a: unprecedented, unheard of, never before, first ever
a: popular, all the rage, flavour of the month, in vogue, hot ticket
a: successful, high flying, triumphant
a: futile, pointless, waste of time, useless, flogging dead horse, in vain, to no avail
n: politician, pol, politico, frontbencher
n: minister, cabinet minister, frontbencher, mandarin
n: backbencher, MP
n: rebellion, revolt, mutiny, uprising, insurrection, rebel, defy, break ranks, defy whip
n: landslide, thumping victory, crushing victory, big win, overwhelming victory, runaway win
v: resign, fall on sword, step aside, walk out, throw in the towel, quit, jump ship, throw in towel, call it a day, walk away, hang up boots, pack it in, chuck in
n: supporter, diehard, cheerleader, loyalist
n: residents, townsfolk, people living nearby, neighbours
n: British people, Brits, Britons
n: toddler, tot, small child, infant
n: women, ladies
n: lover, sweetheart
n: political football, hot potato, row
n: backing, thumbs up, vote of confidence
n: obstacle, hurdle, stumbling block, roadblock, sticking point, barrier, hindrance, snag, impediment
n: incentive, carrot, sweetener, inducement, encouragement
n: threat, sabre rattling
n: ultimatum, put up or shut up, last chance
n: deadline, eleventh hour, D day, cut off, last day
v: approve, get green light
`
