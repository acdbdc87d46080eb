/** Verbs of beginning, ending, growing, shrinking and moving: groups of entries that may stand for each other. */
export const CHANGE = `
v: start, begin, commence, launch, kick off, get under way, set in motion, open, get going, embark on, onset, outset, come into operation, take effect, get rolling, get ball rolling, get off ground, fire starting gun
v: stop, halt, cease, suspend, call off, discontinue, freeze, pause, put on hold
v: end, finish, conclude, complete, close, wrap up, come to an end, draw to a close, finalise, wind up, settle
v: terminate, bring to an end, put an end to, end, abolish, do away with, scrap, get rid of, axe, bin, consign to history, sweep away
v: expire, lapse, run out, come to an end, end
v: cancel, call off, scrap, abandon, axe, drop, shelve, pull the plug on, pull plug, bin, ditch, kill off, give up on, discontinue, stop making, stop selling, phase out
v: revoke, withdraw, rescind, repeal, annul, cancel, lift, overturn, nullify, undo, void, take back
v: lift, ease, relax, loosen, remove, water down, soften, slacken
v: continue, go on, carry on, keep on, proceed, persist, press on, remain in place
v: resume, restart, reopen, relaunch, pick up again, begin again, start again, recommence
v: repeat, recur, happen again, reoccur
v: renew, extend, prolong, lengthen, roll over, continue
v: postpone, put off, delay, defer, push back, adjourn, reschedule, move to a later date, hold off, break off, hold up, kick into long grass, put on ice, put on back burner, mothball, kick can down road
v: delay, hold up, slow down, set back, run late, stall, drag feet, drag out, bog down, hold back
v: hasten, accelerate, speed up, quicken, fast track, expedite, step up, hurry, turbocharge, step on the gas, put foot down, rush through
v: slow, slow down, decelerate, lose pace, cool
v: increase, rise, grow, climb, go up, be up, gain, mount, growth, soar, surge, jump, leap, advance
v: increase, raise, boost, lift, bump up, hike, push up, put up, step up, ramp up, drive up, scale up, jack up, whack up, crank up
v: surge, soar, jump, leap, spike, skyrocket, shoot up, rocket, balloon, swell, spiral, rise, go through roof, edge up, creep up, inch up, tick up, climb
v: decrease, fall, drop, decline, shrink, go down, be down, dip, slide, slip, diminish, dwindle, contract, drop off, lessen, tumble, nosedive, take a dive, edge down, sink, slump, tank
v: plunge, plummet, tumble, slump, sink, nosedive, collapse, crash, dive, fall sharply
v: reduce, cut, lower, slash, trim, bring down, cut back, scale back, scale down, curb, curtail, pare, axe, reduction, cutback, knock off, shave off, chop, whittle down, lop off, pare back
v: double, increase twofold, grow twofold, be twice as high, rise twofold
v: triple, treble, increase threefold, rise threefold
v: quadruple, increase fourfold, rise fourfold
v: halve, cut in half, reduce by half, cut by half, fall by half, slash in half, half price
v: expand, broaden, widen, enlarge, extend, expansion, grow
v: narrow, limit, confine, restrict, reduce
v: strengthen, reinforce, bolster, boost, shore up, beef up, consolidate, fortify, enhance, improve
v: weaken, undermine, erode, dent, sap, water down, dilute, hurt
v: improve, enhance, upgrade, better, make better, get better, ameliorate
v: worsen, deteriorate, get worse, aggravate, exacerbate, degrade, go downhill, make worse, go from bad to worse, spiral, take turn for worse
v: recover, rebound, bounce back, pick up, revive, rally, recovery, get back on its feet
v: stabilise, level off, steady, flatten out, plateau, hold steady
v: fluctuate, vary, swing, oscillate, go up and down
v: peak, hit a high, reach a high, reach a peak, top out
v: exceed, surpass, top, outstrip, go beyond, be more than, be above, be over, overtake, pass, excess, smash, beat, blow past, shatter, go over, run over
v: reach, attain, achieve, get to, come to
v: total, amount to, add up to, come to, stand at, number, be worth, equal
v: change, alter, modify, amend, adjust, revise, shift, transform, rework, modification, correction, tweak
v: transform, overhaul, reshape, remake, revamp, restructure, reorganise, shake up
v: reform, overhaul, shake up, modernise, revamp
v: renovate, refurbish, restore, modernise, do up, revamp, redevelop, remodel, give facelift, give makeover, spruce up, give new lease of life, facelift, makeover, refit, overhaul
v: replace, substitute, swap, supersede, take the place of, succeed
v: exchange, swap, switch
v: convert, turn into, transform, change into, make into
v: become, turn into, grow into, evolve into
v: adapt, adjust, tailor, customise
v: switch, change over, shift, transition
v: remain, stay, keep, persist, be still
v: maintain, preserve, keep, uphold, retain, sustain, conserve, keep up
v: split, divide, separate, break up, part, division, disagreement, rift, falling out
v: merge, combine, unite, unify, amalgamate, consolidate, fuse, bring together, join
v: link, connect, tie, join, associate, relate, go hand in hand
v: add, include, append, attach, addition, annex
v: include, comprise, contain, cover, encompass, take in, incorporate, consist of, inclusion, be comprised of, be made up of
v: exclude, leave out, omit, shut out, rule out, leave off, exclusion, omission
v: make up, account for, constitute, represent, form, comprise, compose
v: remove, take away, eliminate, get rid of, strip, take off, delete, wipe out
v: disappear, vanish, go missing, be lost
v: appear, surface, come up, crop up, turn up
v: spread, expand, extend, sweep through, propagate
v: gather, collect, amass, accumulate, bring together
v: gather, congregate, rally, come together, meet
v: distribute, hand out, give out, dispense, share out, dole out, allocate, dish out, divvy up
v: scatter, disperse, spread, break up
v: move, shift, transfer, relocate, movement, up sticks, pack bags
v: travel, journey, make its way, visit
v: arrive, reach, land, turn up, show up, pitch up, rock up, roll in
v: leave, quit, exit, go away, walk out, pull out, departure
v: return, come back, go back, come home
v: enter, come into, go into, get into, access, entry, entrance
v: escape, flee, get away, run away, break out, abscond, run off, do a runner, make a run for it, leg it, scarper, take to heels, bolt, make off
v: follow, pursue, chase, track, tail
v: approach, draw near, come close, get closer
v: withdraw, pull out, retreat, leave, back out
v: advance, move forward, progress, make headway, make progress, push ahead
v: happen, occur, take place, come about, arise, be staged, be held, go ahead
v: hold, stage, host, organise, put on, run, arrange, conduct
v: come into force, take effect, enter into force, begin to apply, become law, go into effect, come into effect, be effective
v: introduce, bring in, roll out, launch, implement, introduction, usher in, put in place, phase in
v: implement, carry out, put into practice, put into effect, enact, apply, put in place, deliver, put into action, put in practice
v: carry out, conduct, perform, undertake, take on, effectuate
v: fill, replenish, top up, restock, refill, fill up
v: empty, drain, deplete, use up, run down
v: open, inaugurate, unveil, launch, bring into operation, start up, start
v: reopen, open again, open its doors again
v: close, shut, shut down, close down, closure, shutter, cease operations
v: fail, collapse, fall through, break down, flop, come to nothing, failure, fall flat, bomb, go down like lead balloon, come unstuck, hit buffers, go pear shaped, go wrong, crash and burn
v: succeed, manage, be successful, pull off, success, pay off, come off, work out, hit jackpot, be a hit, do the trick
v: accumulate, build up, pile up, mount up
v: originate, stem from, come from, arise from, derive from, date back to, go back to
`
