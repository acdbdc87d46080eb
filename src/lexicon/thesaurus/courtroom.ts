/** Court business, offences and policing: groups of entries that may stand for each other. */
export const COURTROOM = `
n: legal costs, legal fees, court costs, lawyers fees, costs of case
n: plea, admission, guilty plea
v: plead, enter plea, admit
v: remand, keep in custody, hold in custody, detain, order held, keep behind bars
v: grant bail, release on bail, bail, free on bail
v: refuse bail, deny bail, keep in custody, remand in custody
n: bailiff, enforcement officer, court officer, debt collector
n: writ, claim, lawsuit
n: affidavit, sworn statement, statement under oath, written testimony
n: deposition, sworn testimony, statement under oath
v: testify, take stand, take witness stand
v: cross examine, grill
n: closing argument, summing up, final speech, closing speech, closing statement
v: deliberate, consider verdict, consider, retire to consider
n: hung jury, no verdict, jury fail to agree
n: mistrial, trial collapse, retrial
n: retrial, new trial, second trial, fresh trial
n: test case, landmark case, precedent
n: precedent, earlier ruling, previous case
n: class action, collective action, group claim, group litigation, joint lawsuit
n: out of court settlement, settlement, settle out of court
n: community service, unpaid work, community order
n: concurrent sentences, run at the same time
n: maximum sentence, maximum penalty, longest term, highest penalty
n: juvenile court, youth court, children's court
n: coroner, medical examiner, inquest judge
n: inquest, inquiry into death, coroner's inquiry
n: unlawful killing, manslaughter
n: involuntary manslaughter, negligent killing, causing death by negligence, gross negligence
n: attempted murder, try to kill, attempt on life
n: aggravated assault, grievous bodily harm, serious assault, wounding
n: aiding and abetting, complicity, accessory, help commit
n: accomplice, accessory, partner in crime, co conspirator, helper
n: ringleader, mastermind, gang leader, brains behind, head of the gang
n: organised crime, mafia, gangs, underworld
n: insider trading, insider dealing, market abuse
n: forgery, counterfeiting, false documents
n: counterfeit money, fake notes, forged banknotes, fake money, counterfeit currency
n: identity theft, stolen identity, identity fraud
n: credit card fraud, card fraud, bank card scam
n: phishing, fake emails, scam emails, email scam
n: romance fraud, dating scam, love scam, catfishing
n: perverting course of justice, obstruction of justice, obstruct justice, hinder investigation
n: contempt of court, defy court, ignore court order
n: breach of contract, break contract, violate contract
n: breach of trust, abuse of trust, abuse of position, misuse of office
n: misuse of office, abuse of power, abuse of office, malfeasance
n: limitation period, statute of limitations, time barred, too late to prosecute
n: criminal record, previous convictions, prior convictions
a: first time offender, no previous convictions, no criminal record, clean record
n: repeat offender, reoffender, serial offender, known to police
v: reoffend, offend again, commit another crime, relapse
n: search warrant, order to search, permission to search
n: house search, search of home, raid on home, home search
n: arrest warrant, order for arrest, wanted notice
n: witness statement, account, testimony
n: forensic, crime lab, scientific evidence
n: DNA test, genetic test, DNA analysis
n: lie detector, polygraph
n: wiretap, phone tapping, bugging, listening device, eavesdropping
v: intercept, tap, bug, listen in
n: checkpoint, roadblock, police check, control point
n: traffic police, highway patrol, road police, traffic officers
n: riot police, public order officers, riot squad
n: special forces, special unit, elite unit, commandos
n: bomb disposal, bomb squad, explosives experts, sappers
v: defuse, make safe, disarm, disable
n: controlled explosion, detonate safely, blow up safely
n: unexploded bomb, wartime bomb, world war bomb, dud
n: plain clothes officer, undercover officer, undercover police
n: police dog, sniffer dog, detection dog
n: tear gas, pepper spray, CS gas
n: truncheon, baton, nightstick
n: stun gun, taser, electroshock weapon
n: breathalyser, breath test, alcohol test
n: hit and run, fail to stop, flee scene, leave scene, drive off
n: speeding ticket, speeding fine, fine for speeding
n: speed camera, speed trap, radar
n: driving ban, disqualify from driving, lose licence, licence withdrawn, banned from driving, disqualified
n: penalty points, points on licence, demerit points
n: line of inquiry, lead, theory, clue
v: appeal for information, appeal for witnesses, ask public for help, ask anyone, seek witnesses
v: come forward, contact police, get in touch, report to police
v: turn himself in, give himself up, hand himself in, surrender to police
v: release without charge, let go, free without charge
n: shootout, gun battle, exchange of fire, firefight
n: drive by shooting, shots from a car
n: cold case, unsolved case, unsolved crime
v: solve crime, clear up, crack case
n: clear up rate, detection rate, solved cases
n: crime rate, number of crimes, recorded crime, offences
n: recorded crime, reported crime, crimes reported, offences recorded
n: antisocial behaviour, public nuisance, disorderly conduct
n: trespassing, enter without permission, unlawful entry
n: shoplifting, stealing from shops, retail theft, shop theft
n: car theft, stolen car, vehicle theft
n: pickpocketing, theft from pockets, bag snatching
n: loot, stolen goods, booty, haul, proceeds of crime, swag, spoils
n: stash, cache, hoard, store
n: ransom, demand for money, payment for release
n: stalker, harasser, obsessive
n: rapist, sex attacker, sex offender
n: paedophile, child abuser, child sex offender
n: trafficking victim, modern slave, forced labourer
n: forced labour, slave labour, modern slavery, slavery
n: smuggling, trafficking, contraband trade, illegal trade
n: street value, worth on street, black market value
`
