/** General nouns of affairs, plans, opinions, amounts and things: groups of entries that may stand for each other. */
export const THINGS = `
n: problem, issue, difficulty, trouble, challenge, hot water, dire straits, pickle
n: question, issue, matter, topic
n: subject, topic, theme, matter
n: solution, answer, way out, remedy
n: mistake, error, blunder, slip, oversight, howler, clanger, gaffe, cock up, slip up, bungle, foul up, boob, own goal
n: defect, fault, flaw, shortcoming, deficiency
n: gap, hole, void, shortfall, deficit, black hole, financial gap
n: risk, danger, threat, hazard, peril
n: opportunity, chance, opening, window, golden chance, shot
n: goal, aim, target, purpose, objective
n: task, job, assignment, duty, mission
n: role, function, part
n: plan, proposal, scheme, blueprint, project
n: idea, concept, notion, thought
n: proposal, suggestion, motion, recommendation
n: opinion, view, position, stance, standpoint, viewpoint
n: decision, choice, ruling, decide
n: option, alternative, choice, possibility
n: example, instance, sample
n: type, kind, sort, form, category, variety
n: category, class
n: part, portion, share, section, segment, component
n: proportion, percentage, ratio
n: most, bulk
n: number, figure, quantity, tally
n: rate, level, pace, degree
n: increase, rise, growth, hike, upturn, gain, jump, uptick
n: decrease, fall, drop, decline, reduction, dip, downturn
n: maximum, upper limit, ceiling, cap, highest
n: minimum, lower limit, floor, lowest
n: limit, cap, ceiling, threshold, restriction
n: restriction, limitation, curb, constraint, place restriction, clamp down, crack down, rein in, tighten, squeeze, tighten screws, get tough on, put lid on, clampdown, crackdown
n: trend, tendency, development, direction, dynamics, change over time
n: situation, circumstances, state of affairs, conditions
n: condition, state, shape
n: event, incident, occurrence, happening
n: incident, episode, affair, occurrence
n: experience, ordeal
n: response, reaction, answer, reply
n: request, appeal, application, call
n: application, request, bid
n: applicant, candidate
v: apply, application, put in for, request, make an application
n: complaint, objection, grievance
n: criticism, condemnation, disapproval, censure
n: praise, acclaim, approval
n: support, backing, endorsement, help, be in favour, approve, lend support
n: approval, consent, permission, authorisation, go ahead, green light, clearance, thumbs up, blessing, seal of approval, nod
n: ban, prohibition, embargo, moratorium
n: improvement, upgrade, enhancement, progress
n: progress, headway
n: development, evolution, growth
n: success, triumph, achievement, hit, winner, smash, coup
n: failure, flop, fiasco, debacle, shambles, disaster, dud, damp squib, car crash
n: achievement, accomplishment, feat
n: effort, work, endeavour, endeavor
n: advice, guidance, counsel, recommendation, help, instructions
n: information, details, data, intelligence
n: detail, particular, specifics
n: message, statement
n: rumour, speculation, gossip, rumor
n: secret, confidential information
n: lie, falsehood, untruth
n: fact, reality, truth
n: sign, signal, indication, hint
n: symbol, emblem, sign
n: logo, emblem, symbol
n: flag, banner, standard
n: form, questionnaire, application form, survey, set of questions
n: guideline, instruction, recommendation, advice, directive
n: rule, regulation, norm, principle
n: system, scheme, arrangement, regime
n: structure, organisation, set up
n: organisation, body, institution, association, group
n: association, society, organisation, federation, union
n: head, chief, director, chair, leader, boss, person in charge, responsible person
n: purpose, intention, aim
n: reason, motive, ground, rationale, explanation
n: basis, foundation, ground
n: presence, attendance
n: absence, non attendance
n: series, string, succession, spate
n: pair, couple, duo
n: team, crew, collective, staff
n: bag, sack
n: bottle, container
n: light, lamp
n: clock, watch
n: glasses, spectacles
n: jewellery, jewels, gems, jewelry
n: present, gift, donation
n: letter, missive
n: map, chart
n: queue, line, tailback, long wait
n: joy, happiness, delight
n: sadness, grief, sorrow, grieve, mourning, be in mourning, shed tears
n: interest, attention, curiosity
n: respect, esteem, regard
n: courage, bravery
n: honesty, integrity
n: unity, solidarity, cohesion
n: role model, example
n: backlash, outcry, uproar, criticism, flak, brickbats, swipe, broadside, dressing down, slating, a slap on the wrist
n: outcry, public anger, storm of protest
n: reputation, image, standing, good name
n: influence, power, clout, sway, pull strings, have ear of
n: background, context, circumstances
n: origin, source, root, provenance
n: supply, provision, delivery
n: stockpile, reserve, store
n: spokesperson, mouthpiece
`
