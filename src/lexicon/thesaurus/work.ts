/** Jobs, unions, migration, welfare and the family: groups of entries that may stand for each other. */
export const WORK = `
n: worker, employee, staff, labour, personnel, workforce, member of staff, staff member, collective, work collective
n: employer, company, boss
n: colleague, co worker, coworker, workmate, fellow worker
n: job, position, post, role, work, employment
n: vacancy, job opening, open position, unfilled position, vacant post
n: occupation, profession, line of work, career
v: hire, recruit, take on, employ, engage, appoint, poach, snap up, bring on board, sign up
v: work, be employed, have a job, serve
v: retire, go into retirement, leave the workforce, stop working
n: layoff, redundancy, job cut, job loss, dismissal, axe, scrapheap, cull, lose job
v: cut jobs, lay off, shed jobs, slash jobs, make redundant, axe jobs
n: unemployment, joblessness, out of work
a: jobless, unemployed, out of work, without a job
n: jobseeker, job seeker, job hunter, person looking for work
n: unemployment rate, jobless rate, share of people out of work
n: labour market, job market
n: strike, walkout, industrial action, stoppage, work stoppage
v: strike, walk out, down tools, go on strike, take industrial action, stop work, hit picket line, stage walkout, picket
n: striker, striking worker
n: union, trade union, labour union, syndicate
n: collective agreement, pay deal, wage agreement, collective bargaining agreement
n: working hours, working time, hours of work
n: overtime, extra hours, additional hours
n: shift, working day, turn
n: remote work, working from home, home working, telework, home office
n: part time work, short time work, reduced hours
n: sick leave, sick pay, time off sick
n: sick note, medical certificate, fit note, bulletin
n: parental leave, maternity leave, paternity leave
n: working conditions, conditions of employment, terms of employment
n: apprentice, trainee
n: apprenticeship, traineeship, internship, vocational training, placement
n: training, course, instruction, schooling
n: freelancer, self employed person, independent contractor, self employed, own boss, gig economy
n: experience, track record, practice
n: expert, specialist, professional, authority, boffin, guru, whizz, pundit
n: farmer, grower, agricultural producer
n: fisherman, fisher, angler
n: builder, construction worker, building worker
n: driver, motorist, chauffeur, person behind wheel, road user
n: pilot, aviator, airman
n: guard, security guard, watchman
n: cleaner, janitor, cleaning staff
n: cook, chef, kitchen staff
n: waiter, waitress, server, waiting staff
n: carer, caregiver, care worker, social carer, home help, care assistant
n: volunteer, unpaid helper
n: firefighter, fireman, fire crew, fire service, fire brigade
n: rescuer, rescue worker, emergency worker, rescue team, saver, emergency ministry staff
n: immigrant, migrant, newcomer, incomer
v: migrate, move abroad
v: immigrate, move to the country
v: emigrate, leave the country, move abroad
n: refugee, displaced person, asylum seeker
n: asylum, refuge, protection, sanctuary
n: residence permit, visa, right of residence, leave to remain
n: passport, travel document
v: integrate, assimilate
v: settle, make his home, take up residence, put down roots
n: undocumented migrant, illegal immigrant, irregular migrant
n: influx, inflow, wave, arrivals
n: population, inhabitants, residents, people, locals
n: inhabitant, resident, local, citizen, dweller
n: people, persons, individuals, human beings
n: person, individual, human being, human
n: man, gentleman, bloke, male, chap, fella, guy, lad
n: woman, lady, female
n: boy, lad, young man
n: girl, young woman
n: child, kid, youngster, minor, pupil, youth, kiddie, nipper, tot, tiny tot, bairn, little one
n: baby, infant, newborn
n: teenager, adolescent, youth, young person, teen, schoolkid
n: adult, grown up, over 18
n: mother, mum, mom, mummy, mam
n: father, dad, daddy, pop
n: parent, mother and father, mum and dad
n: grandmother, grandma, gran
n: grandfather, grandpa, grandad
n: husband, spouse, partner, hubby, other half
n: wife, spouse, partner
n: son, boy
n: daughter, girl
n: brother, sibling
n: sister, sibling
n: family member, relative, loved one, kin, next of kin
n: family, household, relatives, loved ones
n: friend, pal, mate, companion
n: couple, partners, pair
n: widow, surviving spouse
n: orphan, parentless child
v: adopt, take in, foster
n: birth, born, be born, delivery, give birth
v: give birth, have a baby, bear, deliver
n: birth rate, fertility rate, number of births
n: wedding, marriage, nuptials
n: funeral, burial, bury, be buried
v: bury, lay to rest, inter, burial
n: equality, equal treatment, equal rights, parity
n: community, neighbourhood, local people
n: society, public, people, community, social circles
n: public, people, population, citizens
n: homeless person, rough sleeper, person without a home
a: homeless, without a home, on the streets
n: nursery, kindergarten, day care, daycare, preschool, childcare, creche
n: nursing home, care home, retirement home, old people's home, residential care
n: social security, social insurance, welfare
n: welfare, social assistance, benefits, social aid, social help
n: childhood, early years
n: old age, later life
n: crowd, throng, mass of people
n: group, team, body
n: member, participant, affiliate
n: participant, attendee, entrant, delegate
n: audience, spectators, viewers, public, people watching
n: representative, delegate, envoy
n: successor, replacement, heir
n: predecessor, previous holder, forerunner
n: newcomer, new arrival, rookie
n: retirement age, pension age, age of retirement
~n: strike, union
~n: strike, striker
~n: vacancy, applicant
~n: asylum, asylum seeker
~n: retirement, retiree
~n: retirement, pensioner
~n: birth, mother
~n: birth, newborn
~n: marriage, husband
~n: marriage, wife
~n: family, parent
~n: family, child
~n: volunteer, charity
~v: hire, job
~v: migrate, migrant
`
