/** Everyday and tabloid English for crime, health, home, travel and mishap: groups of entries that may stand for each other. */
export const TABLOID_DEEDS = `
v: prosecute, put in dock, haul before court, haul into court, drag through courts, take to court, bring to justice, drag into court
v: be tried, be in dock, stand trial, face trial, go on trial, be put on trial, appear in the dock, face court
v: not prosecuted, walk free, escape justice, face no charges, be let off, avoid prosecution, no charges, get away with, go unpunished
v: serve sentence, do time, serve time, be behind bars, be inside, do porridge
v: nick, collar, cuff, haul in, nab, bust, swoop on, round up, handcuff
n: arrest, bust, swoop
n: robbery, heist, raid, stick up, hold up, smash and grab
v: lose fight for life, pass away, breathe last, lose battle
v: kill, claim life, leave dead, wipe out, mow down
a: critical, fight for life, life and death, in a critical condition, life threatening, in danger of death, on life support
a: unconscious, out cold, in a coma, lose consciousness, passed out
v: vandalise, trash, wreck, smash up, daub
v: hide, lie low, go to ground, go into hiding, hole up
a: on run, on loose, at large, fugitive, still being sought, still missing
n: fugitive, wanted man, runaway, person on run
v: infect, pick up, go down with, test positive, be infected
v: suffer, be plagued by, be hit by, battle, struggle with, be racked by
v: vomit, throw up, be sick
v: operate on, go under knife, have op, undergo surgery, have operation
a: obese, overweight, fat, too heavy, weight problem
a: drunk, intoxicated, plastered, sozzled, over limit, under the influence, tipsy, inebriated
v: drink, knock back, booze, consume alcohol
v: smoke, puff, vape
n: food, grub, nosh, fare, bite to eat
n: breakfast, brekkie, morning meal
n: tea, cuppa, brew
v: evict, turf out, throw onto street, put out on the street
v: drop litter, fly tip, dump rubbish, dump waste, illegal dumping, litter, illegal disposal
v: speed, put foot down, drive too fast, break speed limit, exceed speed limit, be over limit
v: travel, jet off, head for, fly out, make trip
v: leave, head off, set off, hit road, depart
v: destroy, reduce to rubble, gut, turn to ashes, obliterate, leave in ruins
v: damage, wreck, leave hole in, ravage, wreak havoc, devastate, lay waste, rip through, tear through, flatten
v: overwhelm, swamp, stretch to limit, bring to its knees, be at breaking point, overload, push to the brink, be bursting at seams
a: overcrowded, jam packed, bursting at seams, chock a block, packed to rafters, rammed, full to bursting, overfull
a: sold out, snapped up, no tickets left, fully booked, booked up
v: sell out, be snapped up, go like hot cakes, fly off shelves
v: wait, hang around, queue, cool heels, be kept waiting
a: delighted, over moon, thrilled, chuffed, on cloud nine, ecstatic, tickled pink, overjoyed, very happy
v: cry, weep, break down, sob, burst into tears, be in tears
v: fret, lose sleep over, be worried, agonise
n: fright, scare, shock, panic
a: embarrassing, cringeworthy, red faced, humiliating, shameful, left with egg on face, ashamed, mortified
a: brave, plucky, fearless, gutsy, heroic, courageous
n: hero, brave man, lifesaver
a: lucky, jammy, fortunate, in luck
a: unlucky, out of luck, unfortunate, hapless
a: crazy, mad, bonkers, daft, barmy, absurd, ludicrous
a: strange, weird, bizarre, odd, peculiar, unusual
a: dreadful, shocking, dire, grim, dismal, abysmal
a: enormous, whopping, gargantuan, monster, mega, bumper, humongous
a: small, pint sized, teeny, tiny, titchy
a: many, loads of, tons of, heaps of, oodles of, dozens of, umpteen, masses of, bags of
v: malfunction, pack up, go wrong, conk out, play up, be on the blink, stop working
a: operational, up and running, in service, back in action, in operation, functioning
v: divorce, call it quits, go separate ways, end marriage, break up
v: become engaged, pop question, get engaged, propose, engagement
v: give birth, welcome baby, have baby, become parents, become mother, become mum
n: funeral, final farewell, last goodbye, send off
v: win, scoop, bag, clinch, walk away with, pick up, take home
v: perform, take to stage, strut stuff, put on show
`
