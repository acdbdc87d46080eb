/** Elections, polls, councils, taxes and public administration: groups of entries that may stand for each other. */
export const BALLOT = `
n: ballot box, voting urn, poll
n: polling day, election day, voting day, day of vote
n: exit poll, projection, first projections, voter survey
n: recount, second count, new count, count again
n: electoral commission, election commission, election authority, polling body, electoral authority
n: election observer, election monitor, poll watcher
n: electoral fraud, vote rigging, ballot stuffing, rigged election, fraud at polls, election rigging
v: rig, fix, steal, manipulate, tamper with, doctor
n: postal vote, mail in ballot, absentee ballot, vote by mail, postal ballot
n: early voting, advance voting, vote early
n: early election, snap election, snap poll, early vote
n: by election, special election
n: general election, parliamentary election, national election, legislative election
n: presidential election, presidential vote, race for president, presidential race
n: primary, selection contest, leadership contest
n: front runner, favourite, leader in polls, leading candidate, top contender
n: outsider, underdog, long shot, dark horse
n: running mate, vice presidential candidate
n: independent candidate, non party candidate, without party
n: swing voter, undecided voter, floating voter, undecided
n: absolute majority, outright majority, more than half of the seats, more than half of the vote
n: minority government, government without majority
n: hung parliament, no overall majority, no clear majority
n: coalition talks, negotiations to form government, coalition negotiations, government talks
v: form government, build coalition, put together government
n: cabinet reshuffle, government reshuffle, change of ministers, ministerial shake up
n: vote of no confidence, no confidence motion, confidence vote, motion of censure, censure motion
n: impeachment, removal from office, remove president
v: dissolve parliament, call election, call early election, end parliament
v: call election, announce election, set date for vote, schedule election
v: win seat, be elected, get into parliament, enter parliament
v: lose seat, be voted out, be unseated, fail to be re elected
v: re elect, win second term, return to office, win another term, second term
n: second term, another term, further term
n: defector, turncoat, switcher
v: defect, switch sides, cross floor, change party
n: whip, party discipline
n: manifesto, election programme, party programme, platform, election promises
n: slogan, motto, catchphrase, rallying cry
n: rally, campaign event, mass meeting
n: spin doctor, communications chief, media adviser
n: lobbyist, influence peddler, pressure group
n: donor, backer, party funder
n: think tank, policy institute, research body, research institute
n: white paper, policy paper, government proposal
n: green paper, consultation paper, discussion paper
n: quorum, minimum number present, enough members
n: filibuster, talk out, delaying tactic
v: veto, block, refuse to sign
n: presidential decree, executive order, order by the president
n: devolution, self rule, transfer of powers, home rule, decentralisation
n: secession, breakaway, independence
n: separatist, breakaway, secessionist, pro independence
n: far right, extreme right, hard right, ultra right
n: far left, hard left, radical left
n: centre right, conservative, moderate right
n: centre left, social democrat, moderate left
n: hardliner, hawk, radical
n: liberal, progressive, left leaning
n: conservative, right wing, right leaning, Tory
n: council meeting, council session, sitting of council, local assembly
n: local council, town council, city council, council
n: county council, district council, regional council
n: council tax, local tax, rates, property tax, municipal tax
n: business rates, commercial property tax
n: precept, local levy, council tax share
n: planning committee, planning board, planners
n: planning application, building application, plans submitted, application to build
n: zoning, land use plan, land use
n: by law, local rule, local regulation, ordinance, regulation, decree
n: parking fine, parking ticket, penalty charge, parking penalty
n: parking permit, residents parking, permit to park
n: refuse collection, bin collection, waste collection, garbage collection, rubbish collection
n: bin, dustbin, trash can, garbage can, waste container
n: bin lorry, garbage truck, refuse vehicle, waste lorry
n: recycling centre, tip, dump, recycling point, household waste centre
n: street cleaning, street sweeping, road sweeping
n: street light, street lamp, lamp post, lighting
n: pothole, hole in the road, road damage
n: gritting, salting, road salting, winter road service
n: allotment, garden plot, community garden
n: cemetery, graveyard, burial ground
n: crematorium, cremation
n: grave, tomb, resting place, burial site, burial place
n: leisure centre, sports centre, recreation centre
n: community centre, village hall, community hall, civic centre
n: town twinning, sister city, partner city, twin town
n: freedom of information, access to information, information request, access to records
n: public inquiry, official inquiry, independent inquiry, commission of inquiry
n: audit office, auditor, spending watchdog, court of auditors, national audit
n: ombudsman, complaints body
n: public hearing, consultation, public meeting
n: public consultation, consultation, residents asked, views sought
n: registry office, registrar, civil registry, register office
n: birth certificate, proof of birth
n: identity check, ID check, checking identity, document check
n: naturalisation, become citizen, gain citizenship, granted citizenship
n: tax bill, amount of tax owed, tax demand
n: tax rate, rate of tax, level of tax
n: tax threshold, tax free allowance, personal allowance
n: tax base, taxable income
n: wealth tax, tax on rich, tax on wealth, tax on fortunes
n: windfall tax, tax on excess profits, one off tax, levy on profits
n: inheritance tax, estate tax, death duty, death tax
n: capital gains tax, tax on profits from sale
n: property tax, tax on homes, real estate tax, house tax
n: stamp duty, property transfer tax, transaction tax
n: sugar tax, levy on sugary drinks, soft drinks levy, tax on sugary drinks
n: carbon tax, tax on emissions, carbon price, levy on emissions
n: road tax, vehicle tax, car tax, motor tax, vehicle excise duty
n: congestion charge, city toll, charge to drive into the city, road pricing
n: tourist tax, overnight tax, visitor levy, city tax, bed tax
n: tax amnesty, tax pardon, forgive tax
n: public spending, government spending, state spending, public expenditure
n: spending cut, austerity measure, savings measure, budget cut, cutback
n: budget surplus, excess of revenue, budget in the black
n: pollster, polling company, polling institute, polling firm, opinion research institute
n: margin of error, statistical error, error margin
n: sample size, number questioned, people asked
n: percentage point, point, percent
n: approval rating, popularity, satisfaction with, popularity rating
v: survey, ask, interview, conduct survey, poll
v: be opposed, be against, object, disapprove
v: be undecided, have no opinion, not know, be unsure
v: lead poll, be ahead, top poll, be in front
v: trail, lag
v: be neck and neck, be level, be tied, too close to call
n: population growth, rise in number of residents, increase in population
n: birth rate, births, number of babies born, babies born
n: mortality, deaths, number who died
n: net migration, migration balance, more arrivals than departures
n: life expectancy, how long people live, length of life
n: ageing population, more old people, greying society
n: same sex marriage, gay marriage, marriage for all
n: civil partnership, registered partnership, civil union
`
