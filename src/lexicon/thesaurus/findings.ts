/** Research results, health studies, medicine and technology: groups of entries that may stand for each other. */
export const FINDINGS = `
n: cohort, group, participants, people followed, people in the study
a: significant, meaningful, marked, notable
a: statistically significant, unlikely to be chance, not due to chance
a: causal, cause and effect, responsible for
n: control group, comparison group, untreated group, those not given
n: placebo, dummy pill, dummy drug, sugar pill, sham treatment
a: randomised, randomly assigned, chosen by chance, at random
a: double blind, neither patients nor doctors knew
n: observational study, long term observation, cohort study
n: meta analysis, pooled analysis, combined analysis, review of studies
n: systematic review, review of research, overview of studies
n: follow up, later check, monitoring period, observation period
n: baseline, starting point, beginning of study
n: sample, number of people studied, group
n: endpoint, outcome, result measured
n: incidence, new cases, rate of new cases
n: prevalence, share of people affected, how widespread
n: risk factor, danger sign
n: relative risk, likelihood compared
v: increase risk, raise risk, make more likely, put at greater risk, up chances
v: reduce risk, lower risk, cut risk, make less likely, cut chances, lower chances
a: more likely, at greater risk, at higher risk, higher chance, greater chance
a: less likely, at lower risk, lower chance
n: efficacy, effectiveness, how well it works, protection, works well
a: ineffective, not work, no effect, useless
a: well tolerated, safe, no serious side effects
n: adverse event, side effect, unwanted effect, complication, bad reaction
n: dosage, dose, amount
n: first in human, tested in people for first time, human trial
n: in vitro, in the lab, in a dish, in test tube
n: in vivo, in living animals, in animals
n: rodent, mouse, rat
n: animal testing, animal experiment, tests on animals, vivisection
n: preprint, not yet peer reviewed, unpublished study
v: peer review, check by other scientists, vet, review by experts
v: appear in journal, come out
n: journal, scientific magazine, specialist journal, publication
n: author, researcher, writer of the study, scientist behind the study
n: evidence base, body of research, studies to date
n: further research, more studies, additional studies, more research
n: limitation, weakness, drawback, caveat
n: funding body, research council, sponsor
n: conflict of interest, competing interest, vested interest
n: retraction, withdrawal, take back
n: breakthrough, advance, leap forward, major step
n: prototype, test model, first model, early version
v: replicate, repeat, reproduce, copy
v: calculate, work out, put figure, sums
n: measurement, reading, value, data
n: body mass index, BMI, weight relative to height
n: blood sugar, glucose, glucose level
n: blood pressure, hypertension
n: cholesterol, blood fat, lipid
n: cardiovascular disease, heart disease, heart and circulation problems, heart trouble
n: respiratory disease, lung disease, breathing problems, respiratory illness
n: gastrointestinal, stomach, gut, bowel
n: cognitive decline, memory loss, loss of mental ability, mental decline
n: insomnia, sleeplessness, trouble sleeping, sleep problems
n: fatigue, tiredness, exhaustion, tired, knackered, shattered, worn out, weary
n: inflammation, swelling
n: sore throat, throat pain
n: loss of smell, cannot smell, no sense of smell, anosmia
n: shortness of breath, breathing difficulty, breathlessness, difficulty breathing, trouble breathing
n: pneumonia, lung infection, lung inflammation
n: ventilator, breathing machine, respirator, artificial respiration
v: be ventilated, be on ventilator, need help breathing
n: sepsis, blood poisoning
n: metastasis, spread of cancer
n: chemotherapy, cancer treatment, chemo
n: radiotherapy, radiation treatment, radiation therapy
n: remission, free of cancer, cancer free
n: biopsy, tissue sample, tissue test
n: antibody, immune defence, immune protein
n: immune system, body's defences, defences
n: antigen test, rapid test, quick test, lateral flow test
n: PCR test, laboratory test, lab test
n: contact tracing, tracking contacts, find contacts
n: incubation period, time before symptoms, time between infection and symptoms
a: asymptomatic, without symptoms, no symptoms, symptom free, show no symptoms
n: carrier, infected person
n: super spreader, spread infection to many
n: reproduction number, R number, reproduction rate
n: herd immunity, community immunity, population immunity
n: vaccination rate, vaccine uptake, vaccine coverage, share vaccinated
n: vaccine hesitancy, reluctance to be vaccinated, vaccine scepticism
n: anti vaxxer, vaccine opponent, vaccine sceptic
n: measles, rubella
n: whooping cough, pertussis
n: chickenpox, varicella
n: shingles, herpes zoster
n: rabies, hydrophobia
n: tuberculosis, TB, consumption
n: HIV, AIDS virus
n: stomach flu, norovirus, gastroenteritis
n: superbug, resistant bacteria, antibiotic resistant bacteria, hospital germ
n: antibiotic resistance, drug resistance, resistance to antibiotics
n: over the counter, without prescription, prescription free
n: orphan drug, medicine for rare disease
n: medical device, implant, apparatus
n: prosthesis, artificial limb, false limb
n: pacemaker, heart implant
n: hearing aid, hearing device
n: organ donor, person donating organ
n: stem cell, master cell
n: genome, genetic code, DNA, genetic material
n: gene therapy, gene treatment
n: enzyme, biological catalyst
n: parasite, worm, tick
n: fossil, prehistoric remains, petrified remains
n: dinosaur, prehistoric reptile
n: artefact, relic, find, artifact
n: skeleton, bones, skeletal remains
n: insect, bug
n: pollinator, bee
n: reptile, snake, lizard
n: invasive species, alien species, non native species
n: subspecies, breed, strain
n: offspring, young, cub, pup
n: particle, speck
n: microplastic, tiny plastic particles, bits of plastic
n: ozone layer, ozone
n: sea level, height of sea, water level
n: permafrost, frozen ground
n: polar ice, ice cap, arctic ice
n: aerosol, airborne droplets, fine droplets
n: fine dust, particulates, particulate matter, fine particles, soot
n: nitrogen dioxide, exhaust gas
n: exhaust fumes, car emissions, vehicle emissions, exhaust gases
`
