/** War, armed forces, security and peace: groups of entries that may stand for each other. */
export const CONFLICT = `
n: war, conflict, hostilities, fighting, armed conflict
n: battle, fighting, combat, clash
n: army, military, armed forces, troops, land forces
n: soldier, serviceman, servicewoman, trooper, service member, member of the military
n: troops, soldiers, forces, military personnel
n: navy, naval forces, fleet
n: air force, air arm
n: officer, commander
n: commander, military leader, commanding officer
n: commander in chief, supreme commander
n: veteran, former soldier, ex serviceman
n: conscription, draft, compulsory military service, call up
n: conscript, recruit, draftee
v: call up, draft, conscript, mobilise, deploy, bring in, call out
v: deploy, station, send, dispatch, send off
v: withdraw, pull out, pull back, bring home, pullout
n: rebel, insurgent, fighter, militant, guerrilla
n: militia, armed group, paramilitary group, paramilitaries
n: mercenary, soldier of fortune, private military contractor, hired fighter
n: enemy, foe, adversary
n: invasion, incursion, invade, march in
v: invade, march into, move into, occupy
v: occupy, take control of, seize, occupation
v: capture, seize, take control of, overrun
v: liberate, free, retake, recapture
v: annex, take over, absorb
v: besiege, surround, encircle, siege
v: surrender, give up, capitulate, lay down arms
v: retreat, pull back, fall back, withdraw
v: advance, gain ground, push forward
v: bomb, bombard, shell, pound
n: bombing, bombardment, shelling, air raid
n: airstrike, air strike, air raid, air attack
v: shoot down, bring down, intercept
n: missile, rocket, projectile
n: ballistic missile, long range missile
n: shell, artillery round, mortar
n: artillery, heavy guns
n: tank, armoured vehicle
n: fighter jet, warplane, fighter plane, combat aircraft, military aircraft
n: warship, naval vessel, frigate, destroyer
n: submarine, sub
n: landmine, mine
n: nuclear weapon, atomic bomb, nuclear arms, nuclear warhead
n: chemical weapon, poison gas, nerve agent
n: arms, weapons, weaponry, armaments
n: arms deal, weapons sale, arms sale
n: disarmament, arms reduction, arms control
n: military base, garrison, barracks, base
n: military exercise, drill, manoeuvre, war game, maneuver
n: military spending, defence spending, defence budget, defense spending
n: ceasefire, truce, armistice, cease fire, end to the fighting
n: peace deal, peace agreement, peace accord, peace treaty
n: peace talks, peace negotiations, peace process
n: peacekeeper, peacekeeping force, blue helmet
n: mediator, intermediary, go between, facilitator
n: civilian, non combatant, ordinary people
n: war crime, atrocity, crime against humanity
n: refugee camp, displacement camp
n: civil war, internal conflict
n: front line, front, battlefield
n: offensive, attack, assault, push, operation
n: counteroffensive, counterattack, counter offensive
n: aggression, hostile act
n: provocation, provocative act, provoke
n: tension, strain, friction
n: escalation, intensification, worsening
v: escalate, intensify, heat up, flare up
v: de escalate, defuse, calm, ease tensions
v: retaliate, hit back, strike back, take revenge, respond, fire back, retort, come back at
n: retaliation, reprisal, revenge, retribution
n: blockade, siege, closure
n: airlift, air bridge
n: no fly zone, air exclusion zone
n: occupied territory, occupied land
n: military coup, army takeover, putsch
n: martial law, military rule
n: national security, state security
n: security council, UN security council
n: sanctions, restrictive measures, punitive measures
n: resolution, decision, motion, proposal
a: diplomatic, foreign policy
n: neutrality, neutral status, non alignment
n: casualty, dead and wounded, loss
n: prisoner of war, captured soldier, POW
n: propaganda, disinformation, misinformation, fake news, hoax
v: interfere, meddle, intervene, intervention
n: foreign policy, external affairs, diplomacy
a: bilateral, two way, between the two countries
a: multilateral, many sided
n: counterpart, opposite number
n: consul, diplomatic representative
v: expel, throw out, kick out, declare persona non grata, expulsion
v: break off, cut
v: condemn, denounce, deplore, decry
v: commemorate, remember, mark, pay tribute to
n: memorial, monument, cenotaph
n: uniform, fatigues
n: espionage, spying
n: surveillance, monitoring, observation
n: hostage taking, kidnapping, abduction
n: suicide bombing, suicide attack
n: arms race, military build up
n: commitment, dedication, pledge
n: stability, calm
n: chaos, disorder, turmoil, mayhem, shambles, mess, bedlam, havoc, meltdown, carnage
~n: war, soldier
~n: army, soldier
~n: mine, deminer
~n: ceasefire, peace
~n: missile, missile attack
~n: militia, militiaman
~n: rebel, rebellion
~n: refugee, refugee camp
`
