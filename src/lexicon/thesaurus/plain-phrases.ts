/** Official phrases, adjectives and nouns and what plain English says for them: groups of entries that may stand for each other. */
export const PLAIN_PHRASES = `
a: in the event of, in case of, should there be
a: in respect of, with regard to, as regards
a: with respect to, regarding, as regards
a: pursuant to, under terms of, as required by
a: hereinafter, from now on
a: henceforth, from now on, in future, from this point
a: in perpetuity, for ever, forever, permanently
a: until further notice, for the time being, for now, for the foreseeable future, indefinitely
a: at the earliest opportunity, as soon as possible, quickly, without delay
a: as soon as practicable, as soon as possible
a: at this juncture, at the moment, for now
a: at the present time, at present, presently
a: in the majority of cases, mostly, usually, most of the time, in most cases
a: in the vicinity of, close to, in the area of
a: in close proximity, nearby, next to
a: adjacent, next to, beside, next door
a: in the order of, roughly
a: per capita, for every person
a: pro rata, in proportion, proportionately
a: per diem, per day
a: ad hoc, one off, improvised, for the purpose
a: provisional, preliminary, not final, subject to confirmation, initial
a: tentative, not certain, not final
a: cumulative, total, overall, added up, running
a: aggregate, total, combined, add up
a: beneficial, good, helpful, positive, useful
a: annexed, appended, enclosed
a: unchanged, unaltered, as before, constant, flat, steady
a: commensurate, in proportion, matching, equal
a: equivalent, comparable
a: ancillary, extra, secondary, supporting
a: mandatory, required by law, forced
a: statutory, legal, by law, set in law, legally required, required by law
a: ineligible, not entitled, not qualified, cannot apply, excluded, unable to apply
a: applicable, relevant, in force, that applies
a: compliant, in line with rules, meet rules, within rules
a: non compliant, in breach, break rules, not meet rules, fail to comply
a: inaccurate, not correct, not true
a: unfounded, baseless, without foundation, no truth, groundless, no basis
a: unsubstantiated, unproven, no proof, without evidence, not backed up
a: inconclusive, unclear, no clear result, open
a: verbatim, word for word, exactly
a: unanimous, agreed by all, all in favour, no one against, without opposition
a: negligible, tiny, very small, hardly any, minimal
a: minimal, very little, slight, the least
a: optimum, ideal
a: a significant proportion, many, large part, large share
a: the vast majority, nearly all, almost all, the great bulk
a: approximately half, about half, roughly half, around half, nearly half
a: one in two, half, 50 percent, 50 per cent, every second
a: one in three, a third, every third
a: one in four, a quarter, every fourth, 25 percent, 25 per cent
a: one in five, a fifth, every fifth, 20 percent, 20 per cent
a: one in ten, a tenth, every tenth, 10 percent, 10 per cent
a: two thirds, two in three, two out of three
a: three quarters, three in four, three out of four, 75 percent, 75 per cent
a: twofold, double, twice as many, twice as much, twice as high
a: threefold, triple, three times as many, three times as much, three times as high
a: tenfold, ten times as many, ten times as much, ten times more
a: biennial, every two years, every other year
a: biannual, twice a year, half yearly, every six months
a: bimonthly, every two months
a: fortnightly, every two weeks, biweekly
a: quinquennial, every five years
a: triennial, every three years
a: perennial, year after year, recurring, never ending
a: perpetual, never ending
a: imminent, any day now, coming soon
a: later, following
a: antecedent, previous
a: incumbent, sitting, serving, in office
a: deceased, died
a: bereaved, grieving, family of the dead
a: unremunerated, unpaid, without pay, voluntary
a: gratuitous, without charge
a: fraudulent, dishonest, bogus, crooked
a: unauthorised, without permission, illegal, not allowed, without authorisation
a: clandestine, hidden, undercover, covert
a: toxic, poisonous, harmful
a: carcinogenic, cause cancer, cancer causing, linked to cancer
a: inflammable, flammable, catches fire
a: potable, drinkable, safe to drink, fit to drink
a: edible, fit to eat, safe to eat
a: equine, horse
a: canine, dog
a: feline, cat
a: porcine, pig
a: ovine, sheep
a: avian, bird
a: aquatic, water, underwater
a: terrestrial, land
a: nocturnal, night, at night, night time
a: diurnal, daytime
a: paediatric, children's, child
a: geriatric, elderly, old age
a: maternal, mother
a: paternal, father
a: fraternal, brother
a: conjugal, marital, married
a: neonatal, newborn, new babies
a: antenatal, before birth, prenatal, during pregnancy
a: posthumous, after death, after he died, after she died
a: hepatic, liver
a: ocular, eye
a: oral, mouth, by mouth
a: verbal, spoken, oral
a: written, in writing, on paper
a: auditory, hearing
a: cutaneous, skin
a: vascular, blood vessel
a: optical, eye, visual
a: vehicular, car
a: commercial, business
a: fiscal, tax, budget, taxation
a: monetary, money
a: episcopal, bishop
a: papal, pope
a: monastic, monk
a: agrarian, farm, agricultural
a: culinary, cooking, food
a: tidal, tide
a: glacial, glacier, ice
a: thermal, heat
a: luminous, bright, shining
a: no evidence, no sign, no proof, no indication, nothing to suggest, nothing to show
a: in the absence of, for lack of
v: rule out, dismiss, not possible
v: be in receipt of, be given, claim
v: make provision, provide, set aside, allow for
v: give effect to, put into practice
v: make representations, complain, appeal
v: make reference, refer
v: make contribution, contribute, help, add
v: make assessment, evaluate
v: make recommendation, advise
v: make use, utilise
v: make payment, pay
v: provide information, tell
v: conduct investigation, look into
v: conduct review, review, look again at
v: carry out inspection, inspect
v: enter into negotiations, negotiate, start talks, open talks, begin talks
v: enter into discussions, discuss, hold talks
v: reach conclusion, conclude, come to conclusion, find
v: reach decision, decide, make up mind, plump for, take plunge, come down in favour of
v: come to attention, be noticed, be told, be spotted
v: be of the view, think
v: be in possession, own
v: be in agreement, agree, be in favour
v: be in operation, run
v: be under consideration, be considered, be looked at, be discussed
v: be subject to, depend on
v: be located, be found, be situated, sit
v: be applicable, apply, count
v: be responsible for, be in charge of, be to blame for
v: be associated with, be linked to, be tied to, be connected with
v: be suspended, stop, be halted, be put on hold, be frozen
v: have recourse, turn to, resort to
v: have knowledge, know
v: have effect, affect, hit
v: exercise right, use right, claim right
v: exercise caution, be careful, take care, watch out, beware
v: express support, back, voice support
v: express condolences, offer sympathy, send condolences, sympathy, commiserate, offer condolences
v: express disagreement, disagree, object, dissent
v: express confidence, be confident, trust
v: express interest, be interested, show interest
v: express intention, say they would, plan to, announce intention
v: take delivery, receive, be delivered
v: take legal advice, consult lawyer, ask lawyers, talk to lawyers
v: place order, order, buy
n: premises, building, property, site
n: abode, home, pad, gaff, roof over head
n: locality, neighbourhood
n: conveyance, transport, vehicle, means of transport, mode of transport, transport means
n: aperture, hole, opening
n: receptacle, container, bin, box
n: footwear, shoes
n: headgear, hat, helmet
n: attire, clothes, dress
n: modalities, details, arrangements, terms
n: parameters, limits, framework, boundaries
n: criteria, conditions, rules
n: remuneration package, pay, pay package
n: emolument, fee, salary
n: gratuity, tip, bonus
n: pecuniary loss, financial loss, lost money
n: expiry, running out, end date
n: inception, beginning
n: termination, cancellation, end, stop, bring to end
n: discontinuation, scrapping
n: quantum, amount
n: frequency, rate
n: incidence, number of cases, case rate, morbidity, illness rate, disease rate
n: prevalence, spread, how common, share affected
n: minority, less than half, small part
n: majority, more than half
n: proximity, closeness
n: inconsistency, contradiction, mismatch
n: irregularity, fault, error, problem
n: misconduct, wrongdoing, bad behaviour, misbehaviour, malpractice
n: impropriety, misbehaviour
n: malfunction, breakdown
n: deficiency, shortage, weakness
n: variation, change, difference, vary, alter
n: clarification, detail
n: notification, notice, letter, alert, message
n: stakeholder, interested party, those affected, those concerned, interest group
n: counterparty, other side, partner
n: signatory, signer, those who signed
n: beneficiary, recipient, person who benefits, those who benefit
n: applicant, person applying, those who apply, person who applies
n: claimant, person claiming, those claiming
n: appellant, person appealing
n: incumbent, office holder, holder of the post
n: occupant, person living there, resident, tenant
n: child, under 18
n: offspring, children, progeny
n: cohort, year group
n: human resources, staff, HR
n: workforce reduction, job cuts, staff cuts
n: headcount, number of employees, staff numbers, number of staff, workforce
a: in respect of, regarding
v: be in receipt of, receive
~n: cessation, end, stopping
`
