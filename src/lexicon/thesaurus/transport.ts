/** Roads, railways, aviation, shipping and traffic: groups of entries that may stand for each other. */
export const TRANSPORT = `
n: car, vehicle, automobile, motor vehicle, motor, wheels, banger, runaround
n: lorry, truck, heavy goods vehicle, HGV, articulated lorry, semi trailer
n: van, light commercial vehicle, minivan
n: bus, coach, autobus
n: motorcycle, motorbike, bike
n: bicycle, bike, cycle
n: cyclist, bike rider, bicyclist, rider, racer
n: pedestrian, walker, person on foot, person walking
n: scooter, e scooter, moped
n: taxi, cab
n: electric car, electric vehicle, EV, battery powered car
n: passenger, traveller, commuter, rider, holidaymaker, flyer
n: commuter, daily traveller
n: carmaker, automaker, car manufacturer, auto manufacturer, vehicle manufacturer
n: train, rail service, railway, rail traffic, train services, railway traffic
n: railway, rail, railroad, train line
n: railway station, train station, station, rail station
n: rail operator, train company, railway company, train operator
n: carriage, rail car, wagon, coach
n: track, rail, line
n: underground, subway, metro, tube
n: tram, streetcar, light rail
n: line, route, connection
n: aircraft, plane, airplane, aeroplane, jet, airliner, machine
n: helicopter, chopper
n: flight, fly, air service, air traffic
v: fly, flight, travel by air, take a plane
n: airline, carrier, air carrier
n: airport, airfield, aerodrome, air hub, air base
n: runway, landing strip
v: land, touch down
v: take off, lift off, departure
n: air traffic, aviation
n: airspace, skies
n: aviation, air transport, flying
n: ship, vessel, boat, craft, motor ship, steamship, steamer
n: ferry, ferryboat, passenger ship
n: tanker, oil tanker
n: freighter, cargo ship, container ship, merchant ship
n: cruise ship, cruise liner, liner
n: fishing boat, trawler
n: crew, staff on board, sailors
n: captain, skipper
n: sailor, seaman, seafarer
n: port, harbour, dock
n: freight, cargo, goods, load, shipment
n: shipping, maritime transport, sea transport
n: haulier, haulage company, freight company, carrier
n: road, street, highway, route, carriageway
n: motorway, highway, freeway, expressway, autobahn
n: street, road, avenue, thoroughfare
n: lane, traffic lane, strip
n: bridge, overpass, viaduct, crossing
n: tunnel, underpass
n: junction, intersection, crossroads, crossing
n: roundabout, traffic circle
n: traffic, road traffic, vehicles
n: traffic jam, congestion, tailback, gridlock, snarl up, bottleneck, queue, logjam
n: public transport, mass transit
n: parking space, parking spot, car park space
n: car park, parking lot, parking garage
n: petrol station, filling station, gas station, service station
n: petrol, gasoline, gas, fuel, benzine
n: diesel, gas oil, fuel
n: fuel, petrol, diesel, carburant
n: ticket, fare, pass
n: fare, ticket price, cost of a ticket, tariff, price of travel
n: toll, road charge, vignette, road toll
n: driving licence, driver's license, driving license, driving permit
n: speed limit, maximum speed, speed restriction
n: seat belt, safety belt
n: number plate, licence plate, license plate
n: traffic light, stop light, signal
n: accident, crash, collision, smash, wreck, incident
n: road accident, car crash, traffic accident, car accident, road crash, road traffic accident, road incident
n: plane crash, air crash, air disaster, air accident
n: derailment, come off the rails, leave the tracks
v: collide, crash, run into, hit, collision, smash into, prang, plough into, career into, shunt, pile up, slam into, smash, wreck
v: hit, run over, knock down, mow down
v: sink, capsize, go down, founder
v: run aground, be stranded, be grounded, get stuck
v: overturn, roll over, tip over, flip, end up on roof, turn over, roll
v: drive, steer, be at the wheel, be behind the wheel, operate
v: travel, journey, ride
v: commute, travel to work
v: board, get on, embark, go on board
v: get off, disembark, alight
v: transport, carry, convey, move, haul
v: load, put on board
v: unload, discharge
v: divert, reroute, redirect, detour
v: ground, keep from flying, bar from flying
v: park, leave the car
v: brake, slow down, slam on the brakes
v: swerve, veer
v: evacuate, take off, bring to safety
n: journey, trip, travel, voyage, tour
n: trip, visit, excursion, outing
n: distance, stretch, way
n: speed, pace, rate, velocity, tempo
n: infrastructure, facilities, road network, transport links
n: roadworks, road works, construction work on the road
n: detour, alternative route
n: closure, shutdown, close
n: disruption, delays, interruption
n: charging station, charging point, charger
n: cycle lane, bike lane, cycle path, bike path
n: pavement, sidewalk, footpath, walkway
n: luggage, baggage, suitcase
n: cable car, ropeway, gondola, funicular
n: lift, elevator
n: tyre, tire
n: pipeline, pipe, conduit
n: stop, halt, bus stop
n: destination, place of arrival
~n: train, rail passenger
~n: airline, flight
~n: airline, passenger
~n: airport, flight
~n: driver, drive
~n: ship, crew
~n: ship, sailor
~n: port, shipping
~n: railway, rail operator
~n: crash, victim
~n: traffic, motorist
~n: flight, pilot
~n: bicycle, cyclist
`
