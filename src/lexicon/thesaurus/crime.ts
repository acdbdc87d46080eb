/** Police, crime, violence and its victims: groups of entries that may stand for each other. */
export const CRIME = `
n: police, officers, law enforcement, police force
n: police officer, cop, policeman, policewoman, officer, constable, bobby, copper, the law, boys in blue
n: detective, investigator, inspector
n: police chief, chief of police, police commissioner, head of the police
n: police station, station, precinct
v: arrest, detain, hold, take into custody, apprehend, nab, capture, pick up, detention, place under arrest, remand
v: release, free, let go, set free, discharge
v: question, interrogate, interview, grill, quiz
v: raid, search, swoop on, storm
v: patrol, guard, police, watch
v: cordon off, seal off, block off, close off
v: kill, die, death, dead, fatal, deadly, slay, lose his life, lose her life, lose their lives
v: kill, slay, murder, shoot dead, assassinate, put to death, take the life of, claim the life of, claim the lives of
v: die, be killed, lose his life, lose her life, lose their lives, pass away, perish, death, dead, be dead, decease, lose life
n: death, fatality, loss of life, dead, casualty
n: murder, homicide, killing, slaying, manslaughter, bump off, do away with, butcher, slaughter
n: murderer, killer, assassin
v: injure, wound, hurt, harm, maim, injury, leave injured, leave in hospital, leave with injuries
n: injury, wound, trauma
a: fatal, deadly, lethal
n: victim, casualty, sufferer, those affected, injured party
v: survive, live through, come through alive, stay alive, outlive
n: body, corpse, remains, dead body
v: attack, assault, set upon, beat up, go for, rough up, lay into, set on, jump, duff up, do over
n: attack, assault, raid
n: attacker, assailant, aggressor
n: gunman, shooter, armed man, attacker
v: shoot, open fire, fire, gun down, fire shots, start shooting
n: shooting, gun attack, gunfire
v: stab, knife, slash
n: stabbing, knife attack
v: rob, hold up, mug, steal from
v: steal, rob, thieve, nick, make off with, swipe, theft, loot, pinch, nab, snatch, walk off with, help himself to, get away with, half inch, filch
n: theft, robbery, stealing, larceny, stolen
n: thief, robber, burglar, crook, light fingered, pickpocket, raider, looter
v: burgle, break into, rob, burglarise
n: burglary, break in, housebreaking
v: kidnap, abduct, take hostage, snatch
n: hostage, captive, prisoner, people held
v: rape, sexually assault, sexually abuse, sex attack, indecent assault
v: abuse, mistreat, ill treat, maltreat
v: beat, thrash, batter, hit
v: strangle, choke, throttle
v: threaten, intimidate, menace, bully, lean on, scare, put frighteners on
v: blackmail, extort, demand with menaces, shakedown
v: smuggle, traffic, bring in illegally
n: smuggler, trafficker, people smuggler
n: drug, narcotic, illegal substance, controlled substance, illicit substance
n: drug dealer, drug trafficker, pusher
n: cannabis, marijuana, hemp, weed
n: gang, criminal group, criminal ring, mob, organised crime group, crime syndicate
n: criminal, offender, perpetrator, culprit, lawbreaker, felon, crook, villain, baddie, thug, lowlife, wrong un
n: suspect, alleged perpetrator, alleged offender
n: fraudster, swindler, con artist, scammer, con man
n: weapon, arm, firearm, gun
n: gun, firearm, pistol, handgun, rifle, revolver
n: ammunition, rounds, bullets, cartridges
n: bomb, explosive device, explosive, device
v: explode, blow up, go off, detonate, blast, explosion, go bang, blow apart
n: terrorist, extremist, militant
n: terrorism, extremism
n: arson, deliberate fire, fire raising
v: set fire to, set on fire, set alight, torch, burn down
v: vandalise, deface, damage, vandalism
n: hooligan, thug, rioter
n: violence, brutality, bloodshed
n: domestic violence, domestic abuse, violence in the home
n: clash, confrontation, fight, scuffle
n: fight, brawl, scuffle, altercation, punch up, scrap, fisticuffs, bust up, dust up, melee, fracas
v: hack, break into, breach, compromise, infiltrate
n: hacker, cyber criminal, cybercriminal, cyber attacker
n: cyberattack, cyber attack, hacking, computer attack
n: data breach, data leak, leak of data
v: steal identity, impersonate, pose as, pretend to be
n: missing person, person reported missing
v: search, hunt, comb, look for
n: manhunt, search, hunt
n: tip, tip off, lead, information
n: reward, bounty
n: informant, source, tipster
n: whistleblower, informant
n: security camera, surveillance camera, CCTV, video surveillance
n: footage, video, recording, film
n: prison break, jailbreak, escape from prison
n: curfew, stay at home order, lockdown
n: drunk driving, drink driving, driving under the influence, driving while intoxicated
n: driving too fast, exceeding the speed limit
n: crime scene, scene, scene of the crime
n: fingerprint, prints
n: spy, agent, intelligence officer
n: intelligence, secret service, intelligence service, intelligence agency, security service, spy agency, special services
n: stalking, harassment, pester, hound, bother, plague
n: hate crime, bias attack
n: minor, underage person, juvenile, under 18, underage
n: suicide, take his own life, take her own life, kill himself, kill herself
n: massacre, slaughter, mass killing
n: mass shooting, shooting rampage
n: genocide, extermination, ethnic cleansing
n: torture, cruel treatment, abuse
v: catch red handed, catch in the act
~n: robbery, robber
~n: drug, drug dealer
~n: gun, gunman
~n: police, police station
~n: police, patrol
~n: fraud, fraudster
~n: hacker, cyberattack
~n: terrorism, terrorist
~v: arrest, suspect
~v: wound, hospitalise
~v: wound, be taken to hospital
`
