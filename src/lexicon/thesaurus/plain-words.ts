/** Official words and what plain English says for them: groups of entries that may stand for each other. */
export const PLAIN_WORDS = `
v: cease, end, come to end
v: remunerate, compensate, reward
v: endeavour, do best, make effort
v: facilitate, help, make easier, make possible, ease, smooth way
v: disseminate, spread, circulate, distribute, send out, share
v: promulgate, announce, issue
v: discontinue, end, drop, phase out
v: curtail, cut short, shorten, limit
v: augment, supplement, boost, top up
v: alleviate, ease, relieve, lessen, reduce, make less painful, mitigate, soften, limit
v: apprehend, catch
v: disburse, hand out
v: defray, pay, cover, meet
v: solicit, request
v: enquire, ask, find out
v: acquaint, tell, make aware
v: acknowledge receipt, confirm receipt, confirm having received
v: scrutinise, inspect, look at closely
v: deem, regard as, treat as, think
v: construe, interpret, understand, read
v: stipulate, demand
v: prescribe, lay down, require
v: specify, name, say exactly
v: necessitate, make necessary, mean having to
v: inhibit, slow, prevent
v: oblige, be obliged to, be required to, be bound to
v: be obliged, be required, be compelled, have no choice
v: entitle, give right, allow
v: be permitted, be allowed
v: be exempt, exempt, pay nothing, not have to pay, be excused, be spared
v: waive, drop, give up, not charge, not insist
v: forfeit, lose, give up, hand over, relinquish, surrender, let go
v: vacate, move out, clear out
v: remain unchanged, unchanged, stay the same, stay at, not change, be left unchanged, stay where it is, hold steady
v: execute, carry out, realise, implement, fulfil
v: instigate, set in motion, stir up
v: convene, call together, summon
v: go ahead, carry on
v: encounter, meet, come across, run into
v: endure, suffer, put up with, live through
v: sustain injury, be hurt, be injured, suffer injury, get hurt, be wounded
v: incur, run up, face
v: show, prove
v: envisage, imagine, foresee
v: opt, choose
v: ensure, see that
v: safeguard, keep safe, look after
v: preserve, save, protect, conserve, keep safe
v: optimise, make most of, improve
v: streamline, simplify, make simpler, make more efficient, slim down
v: rationalise, cut back, streamline, make efficient
v: segregate, keep apart, split
v: differentiate, tell apart, distinguish, make distinction
v: eradicate, wipe out, stamp out, root out
v: exhaust, use up, run out
v: rectify, correct, put right, fix, remedy, cure
v: attribute, put down to, blame on, credit, ascribe
v: emanate, arise from
v: ensue, follow, result
v: transpire, happen, turn out, come out
v: culminate, finish with, come to head
v: refute, disprove
v: repudiate, disown, deny
v: concur, be of same opinion
v: withhold, keep back, refuse, hold back, sit on, retain
v: omit, miss, skip
v: adhere, stick to
v: comply, follow rules
v: delegate, pass on, hand down, assign
v: consult, ask, seek views, get opinion
v: collate, put together, collect
v: enclose, attach
v: forward, send on, pass on
v: transmit, pass on
v: convey, pass on, tell, communicate
v: complete form, fill in form, fill out form, form filled in
v: discharge, carry out, fulfil
v: discharge, pour out
v: ingest, swallow, eat
v: inhale, breathe in, breathe
v: consume, eat, drink, tuck into, scoff, munch, wolf down
v: immerse, dip, put in water, sink
v: combust, burn, catch fire
v: evacuate, clear out
v: traverse, cross
v: ascend, climb
v: descend, come down, fall
v: adjoin, be next to, border, touch, abut
v: demolish, knock down, pull down
v: fabricate, make up, invent, fake
v: falsify, forge, doctor, rig
v: elapse, pass
v: reiterate, repeat, say again, restate, stress again
v: summarise, sum up, outline
v: elaborate, give details, explain, go into detail
v: clarify, make clear, clear up
v: liaise, be in touch, keep in contact
v: interact, talk, work together, mix
v: reconvene, meet again, resume
v: perpetrate, commit, carry out
v: coerce, force, bully, pressure
v: cohabit, live together, share home
v: deprive, take away, rob
v: accrue, build up, add up, mount
v: amortise, pay off, write off
v: amount, add up
v: itemise, list, detail
v: enumerate, list, count
v: outweigh, be greater than, be more important than
v: predominate, be most common, dominate
v: dissipate, fade, disappear, clear
v: proliferate, spread, multiply, grow fast
v: precipitate, bring on, trigger
v: impede, slow, get in way
`
