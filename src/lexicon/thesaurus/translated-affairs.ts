/** Dictionary choices of translated and foreign-desk English for affairs of state, law, money and work: groups of entries that may stand for each other. */
export const TRANSLATED_AFFAIRS = `
n: average age, median age, middle age, mean age
a: proven, proved, verified, laboratory confirmed
v: become infected, fall ill, contract virus, catch virus, be contaminated, test positive
v: postpone, carry over, transfer, move to another date, put back
v: announce, communicate, make known, give notice, inform
n: communication, communique, notice
v: recall, call back, bring home
v: head, stand at head of, be at head of, stand at the helm
a: during, in course of, over course of
n: imprisonment, deprivation of liberty, loss of liberty, imprisonment term
v: impose, lay upon, lay on
v: fine, impose penalty, punish with fine, money penalty, lay fine
n: deadline, time frame, period
n: space station, station, orbital station, orbital complex
n: half year, six months, first half, six month period, first six months
n: quarter, three months
a: until, until the end of, till
v: resume, go again, run again, be restored, restore service
n: cash, ready money, in cash, banknotes
v: amount to, constitute
v: present, hand in, put forward
n: prolongation, extension
v: liquidate, eliminate, do away with, dissolve, wind up
n: elimination, dissolution, clean up
v: activate, switch on, turn on, put into operation
v: switch off, turn off, deactivate, disconnect, shut off
v: commission, put into operation, put into service, bring into service, start up, bring on stream, hand over
v: decommission, take out of service, take out of operation, retire, shut down for good
n: perspective, prospect, outlook, future
n: competent authorities, authorities responsible, relevant authorities, responsible bodies
n: law enforcement agency, law enforcement bodies, security organs, police
n: security forces, power structures, armed forces and police, security services
n: civil protection, civil defence, disaster protection, emergency ministry, emergency management
n: electoral list, ticket
n: legislative period, parliamentary term, legislature
n: plenary session, full session, sitting, plenum
n: plenum, full assembly, plenary
n: state secretary, junior minister, deputy minister, undersecretary
n: first deputy, senior deputy, first vice
n: federal state, land
n: canton, district
n: voivodeship, province
n: oblast, region
n: prefecture, district, governor's office
n: communal election, local election, municipal election
n: magistrate, city administration, town hall, city government
n: cadre, executive
n: cadres, personnel
n: personality, personage
n: public figure, public personality, social activist
n: civil society, non governmental organisations, public organisations
n: social partner, unions and employers, both sides of industry
n: patronage, employers association, employers
n: social plan, redundancy programme, redundancy scheme
n: concertation, talks
n: accord, understanding
n: memorandum, agreement, memo
v: conclude agreement, sign agreement, enter agreement, make agreement, sign contract, conclude contract
v: disposition, instruction, order, decree, ordinance
n: normative act, regulation, legal act, law
n: project of law, draft law, draft
n: procurator, prosecutor, state attorney
n: procuracy, prosecutor's office, public prosecutor's office, state attorney's office, prosecution service
n: investigating judge, examining magistrate, instructing judge
n: criminal case, criminal proceedings, criminal investigation, case, proceedings
v: open case, initiate proceedings, launch investigation, institute proceedings, start proceedings, open investigation, open proceedings, file a case
n: domiciliary arrest, house arrest, home detention
n: prison colony, penal colony, prison, prison camp
n: deprivation of right, ban, disqualification
n: culprit, guilty person, person responsible
n: malefactor, offender, attacker, intruder
n: hooliganism, disorderly conduct, public disorder
n: administrative offence, misdemeanour, petty offence, minor offence
n: bodily harm, bodily injury, injuries, assault
n: extraordinary situation, emergency, emergency situation, exceptional situation
n: exceptional state, state of emergency
n: elements, forces of nature, natural disaster
n: victims, dead, people killed, deceased, person who died
a: lightly injured, slightly injured, minor injuries, slightly hurt
a: heavily injured, seriously injured, badly hurt, gravely injured, severely injured, serious injuries
v: be hospitalised, be delivered to hospital, be brought to hospital, be taken to hospital, be put in hospital, lie in hospital
n: lethal outcome, death, fatal outcome, fatal case
n: infection rate, number of new infections, case rate
n: epidemiological situation, epidemic situation, spread of disease, health situation
n: mass event, large gathering, public event, large event
n: sanitary crisis, health crisis
n: sanitary measures, health measures, hygiene rules
n: polyclinic, outpatient clinic, clinic, health centre
n: policlinic, clinic
n: stationary treatment, inpatient treatment, hospital treatment
n: reanimation, intensive care, resuscitation, revive
n: sick fund, health insurer, health insurance fund
n: pensionary, retiree
n: quota, share, rate, ratio
n: index, indicator, figure, value, reading
n: conjuncture, economic situation, economy, economic conditions
n: gross national product, GDP, national output
n: joint stock company, public limited company, corporation, stock corporation
n: limited liability company, private company, limited company
n: filial, branch, subsidiary
n: directorate, head office
n: general manager, chief executive
n: president of board, chairman, board chairman
n: board of management, executive board, management
n: group, holding company
n: kombinat, plant
n: atelier, workshop, studio
n: cooperative, co op, mutual
n: depot, store
n: fabric, material, cloth
n: output, manufacturing, goods
n: commerce, trade
n: commercant, trader, merchant
n: investments, capital investment, funding, spending
n: douane, customs, customs service
n: contraband, smuggled goods, smuggling
n: black work, undeclared work, illicit work, moonlighting, work off the books
n: gastarbeiter, guest worker, migrant worker, foreign worker, labour migrant
n: foreigner, alien, foreign national, foreign citizen, non national
n: compatriot, fellow citizen, countryman, fellow countryman
n: resettlement, relocation, displacement
v: be infected, fall ill
v: lead, stand at head of
n: prison, deprivation of liberty
n: deadline, term, conditions
a: to the end of, until the end of
~v: exploit, operate, running
~n: object, facility, building
~n: organ, agency, institution
~n: organs, bodies
~n: militia, police
~n: fraction, parliamentary group, party group, faction
~n: akim, mayor, governor
~v: conclude, sign, enter into
~v: dispose, have at disposal, possess, be equipped with
~n: instance, court
~n: sanitary, health, hygiene
~n: invalid, disabled person, person with disability
~n: benefit, privilege, concession, relief
~n: rate, instalment, payment
~n: daughter, subsidiary
~n: realisation, sale
`
