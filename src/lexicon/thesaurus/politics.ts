/** Government, parliament, parties and elections: groups of entries that may stand for each other. */
export const POLITICS = `
n: government, authorities, administration, cabinet, ministers
n: state, country, nation, land
n: parliament, legislature, assembly, lawmakers, deputies, MPs, chamber, congress, diet
n: lawmaker, legislator, member of parliament, MP, deputy, parliamentarian, congressman, congresswoman, senator, representative, delegate
n: senate, upper house, upper chamber
n: lower house, lower chamber, house of representatives, house of commons
n: prime minister, premier, head of government, minister president, state premier
n: president, head of state, leader
n: chancellor, head of government, finance minister
n: minister, secretary, cabinet member, member of the cabinet, member of the government
n: ministry, department, minister
n: foreign minister, foreign secretary, secretary of state, head of diplomacy, top diplomat, chief diplomat
n: foreign ministry, foreign office, state department
n: interior minister, home secretary, minister of the interior
n: interior ministry, home office, ministry of the interior
n: finance minister, treasury secretary, chancellor of the exchequer, minister of finance
n: finance ministry, treasury, exchequer, ministry of finance
n: defence minister, defense secretary, defence secretary, defense minister
n: defence ministry, defense department, ministry of defence, pentagon
n: health minister, health secretary, minister of health
n: justice minister, attorney general, minister of justice
n: deputy, vice, second in command, number two
n: vice president, deputy president, deputy head of state
n: speaker, house speaker, parliament speaker, chairman of parliament, president of chamber
n: spokesman, spokeswoman, spokesperson, press officer, press secretary, representative
n: official, civil servant, public servant, functionary, office holder, bureaucrat, mandarin, Whitehall official, pen pusher
n: governor, head of the region, regional head, prefect
n: mayor, head of the city, city leader, lord mayor, mayoress
n: council, town hall, local authority, city hall, municipality, local government
n: councillor, council member, alderman, councilor
n: municipality, town, borough, local authority
n: region, province, county, district, area, territory, state
n: district, borough, county, area
n: agency, office, body, authority, bureau
n: regulator, watchdog, supervisory body, supervisory authority, oversight body, ombudsman
n: commission, committee, panel, board
n: task force, working group, panel, team
n: politician, political leader, statesman, political figure
n: party, political force, political group, movement
n: coalition, alliance, bloc, governing parties, ruling parties
n: ruling party, governing party, party in power
n: opposition, opposition parties, government critics
n: candidate, contender, hopeful, nominee, challenger, runner
n: rival, opponent, competitor, challenger, adversary
n: supporter, backer, follower, sympathiser, fan, adherent
n: critic, opponent, detractor
n: election, vote, poll, ballot
n: election, go to the polls, cast ballots, vote
n: referendum, plebiscite, popular vote, public vote, ask people
n: runoff, second round, run off
n: voter, elector, constituent, voting public
n: constituency, electoral district, seat, district, riding, ward
n: turnout, participation, voter participation, share who voted, number who voted, voted
n: polling station, polling place, voting centre
n: ballot paper, voting slip, ballot
n: campaign, drive, race, push
v: campaign, canvass, electioneer
v: run for, stand for, seek election, be a candidate
v: vote, cast a vote, cast a ballot, go to the polls
v: abstain, not vote, abstention
n: mandate, term, term of office, tenure, time in office
v: govern, rule, be in power, hold power
v: take office, be sworn in, be inaugurated, assume office, inauguration, be sworn into office
v: nationalise, bring into public ownership, take into state ownership
v: privatise, sell off, put into private hands
n: law, legislation, act, statute
n: bill, draft law, legislation, legislative proposal, draft bill
n: constitution, basic law, fundamental law
n: decree, order, executive order, edict
n: regulation, rule, provision, legal norm
n: policy, line, approach, course
n: programme, program, scheme, plan, project, initiative
n: measure, step, action, move
n: package, bundle, set of measures, series of measures
n: strategy, plan, roadmap, blueprint, concept, draft
n: budget, spending plan, finances
v: pass, adopt, approve, vote through, vote in favour of
v: enact, sign into law, promulgate, make law
v: vote down, reject, defeat, throw out, vote against
v: sign, put its signature to, ink, signature
n: sanction, penalty, punitive measure
n: embargo, ban, boycott, blockade
n: subsidy, grant, state aid, handout, financial support, government support, giveaway, support payment, subvention
n: bureaucracy, red tape, paperwork, administrative burden, form filling, rigmarole
n: corruption, graft, bribery, sleaze
n: scandal, affair, controversy
n: row, dispute, conflict, disagreement, quarrel, controversy, argument, feud, spat, bust up, ding dong, falling out, tiff, slanging match, war of words, standoff, clash
n: crisis, emergency, turmoil
n: unrest, disturbance, turmoil, riots, disorder
n: protest, demonstration, rally, march, demo, manifestation
v: protest, demonstrate, march, take to the streets, rally
n: protester, demonstrator, marcher
n: riot, disorder, violent clashes, street violence, rampage, trouble, mayhem
n: petition, appeal, signature drive
n: coup, putsch, overthrow, takeover, power grab
v: overthrow, topple, oust, depose, bring down, unseat, boot out, kick out, turf out, chuck out, force out, drive out, throw out
n: regime, government, rule
n: dictator, autocrat, tyrant, strongman, despot
n: democracy, democratic system, rule by the people
n: citizen, national, subject, inhabitant
n: nationality, citizenship
n: monarch, king, queen, sovereign, ruler
n: independence, sovereignty, self rule, autonomy
n: talks, negotiation, discussion, dialogue, consultation, hearing views
n: meeting, session, gathering, sitting
n: summit, conference, meeting, top level meeting
n: conference, congress, convention, forum
n: speech, remarks
n: statement, communique, declaration, release, announcement
n: press conference, news conference, press briefing, media briefing
n: press release, news release, statement, media release
n: agreement, deal, accord, pact, treaty, arrangement
n: treaty, convention, pact
n: memorandum, letter of intent, memorandum of understanding
n: compromise, middle ground, concession
n: breakthrough, major advance, turning point, watershed, game changer, milestone, sea change
n: deadlock, stalemate, impasse, standstill
n: ultimatum, final demand, final warning
n: border, frontier, boundary
n: embassy, diplomatic mission, consulate
n: ambassador, envoy, diplomat, emissary
n: delegation, mission, team
n: ally, partner
n: neighbour, neighbouring country
n: superpower, great power, world power
n: member state, member country, member
n: bloc, union, alliance
n: tie, relationship, link, bond
n: power, authority, control
n: lobby, interest group, pressure group
n: activist, campaigner, advocate
n: charity, nonprofit, non profit, NGO, non governmental organisation, aid group, foundation
n: census, population count, headcount, population survey, national count
n: poll, survey, opinion poll, questionnaire, canvass
n: respondent, person surveyed, person polled, those surveyed, those polled
n: public opinion, public sentiment, popular mood
n: inauguration, swearing in, investiture
n: tax authority, tax office, revenue service, tax administration, taxman, tax collector, inland revenue
n: public sector, civil service, public service
~n: election, voter
~n: election, candidate
~n: ministry, government
~n: mayor, city council
~n: mayor, town hall
~n: prime minister, government
~n: embassy, ambassador
~n: embassy, diplomat
~n: party, party leader
~n: law, lawmaker
~n: law, legislate
~n: protest, strike
~n: budget, spending
~n: budget, expenditure
~n: signatory, treaty
~n: signatory, agreement
~n: border, border guard
~n: border, customs officer
~n: citizen, passport
`
