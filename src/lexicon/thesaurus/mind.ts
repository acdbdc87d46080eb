/** Verbs and nouns of knowing, showing, causing, wanting and deciding: groups of entries that may stand for each other. */
export const MIND = `
v: find, discover, establish, detect, uncover, identify, come across, turn up, learn, find out, spot, locate, discovery
v: show, indicate, reveal, suggest, demonstrate, point to, find, attest, make clear
v: prove, demonstrate, establish, proof, confirm
v: cause, lead to, result in, bring about, trigger, spark, give rise to, provoke, produce, prompt, set off, contribute to, induce
v: affect, influence, impact, have an impact on, have an effect on, bear on, shape
v: depend on, hinge on, rest on, be contingent on, be down to, rely on, reliance
v: result from, stem from, be due to, be caused by, be the result of, come from, be attributable to, be down to
v: determine, establish, ascertain, work out, find out, make sure, check
v: decide, determine, resolve, decision, make up its mind, opt, settle on
v: choose, pick, select, opt for, choice, go for
v: prefer, favour, would rather
v: plan, intend, aim, mean, propose, look to, be set to, intention, envisage, be due to, be planning, seek
v: expect, anticipate, forecast, predict, project, foresee, look forward to, reckon
v: hope, wish, want, desire, would like, long for
v: want, seek, be after, look for, be keen to, be eager to
v: consider, weigh, mull, contemplate, think about, look at, weigh up, ponder, give consideration, mull over, toy with, have in mind, be thinking of
v: consider, regard, deem, view, judge, treat
v: think, believe, reckon, feel, be of the opinion, thought, belief, take the view, suppose, be convinced
v: know, be aware, understand, knowledge, realise, be familiar with
v: understand, comprehend, grasp, see, make sense of
v: doubt, question, challenge, call into question, cast doubt on, query, be sceptical
v: suspect, believe, presume, assume, suspicion
v: assume, presume, suppose, take it, assumption
v: estimate, reckon, put at, assess, calculate, gauge, peg, believed to be, thought to be
v: assess, evaluate, appraise, gauge, review, judge, look at, test
v: analyse, study, examine, look into, analysis, look at, scrutinise, dissect
v: compare, contrast, set against, comparison, put side by side
v: remember, recall, recollect, look back on, memory
v: forget, fail to remember, lose sight of
v: notice, observe, see, spot, perceive, note
v: learn, hear, find out, discover, get to know
v: recognise, identify, acknowledge, accept, recognition
v: realise, become aware, notice, come to understand
v: fear, be afraid, worry, be concerned, dread, be worried, be alarmed, express concern, voice concern, raise concern, be scared, panic, have cold feet, be terrified
v: concern, worry, alarm, unease, anxiety, disquiet, apprehension, dismay
v: concern, relate to, apply to, affect, involve, regard, have to do with, be about, pertain to
v: regret, be sorry, deplore, lament
v: enjoy, be fond of, appreciate, love
v: hate, dislike, detest, loathe, hatred, unpopular, widely disliked
v: anger, outrage, infuriate, enrage, fury, upset, incense, ire, make blood boil, rile, spark fury, rage, wrath
v: surprise, astonish, amaze, shock, stun, take aback, startle, bowl over, knock for six, catch off guard, take by surprise, raise eyebrows, out of blue, jaw dropping, unexpected
v: please, delight, be happy, be glad, be pleased, be delighted, pleasure, satisfy
v: disappoint, let down, frustrate, dismay, gutted, sick as parrot, crestfallen, dejected
v: satisfy, meet, fulfil, comply with
v: attract, draw, lure, entice, pull in, bring in
v: persuade, convince, win over, talk into, sway, twist arm, talk round, sweet talk, bring round, coax
v: mislead, deceive, trick, dupe, fool, con, lie to
v: imply, suggest, mean, signal, hint, indicate
v: mean, signify, stand for, spell, denote
v: refer to, mention, cite, allude to, invoke, reference
v: quote, cite, refer to
v: argue, contend, maintain, claim, assert
v: recommend, advise, suggest, advocate, advice, counsel
v: object, protest, complain, raise objections, take issue, oppose
v: complain, grumble, gripe, complaint, grievance
v: focus, concentrate, centre, center, zero in
v: ensure, make sure, guarantee, see to it, secure, safeguard
v: test, check, put to the test
v: choose, elect, vote for, pick
v: write, pen, compose, put in writing
v: read, peruse, go through, look through
v: speak, talk, speech, address
v: shout, yell, scream, cry
v: look for, search for, hunt for, seek, try to find
v: search, hunt, comb, scour, look, quest
v: deserve, merit, be worthy of, be entitled to
v: belong to, be owned by, be part of, be the property of
v: own, possess, ownership
v: exist, be there, be in existence, be found
v: lack, be without, be short of, be missing, shortage, dearth
v: matter, count, be important, be significant, carry weight
v: differ, vary, be different, diverge
v: coincide, overlap, happen at the same time, clash
v: correspond, match, tally, be consistent with, be in line with
v: guess, speculate, conjecture
v: monitor, track, follow, keep track of, watch, observe, keep watch on, check, keep check on, keep tabs on, keep eye on, keep close watch on
v: trust, have confidence in, rely on, confidence, faith
v: address, target, direct at, be aimed at, be intended for, be designed for
v: rank, rate, place, be placed
v: earn, deserve, win
v: risk, endanger, chance, gamble
v: experience, undergo, suffer, go through, face, be subjected to
v: enable, make possible, allow, let, make it possible, give possibility
v: qualify, be eligible, be entitled, have the right, eligibility, entitlement, able to apply, may claim, can claim, have right, be able to claim
v: refuse, decline, be unwilling, would not
v: be able to, be capable of, be in a position to
v: be willing, be ready, be prepared, readiness, willingness
v: specify, set out, lay down, stipulate, spell out, detail, define
v: define, lay down, fix, determine
v: classify, categorise, group, sort, classification, class
v: identify, single out, pinpoint, spot, identification
v: justify, warrant, explain, give grounds for, justification
v: highlight, draw attention to, point out, underline, spotlight, shine a light on, raise awareness
`
