/** Dictionary choices of translated and foreign-desk English for deeds, things, place and time: groups of entries that may stand for each other. */
export const TRANSLATED_THINGS = `
v: find oneself, be located, be situated
v: present itself, appear, show up
v: remark, note, point out
v: dispose over, have available, possess
v: proceed, go ahead, move on
v: put in place, set up, install, fit, mount
v: put at disposal, make available, place at disposal
v: put into circulation, issue, put on the market
v: take place, pass off, be carried out
v: take measures, take steps, act, take action, adopt measures, undertake measures
v: take decision, decide, make decision, adopt decision, come to decision
v: take into account, consider, bear in mind, allow for, take account of, take into consideration
v: take over, assume, take on, accept
v: take care of, see to, tend to, care for
v: take position, comment, state view, take stand
v: draw attention, point out, call attention
v: draw conclusion, conclude, infer, deduce
v: give opinion, comment, express view, state opinion
v: give interview, tell, speak to
v: hold speech, speak, make speech, give speech, deliver speech
v: bring to attention, notify
v: bring to responsibility, hold to account, prosecute, punish, call to account, hold accountable
v: bring in order, put in order, tidy up, clean up
v: set as goal, intend, set target
v: set free, liberate
v: set on foot, start
v: stand in connection, be linked, be related, be connected
v: be of opinion, think, hold opinion
v: be in force, apply, be valid, be in effect
v: be subject to, fall under, be covered by
v: be in state, be capable
v: be found guilty, be convicted, be declared guilty, be recognised guilty
v: recognise as, declare, deem, acknowledge as
v: count on, expect, rely on, reckon with, anticipate, prepare for
v: free from, exempt from, relieve of, excuse from
v: relieve of duty, dismiss, remove from post, remove from office, release from duty, suspend
v: decorate, honour, award medal, give medal, bestow medal
v: solemnly open, inaugurate, officially open
v: assist at, attend, be present at
v: animate, enliven, liven up, stimulate
v: sensibilise, raise awareness, make aware, sensitise
v: diminish, reduce
v: regress, fall, go back
v: liberalise, open up, deregulate, relax
v: harmonise, standardise, unify
v: homologate, certify, type approve
v: revise, inspect, review, overhaul, maintenance, audit
n: maintenance, upkeep, servicing, repair work
n: expertise, expert report, expert opinion, appraisal
n: analysis, test, sample
n: experimental, pilot
n: pilot project, trial scheme, pilot scheme, test project, experiment
n: stagiaire, trainee, intern
n: pedagogue, teacher
n: rectorate, university administration, university management
n: docent, lecturer, associate professor
n: candidate of sciences, PhD, doctor
n: co worker, employee
n: occupant, passenger, person on board, people in car, those inside
n: automobile, passenger car
n: passenger car, car, private car, light vehicle
n: goods vehicle, lorry, heavy vehicle
n: autoroute, motorway
n: magistral, main road, trunk road, highway, arterial road
n: chaussee, road
n: trolley, trolleybus, electric bus
n: crossing, transit, passage, way through
n: perron, platform
n: quay, platform, dock, wharf, pier
n: debarkation, disembarkation, landing
n: carriageway, road surface, roadway
n: asphalt, road surface, tarmac, blacktop
n: object of construction, building site, construction project
n: micro district, neighbourhood, housing estate, residential area
n: residential complex, housing estate, housing development, apartment complex
n: living area, floor space, living space
n: agglomeration, urban area, metropolitan area, conurbation
n: locals, local inhabitants, native population, local population
n: communal services, utilities, housing services, public utilities
n: communal fees, utility bills, utility charges, service charges
n: water pipe, water main, water supply, aqueduct
n: central heating, district heating
n: hydroelectric plant, hydropower plant, hydroelectric power station, dam
n: energetics, energy sector, energy industry, power industry
n: combustible, fuel, flammable
n: mazut, fuel oil, heavy fuel oil
n: oil product, petroleum product, fuel
n: ecology, environment, environmental protection
n: ecologist, environmental scientist
n: nature protection, environmental protection, conservation
n: green plantings, trees, greenery, vegetation
n: meteorologist, weather forecaster, synoptician
n: synoptic, weather, meteorological
n: warm season, summer, summer season
n: cold season, winter, winter season, heating season
n: vegetables, produce
n: grain crops, cereal harvest
n: agrarian, farmer
n: agronomist, crop expert
n: sown area, acreage, area under crops, cropland, planted area
n: alimentary, food
n: meat products, meat
n: mineral water, bottled water
n: spirits, strong drinks
n: gala, ceremony, event, show
n: vernissage, exhibition opening, opening
n: premiere, first night, opening, first performance, first showing
n: ballerina, dancer
n: championship, league
n: reportage, report, coverage
n: transmission, broadcast, programme
n: press service, press office, media office
n: press attache, spokesperson
n: press representative, spokesman
n: interlocutor, source
n: information technology, computing
n: informatics, computer science, computing
n: internet resource, website
n: mobile communication, mobile service, mobile phone service
n: technical inspection, roadworthiness test, vehicle test
n: technical malfunction, breakdown, technical fault, technical failure
n: havary, accident, breakdown
n: damage, losses
n: problematic, problem
n: complex of measures, package of measures, range of measures, series of steps
n: lustrum, five years
a: actually, at the moment
a: eventual, possible, if necessary
a: in last time, recently
a: these last days, recently, in recent days, in past days
a: in near time, soon, in near future
a: ahead of schedule, prematurely
a: ahead of term, before expiry
a: in parallel, at same time
a: correspondingly, accordingly, respectively
a: conditionally, provisionally, on condition
a: general, overall
a: numerous, large number
a: unique, one of a kind
a: natal, born
a: domiciled, living, based
~v: inspect, monitor
~n: expertise, analysis
~n: probe, sample
~n: high school, college
~n: collaborator, staff member, associate, colleague
~n: transport, traffic, transport service
~n: communication, link, route
~n: correspondence, connection, interchange
~n: competition, event
~n: technique, technology, machinery
~n: special equipment, machinery, vehicles
~n: moment, aspect, point
~n: variant, alternative
~a: actual, current, topical
~a: momentary, current
~a: competent, responsible, in charge, relevant
~n: spacecraft, station
`
