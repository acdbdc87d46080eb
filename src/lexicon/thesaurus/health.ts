/** Health, medicine and care: groups of entries that may stand for each other. */
export const HEALTH = `
n: doctor, physician, medic, clinician, medical practitioner
n: general practitioner, GP, family doctor
n: surgeon, operating doctor
n: nurse, nursing staff, carer
n: midwife, birth attendant
n: paramedic, ambulance worker, ambulance crew, emergency medic
n: health worker, medical staff, healthcare worker, medics, health professional
n: dentist, dental surgeon
n: psychiatrist, psychologist, therapist
n: pharmacist, chemist, druggist
n: pharmacy, drugstore
n: vet, veterinarian, veterinary surgeon
n: patient, sick person, sufferer, person treated, sick people, ill person, person taken ill
n: hospital, clinic, medical centre, infirmary, medical facility
n: surgery, doctor's office, practice, clinic
n: intensive care, critical care, ICU
n: emergency department, emergency room, casualty
n: ward, hospital department
n: hospital bed, inpatient place
n: health service, healthcare, health care, health system, medical care
n: illness, disease, sickness, ailment, disorder, condition, malady, case
n: case, infection, patient, sick people, ill people
a: ill, sick, unwell, in poor health
a: healthy, well, fit, in good health, health
v: fall ill, become sick, get sick, contract, be taken ill, come down with, catch, become ill, go down with, pick up bug, be struck down, be laid low, catch bug
v: suffer, be affected by, be afflicted by
v: infect, contaminate, transmit to
n: infection, contagion, transmission
a: contagious, infectious, communicable, transmissible
n: virus, pathogen, bug, infection, lurgy
n: bacteria, germ, microbe, bug, microorganism, bacterium
n: epidemic, outbreak, pandemic
n: outbreak, cluster, flare up
n: coronavirus, covid, covid 19
n: flu, influenza
n: cold, sniffles
n: cancer, tumour, malignancy, tumor, growth
n: heart attack, cardiac arrest, myocardial infarction, coronary
n: stroke, brain haemorrhage
n: diabetes, high blood sugar
n: high blood pressure, hypertension
n: mental health, psychological wellbeing, mental wellbeing
n: stress, strain, pressure
n: pain, ache, discomfort
n: fever, high temperature
n: fracture, broken bone, break, broken
n: burn, scald
n: bleeding, haemorrhage, blood loss, hemorrhage
n: poisoning, intoxication
n: allergy, allergic reaction
n: symptom, sign, indication
n: side effect, adverse reaction, adverse effect
n: diagnosis, finding, diagnose, be found to have, be told they have, be diagnosed
v: diagnose, detect, identify
v: treat, care for, give treatment, treatment, therapy, look after
v: cure, heal, make better
v: recover, get better, get well, recuperate, recovery, return to health, convalesce, get back on feet, be on mend, pull through, shake off, get over, be out of the woods, bounce back
v: hospitalise, admit to hospital, take to hospital, be in hospital, rush to hospital, land in hospital, end up in hospital, be admitted, need hospital treatment, be treated in hospital, fly to hospital, airlift to hospital
v: discharge, release, send home
v: operate, carry out surgery, perform surgery, go under the knife
n: operation, surgery, surgical procedure, procedure, op
n: transplant, graft, organ donation
n: vaccination, jab, inoculation, immunisation, shot, injection, get jab, be jabbed, have jab, roll up sleeves, get vaccinated, be vaccinated
v: vaccinate, inoculate, immunise, give a jab
n: dose, shot, jab
n: booster, additional dose, top up jab
n: medicine, drug, medication, pharmaceutical, remedy, preparation, medicament
n: prescription, script, prescribe
n: pill, tablet, capsule
n: painkiller, analgesic, pain relief
n: antibiotic, antibacterial
n: drugmaker, pharmaceutical company, drug company, pharma
n: clinical trial, drug trial, trial, medical study, randomised controlled trial, controlled study
n: screening, check up, medical examination, checkup
n: test, examination, check
n: blood test, blood sample
n: swab, sample, specimen
n: scan, image, X ray
v: quarantine, isolate, self isolate, confine, home isolation
n: lockdown, shutdown, confinement
n: mask, face covering, face mask
n: social distancing, physical distancing, keep apart
n: hygiene, cleanliness, sanitation
v: disinfect, sanitise, sterilise, clean
n: immunity, resistance, protection
n: death rate, mortality, mortality rate
n: death toll, number of deaths, toll, number of dead
n: life expectancy, average lifespan, lifespan
n: waiting list, waiting time, queue, people waiting
n: appointment, consultation
n: ambulance, emergency vehicle
n: first aid, emergency care
n: disability, impairment, handicap
n: wheelchair user, person in a wheelchair
n: addiction, dependency
n: alcohol, drink, liquor, spirits, booze, tipple
n: tobacco, cigarettes, smoking, fag, ciggie
n: smoker, person who smokes
n: e cigarette, vape, electronic cigarette
n: diet, nutrition, eating habits, alimentation, food
n: pregnancy, pregnant
n: abortion, termination, end a pregnancy
n: contraception, birth control
n: fertility treatment, IVF, in vitro fertilisation
n: blood donor, person giving blood
a: medical, clinical, health related
n: public health, population health
n: health insurance, medical cover, sickness insurance
n: prevention, preventive measure, prophylaxis
n: rehabilitation, rehab, recovery programme
n: exercise, physical activity, workout
n: sleep, rest, slumber, get shut eye, nod off, kip
n: kidney, renal
n: heart, cardiac
n: lung, pulmonary, respiratory
n: brain, cerebral
n: autopsy, post mortem, postmortem examination
n: overdose, excessive dose
n: variant, strain, mutation, genetic change
n: care, nursing, looking after
~n: hospital, hospitalise
~n: hospital, admit
~n: vaccine, dose
~n: doctor, medicine
~n: patient, hospital
~n: patient, treatment
~n: disease, patient
~n: epidemic, infection
~n: surgery, surgeon
~n: drug, drugmaker
~n: diagnosis, symptom
~n: death, mortality
~n: medicine, pharmacy
`
