/** Verbs and the nouns and adjectives of their root that the stemmer keeps apart: groups of entries that may stand for each other. */
export const DERIVED_VERBS = `
v: see, sight, view
v: live, life, alive
v: relieve, relief
v: speak, speech
v: weigh, weight
v: restrain, restraint
v: constrain, constraint
v: behave, behaviour
v: serve, service
v: state, statement
v: ship, shipment
v: transmit, transmission
v: extend, extension, longer
v: suspend, suspension, halt, stoppage
v: offend, offence, offense
v: tend, tendency
v: comprehend, comprehension
v: conclude, conclusion, end
v: erode, erosion, wear away
v: evade, evasion, dodge, avoid, duck, sidestep, steer clear of, swerve, give wide berth, shy away from
v: persuade, persuasion, talk into
v: convert, conversion
v: receive, receipt, reception
v: perceive, perception
v: subscribe, subscription
v: inquire, inquiry
v: enquire, enquiry
v: compete, competition, rivalry
v: define, definition
v: repeat, repetition
v: suppose, supposition
v: compose, composition
v: expose, exposure, reveal
v: presume, presumption
v: resume, resumption, restart
v: redeem, redemption
v: solve, solution
v: evolve, evolution
v: try, trial
v: rely, reliance
v: vary, variation
v: qualify, qualification
v: certify, certification
v: unify, unification
v: simplify, simplification
v: diversify, diversification
v: intensify, intensification
v: multiply, multiplication
v: accede, accession
v: concede, concession
v: recede, recession
v: secede, secession
v: remember, memory, remembrance
v: emphasise, emphasis
v: proclaim, proclamation
v: maintain, maintenance
v: retain, retention
v: sustain, sustenance
v: pursue, pursuit
v: sue, lawsuit, suit
v: absorb, absorption
v: ensure, assurance
v: strengthen, strength, strong
v: lengthen, length, long
v: widen, width, wide
v: deepen, depth, deep
v: heighten, height, high
v: broaden, breadth, broad
v: shorten, short
v: weaken, weak
v: worsen, worse
v: lessen, less
v: loosen, loose
v: tighten, tight
v: harden, hard
v: break, breakage, breach, broken
v: lead, leadership
v: legalise, legal
v: modernise, modern
v: privatise, private
v: feed, food
v: bleed, blood
v: obey, obedience
v: fill, full
v: sit, seat
v: shoot, shot
v: stand, stance
v: clean, cleanse
v: bribe, bribery
v: rob, robbery
v: burgle, burglary
~v: compete, competitor
~v: analyse, analyst
~v: evacuate, evacuee
~v: detain, detainee
~v: lead, leader
~v: own, owner
~v: criminalise, criminal
~v: deal, dealer
~v: bid, bidder
~v: burgle, burglar
~v: kidnap, kidnapper
`
