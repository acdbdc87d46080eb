/** Courts, lawsuits, rights and contracts: groups of entries that may stand for each other. */
export const LAW = `
n: court, tribunal, bench
n: judge, justice, magistrate, court
n: supreme court, top court, highest court, high court, cassation court
n: constitutional court, constitutional tribunal
n: appeals court, court of appeal, appellate court
n: lawyer, attorney, solicitor, barrister, counsel, advocate, legal representative, defence lawyer
n: prosecutor, prosecution, district attorney, public prosecutor, prosecuting authority, prosecutor's office
n: defendant, accused, suspect, person in the dock
n: plaintiff, claimant, complainant, petitioner, the person suing
n: lawsuit, suit, legal action, case, court action, legal proceedings, litigation
v: sue, take to court, file a lawsuit, bring legal action, take legal action, file suit, launch legal proceedings, bring a case
v: prosecute, put on trial, try, bring to trial, bring charges against
n: trial, court case, hearing, proceedings
n: hearing, session, court date
v: appeal, challenge, contest, lodge an appeal, file an appeal
v: rule, decide, find
n: ruling, verdict, judgment, judgement, decision, sentence, finding, judge, determination, adjudication
v: convict, find guilty, guilty verdict, be guilty, be convicted
v: acquit, clear, find not guilty, exonerate, absolve, acquittal, walk free, get off, be cleared, walk from court
v: sentence, jail, send to prison, condemn, imprison, put behind bars, give a prison term, bang up, lock up, cage, throw in jail, send down, throw key away, incarcerate, time behind bars, prison, stretch, porridge
v: punish, penalise, sanction, discipline, penalty
v: fine, penalise, impose a fine, hit with a fine, order to pay, slapped with, stung, made to pay, clobbered with
n: fine, penalty, financial penalty, monetary penalty, hefty bill, sting
n: charge, count, indictment, accusation
v: charge, indict, accuse, bring charges
n: allegation, accusation, claim, charge
v: plead guilty, admit, confess
v: plead not guilty, deny
n: crime, offence, offense, felony, wrongdoing, criminal act
a: illegal, unlawful, against the law, illicit, banned, prohibited, criminal
a: legal, lawful, permitted, legitimate
v: legalise, make legal, decriminalise
a: guilty, culpable, at fault
a: innocent, not guilty, blameless
n: evidence, proof, testimony
v: testify, give evidence, take the stand, testimony, bear witness
n: witness, eyewitness, bystander, onlooker, passer by
n: jury, jurors, panel
n: prison, jail, detention centre, penitentiary, custody, behind bars
n: prison term, jail term, custodial sentence, prison sentence, jail sentence, time behind bars
n: life sentence, life imprisonment, life in prison, life term
n: death penalty, capital punishment, death sentence
n: prisoner, inmate, convict, detainee, lag, jailbird, con
n: probation, suspended sentence, conditional sentence, avoid jail, spared jail
n: parole, early release, conditional release
n: bail, bond, surety
v: pardon, amnesty, grant clemency, clemency
v: extradite, hand over, send back, handover, surrender
v: deport, expel, remove, send back, throw out, expulsion
n: warrant, court order, arrest order
n: injunction, court order, restraining order
v: summon, call, order to appear, subpoena, court order, writ
v: investigate, probe, look into, inquire, examine, dig into, get to bottom of, poke around, delve into, sniff around
n: investigation, inquiry, probe, enquiry, examination, review
n: fraud, scam, deception, swindle, con, deceit, racket, defraud, fleece, cheat, diddle, stitch up, take for a ride, dupe, hoodwink
n: bribe, kickback, payoff, backhander, sweetener
n: money laundering, laundering, washing of money
n: embezzlement, misappropriation, theft of funds
n: tax evasion, tax fraud, tax dodging
n: perjury, false testimony, lying under oath
n: negligence, carelessness, lack of care
n: compensation, damages, redress, payout, restitution, reparation, settlement, award
v: compensate, reimburse, indemnify, make up for, pay damages
n: settlement, deal, out of court agreement, settle
n: right, entitlement
n: human rights, civil liberties, fundamental rights
n: freedom, liberty, free
n: duty, obligation, responsibility, requirement
n: liability, responsibility, legal responsibility, liable, on the hook
n: contract, agreement, deal
n: clause, provision, section, article, paragraph
n: condition, requirement, term, criterion, prerequisite
n: loophole, gap in the law, legal gap
n: exemption, exception, waiver, derogation
v: exempt, excuse, free, spare, let off
n: violation, breach, infringement, contravention
n: copyright, intellectual property, author's rights
n: patent, intellectual property right
n: trademark, brand name, brand
n: licence, license, permit, authorisation, concession, permission
v: license, authorise, permit, certify, allowed, approved
n: certificate, document
n: document, file
n: identity card, identity document, ID card
n: power of attorney, authorisation
n: testament, last wishes
v: inherit, come into, be left
v: bequeath, leave, hand down
n: heir, successor, beneficiary
n: custody, guardianship, care
n: guardian, carer, custodian
n: discrimination, unequal treatment, bias, prejudice, treat differently
n: harassment, bullying, intimidation, frighten, scare
n: libel, defamation, slander
n: privacy, data protection, confidentiality
n: personal data, private information, personal information, personal details
v: consent, agree, give permission, give consent, approve
v: enforce, impose, apply, implement, police, make people obey
v: impose, introduce, levy, slap, put on, bring in, whack, charge
v: seize, confiscate, impound, take away, seizure, requisition, swoop on, haul, bust
v: uphold, confirm, back, sustain, let stand, affirm, leave in place
v: overturn, quash, strike down, reverse, set aside, annul, throw out, overrule
n: individual, natural person, physical person, private person, person
n: legal entity, legal person, company, body corporate
n: custody, detention, remand, pre trial detention, arrest, preventive custody, investigative custody
n: justice, legal system, courts, judiciary, judicial system
n: human trafficking, people trafficking, trade in human beings
n: arbitration, mediation, dispute resolution
n: jurisdiction, competence, remit
n: oath, pledge, vow
a: confidential, under seal, not public
a: void, invalid, null, not valid
a: valid, in force, in effect
~n: lawsuit, plaintiff
~n: lawsuit, defendant
~n: crime, criminal
~n: prison, sentence
~n: court, hearing
~n: court, trial
~n: trial, verdict
~n: law, lawyer
~v: freeze assets, block accounts
~v: freeze assets, seize assets
~v: freeze assets, freeze accounts
~n: contract, contractor
~n: compensation, victim
~n: licence, holder
~n: licence, licensee
`
