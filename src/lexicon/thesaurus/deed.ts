/** Verbs of what people and bodies do to and for each other: groups of entries that may stand for each other. */
export const DEED = `
v: give, grant, award, hand over, present, confer, bestow, hand out, provide
v: provide, supply, deliver, furnish, offer, make available, give, provision
v: receive, obtain, be given, be awarded, be granted, collect, receipt
v: obtain, acquire, gain, secure, procure, come by, buy, get hold of, be given
v: send, dispatch, forward, mail, transmit, shipment
v: deliver, hand over, bring, drop off, delivery
v: submit, file, lodge, hand in, send in, put in, tender, submission
v: return, give back, hand back, restore, bring back, restitute, reinstate
v: lend, loan
v: borrow, take out a loan, take on debt
v: donate, give, contribute, gift, make a donation, give away
v: dedicate, devote, allocate, earmark, set aside, assign, commit, ring fence, put aside
v: share, divide, split
v: keep, retain, hold on to, preserve
v: allow, permit, authorise, let, enable, give permission, permission, give the go ahead, clear, green light, give the green light, empower, give power
v: approve, endorse, back, sign off, pass, clear, give the nod, rubber stamp, agree to, greenlight, ratify, ratification, confirm
v: forbid, ban, prohibit, bar, outlaw, make illegal, disallow, veto, rule out, not allow, stop, blacklist, stamp out
v: reject, turn down, refuse, decline, dismiss, rebuff, spurn, throw out, knock back, veto, strike out, kick out, give thumbs down, chuck out, say no to, bin, shoot down, give short shrift, vote down
v: prevent, stop, avert, block, thwart, stave off, preclude, head off, ward off, keep from, foil, make impossible
v: hinder, hamper, obstruct, impede, block, get in the way, hold back, inhibit
v: restrict, limit, curb, cap, constrain, put limits on, impose limits on, clamp down on
v: need, require, call for, demand, necessitate, be in need of
v: oblige, require, force, compel, order, mandate, bind
v: ask, request, urge, call for, appeal for, call on, seek, demand, plead for, appeal to, beg, implore
v: demand, insist on, call for, push for, press for
v: pressure, put pressure on, lean on, push, press, lobby, twist arm, put squeeze on, strong arm, heap pressure on, turn up heat on
v: order, instruct, direct, command, issue an order
v: offer, propose, put forward, suggest, table, submit, introduce
v: invite, ask, call in, summon
v: accept, agree, consent, say yes, take up, assent
v: agree, reach agreement, strike a deal, come to terms, reach a deal, concur, agreement, settle, strike deal
v: help, assist, aid, support, lend a hand, provide assistance
v: support, back, champion, stand behind, advocate, be in favour of, favour, get behind, throw weight behind, rally behind, stand by, side with, stick up for
v: oppose, resist, object to, be against, fight, come out against, reject, opposition
v: promote, foster, encourage, further, boost
v: encourage, spur, stimulate, motivate, prompt, incentivise
v: discourage, deter, put off, dissuade
v: protect, safeguard, defend, shield, secure, guard, defence, defense
v: save, rescue, salvage, bail out, pluck to safety, pull free, pull to safety, winch, bring to safety, lift to safety
v: threaten, endanger, put at risk, jeopardise, imperil, pose a threat to, menace, threat, put in jeopardy, put on the line, hang in balance
v: warn, caution, alert, sound the alarm, put on notice
v: criticise, blast, slam, attack, lambast, hit out at, condemn, denounce, lash out at, take aim at, rebuke, censure, fault, rap, decry
v: blame, hold responsible, point the finger at, accuse, fault, point finger at, lay at door of, pin blame on, lay blame
v: praise, commend, applaud, hail, laud, compliment, pay tribute to, welcome
v: thank, express gratitude, be grateful, gratitude, give thanks
v: congratulate, offer congratulations, salute
v: apologise, say sorry, be sorry, express regret, apology, sorry, regret, eat humble pie, grovel, make apology
v: promise, pledge, vow, commit, undertake, guarantee, give an assurance, swear, give word, make pledge
v: honour, keep, fulfil, live up to, meet, make good on, keep word, deliver on, keep promise
v: confirm, verify, corroborate, bear out, acknowledge, verification
v: deny, reject, dismiss, refute, rebut, dispute, denial
v: admit, acknowledge, concede, confess, own up, admission, come clean, fess up, hold hands up, put hands up
v: insist, maintain, stress, emphasise, underline, underscore, highlight
v: inform, notify, tell, brief, let know, advise, notification, update, warn, apprise, tip off, fill in, put in picture, give heads up, keep in the loop
v: announce, unveil, declare, proclaim, make public, disclose, reveal, publish
v: disclose, reveal, divulge, make public, make known, bring to light
v: present, unveil, introduce, show, showcase, set out, outline, lay out, exhibit
v: describe, portray, depict, characterise, outline, description
v: explain, clarify, spell out, set out, explanation, clarification
v: answer, reply, respond, react, response
v: consult, confer, seek advice, take advice
v: discuss, debate, talk about, hold talks on, deliberate, talk over, chew over, talk through, kick around, mull over
v: negotiate, hold talks, bargain, talk, thrash out, hammer out, hash out, haggle, sit around table, horse trade
v: meet, hold a meeting, hold talks, get together, convene, sit down with
v: contact, get in touch, reach, reach out, approach
v: cooperate, collaborate, work together, team up, join forces, partner, join hands, pull together, link up, work hand in hand, get together
v: coordinate, harmonise, bring into line, align, adapt
v: take part, participate, join in, be involved, attend, be present, join, compete
v: attend, be present, be there, show up, go to
v: join, become a member, enlist, sign up, enrol, register
v: register, sign up, enrol, put its name down, registration
v: represent, act for, speak for, stand for
v: lead, head, run, chair, direct, be in charge of, helm, preside over, spearhead, oversee
v: manage, administer, run, handle, operate, be in charge of
v: oversee, supervise, monitor, watch over, keep an eye on, superintend, control, oversight, look after
v: organise, arrange, set up, stage, coordinate
v: appoint, name, nominate, pick, select, choose, designate, assign
v: resign, step down, quit, stand down, leave office, give up his post, give up her post, bow out, leave, hand in his notice
v: dismiss, sack, fire, lay off, remove, oust, make redundant, let go, axe, get rid of, terminate, lose job, boot out, give the boot, show the door, hand marching orders, give the push, kick out, give the chop, give the sack
v: replace, succeed, take over from, step into the shoes of
v: use, employ, utilise, make use of, deploy, apply, harness, draw on, usage
v: misuse, abuse, exploit, take advantage of
v: try, attempt, seek, endeavour, strive, bid, make an attempt, effort
v: wait, await, hold on, stand by
v: deal with, tackle, address, handle, cope with, get to grips with, respond to, confront, take on, face up to, sort out
v: solve, resolve, fix, sort out, settle, remedy, find a solution, resolution, iron out, patch up, bury hatchet, clear up, make up, smooth over
v: repair, fix, mend, patch up, restore, get back up and running, put right, get working again
v: create, set up, establish, found, form, launch, institute, bring into being, start, initiate, begin, introduce
v: build, construct, erect, put up, throw up
v: produce, manufacture, turn out, generate, production
v: develop, devise, design, draw up, work out, formulate, draft
v: prepare, get ready, make ready, gear up, brace, lay groundwork, get set, pave way
v: prepare, draw up, compile, put together, draft
v: test, try out, trial, pilot, check, experiment
v: check, inspect, examine, verify, control, audit, go over, screen, make sure
v: join, link up, attach, hook up, connect
v: destroy, demolish, raze, wreck, ruin, level, tear down, wipe out, destruction, flatten, devastate, knock down, bulldoze, pull down
v: damage, harm, hurt, impair, cause damage
v: break, violate, breach, flout, infringe, contravene, disregard, fall foul of, be in breach, go against
v: comply, observe, respect, abide by, adhere to, obey, follow, stick to, compliance, conform
v: ignore, disregard, overlook, turn a blind eye to, pay no attention to, turn blind eye, brush aside, shrug off, sweep aside, pay no heed, turn deaf ear, snub
v: fight, combat, battle, tackle, counter, struggle against
v: face, confront, be faced with, encounter
v: win, triumph, prevail, be victorious, come out on top, victory
v: lose, be beaten, be defeated, go down, suffer defeat, loss
v: beat, defeat, overcome, get the better of, see off
v: compete, contend, vie, competition, rival, go head to head, take on, battle it out, slug it out
v: celebrate, mark, commemorate, observe
v: honour, pay tribute to, recognise, commemorate
v: visit, pay a visit to, call on, go to, tour, travel to
v: welcome, greet, receive, host, reception
v: accompany, escort, go with, join
v: mediate, broker, act as intermediary, facilitate
v: reach, achieve, accomplish, attain, realise, fulfil, bring about
v: hide, conceal, cover up, keep secret, mask, sweep under carpet, hush up, keep quiet, keep under wraps, keep lid on
v: show, display, exhibit, demonstrate, put on display, put on show
v: throw, hurl, toss, fling, lob
v: catch, capture, trap, grab
v: hit, strike, ram, smash into, collide with, slam into, bump into, crash into
v: push, shove, press, thrust
v: pull, drag, tow, haul, draw
v: carry, transport, convey, haul, bring
v: place, lay, position, fit, placement
v: throw away, discard, dump, dispose of, get rid of, bin, disposal, chuck, chuck out, chuck away, ditch, throw out, toss, sling out, jettison
v: count, tally, calculate, reckon, compute, add up
v: measure, gauge, quantify, assess, put figure on, put number on
v: watch, observe, view, monitor
v: call, name, dub, label, term, title, describe as
`
