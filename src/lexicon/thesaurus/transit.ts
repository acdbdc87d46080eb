/** Flight, space, shipping, railways and roads: groups of entries that may stand for each other. */
export const TRANSIT = `
n: cockpit, flight deck
n: cabin crew, flight attendants, air stewards, stewards and stewardesses
n: flight attendant, stewardess, air hostess, cabin crew member
n: co pilot, first officer, second pilot
n: black box, flight recorder, flight data recorder, voice recorder
n: emergency landing, forced landing, unscheduled landing, safety landing
n: belly landing, land without wheels, wheels up landing
n: undercarriage, landing gear, wheels
n: go around, aborted landing, missed approach
n: turbulence, rough air, shaking
n: near miss, near collision, close call, airprox
n: bird strike, collision with bird, hit birds
n: stopover, layover, refuelling stop
n: connecting flight, onward flight, transfer
n: long haul, intercontinental
n: short haul, domestic flight
n: check in, registration for flight
n: boarding pass, boarding card
n: hand luggage, carry on, cabin bag
n: security check, screening, security control
n: departure lounge, gate, waiting area
n: no frills airline, budget airline, low cost carrier, budget carrier, low cost airline
n: flag carrier, national airline
n: air traffic controller, tower, flight controller
n: grounding, flight ban, ban on flying, stop flying
n: hot air balloon, balloon
n: glider, sailplane
n: light aircraft, small plane, single engine plane, sports plane
n: spaceport, cosmodrome, launch site, launch centre, launch base
n: lift off, launch, blast off, takeoff, send into space
n: splashdown, sea landing, water landing, landing in sea
n: lander, landing craft, landing module
n: rover, moon vehicle, mars vehicle
n: spacewalk, work outside station, extravehicular activity
n: crewed, manned, with people on board, with astronauts
a: uncrewed, unmanned, without people on board, without crew
n: payload, cargo
n: space agency, space authority, space organisation
n: mission control, control centre, ground control
n: asteroid, space rock, minor planet
n: meteorite, meteor, space rock, fireball
n: comet, tailed star
n: galaxy, star system
n: exoplanet, planet outside the solar system, distant planet
n: black hole, collapsed star
n: red planet, Mars
n: solar eclipse, darkening of sun
n: lunar eclipse, blood moon
n: aurora, northern lights, polar lights
n: space debris, space junk, orbital debris
n: ground station, receiving station
n: ferry crossing, sailing, ferry link
n: bulk carrier, freighter, cargo vessel
n: tug, tugboat, towboat
n: barge, river boat, inland vessel, river vessel
n: yacht, sailing boat, pleasure craft, sailboat
n: dinghy, inflatable boat, rubber boat, inflatable
n: shipwreck, sunken ship, wreck
n: shipyard, dockyard, yard, shipbuilder
n: shipowner, shipping company, shipping line, owner of vessel
n: port authority, harbour master, harbour office
n: lock, sluice
n: canal, waterway, channel
n: shipping lane, sea route, shipping route, fairway
n: man overboard, fall into the sea, fall overboard
n: piracy, hijacking at sea, attack on ships
n: oil slick, oil spill, oil leak, film of oil
n: lighthouse, beacon
n: buoy, marker
n: fishing quota, catch limit, permitted catch
n: overfishing, depleted stocks, catching too much fish
n: fish farm, aquaculture
n: high speed train, bullet train
n: intercity, long distance train, express train
n: regional train, local train, stopping train
n: commuter train, suburban train, local train, electric train
n: night train, sleeper, overnight train
n: freight train, goods train, cargo train
n: locomotive, engine, train engine, motive power, railway engine
n: train driver, engine driver, train operator
n: conductor, guard, ticket inspector, controller, inspector
n: level crossing, railway crossing, grade crossing, train crossing
n: overhead line, catenary
n: signal failure, signalling fault
n: platform, track
n: season ticket, travel pass, monthly pass, annual pass
n: return ticket, round trip
n: fare dodger, travel without ticket, fare evader
n: timetable, timetable change
n: rail replacement bus, replacement bus, substitute bus, bus replacement
n: cancellation, dropped service, not run
v: not run, be cancelled, not operate, be suspended
v: run late, be delayed, arrive late, be behind schedule, behind timetable
n: delay, late running
n: punctuality, on time, running to schedule
n: bus lane, lane for buses
n: bus driver, man at wheel of bus
n: coach trip, bus tour
n: hard shoulder, emergency lane, breakdown lane
n: central reservation, median strip, crash barrier
n: slip road, ramp, exit road, off ramp
n: ring road, bypass, orbital road, beltway
n: breakdown service, roadside assistance, recovery service
n: tow truck, recovery vehicle, breakdown truck
n: pile up, mass collision, multi vehicle crash, chain collision
n: rear end collision, shunt, run into the back of
n: head on collision, head on crash, frontal collision
n: black ice, icy road, slippery road, ice on road
n: aquaplaning, skidding on water
v: skid, slide, lose grip
v: lose control, come off road, leave road, veer off, go off the road
n: learner driver, driving student
n: e bike, electric bicycle, pedelec
`
