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
v: extend, extension
v: suspend, suspension
v: offend, offence, offense
v: tend, tendency
v: comprehend, comprehension
v: conclude, conclusion
v: erode, erosion
v: evade, evasion
v: persuade, persuasion
v: convert, conversion
v: receive, receipt, reception
v: perceive, perception
v: subscribe, subscription
v: inquire, inquiry
v: enquire, enquiry
v: compete, competition
~v: compete, competitor
v: define, definition
v: repeat, repetition
v: suppose, supposition
v: compose, composition
v: expose, exposure
v: presume, presumption
v: resume, resumption
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
~v: analyse, analyst
v: emphasise, emphasis
~v: evacuate, evacuee
v: proclaim, proclamation
v: maintain, maintenance
v: retain, retention
~v: detain, detainee
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
v: break, breakage, breach
v: lead, leadership
~v: lead, leader
~v: own, owner
v: legalise, legal
v: modernise, modern
v: privatise, private
~v: criminalise, criminal
v: feed, food
v: bleed, blood
v: obey, obedience
v: fill, full
v: sit, seat
v: shoot, shot
v: stand, stance
v: clean, cleanse
~v: deal, dealer
~v: bid, bidder
v: bribe, bribery
v: rob, robbery
v: burgle, burglary
~v: burgle, burglar
~v: kidnap, kidnapper
`
