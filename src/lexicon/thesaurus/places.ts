/** Housing, towns and buildings: groups of entries that may stand for each other. */
export const PLACES = `
n: house, home, dwelling, residence, property, address
n: flat, apartment, housing unit, dwelling, home, lodgings
n: building, structure, edifice, block
n: block of flats, apartment building, apartment block, tower block, residential building, condominium
n: skyscraper, high rise, tower
n: housing, homes, accommodation, living space, residential, place to live, somewhere to live
n: social housing, council housing, public housing, affordable housing, council homes, subsidised housing
n: real estate, property, land and buildings
n: estate agent, realtor, real estate agent, property agent
n: property developer, developer, builder
n: construction, building, building work, development, edifice
n: construction site, building site
n: building permit, planning permission, construction permit, building consent
n: landlord, owner, property owner, letting company
n: tenant, renter, lodger
n: rent, rental, lease payment
n: lease, tenancy agreement, rental contract
v: evict, throw out, turn out
v: move, move house, relocate
v: live, reside, dwell, inhabit, be resident, be based
v: inhabit, populate, occupy
n: homeowner, house owner, owner
n: neighbour, person next door, local resident
n: neighbourhood, district, area, quarter, vicinity, surroundings
n: suburb, outskirts, edge of town, periphery
n: city, town, municipality, metropolis, commune
n: town, village, settlement, locality, township
n: village, hamlet, settlement
n: capital, capital city
n: city centre, downtown, town centre, inner city, city center
n: square, plaza, piazza
n: countryside, rural area, country
n: place, location, site, spot, venue
n: area, zone, region, territory, district
n: zone, area, sector, sphere, field
n: land, plot, parcel
n: room, space, chamber
n: roof, rooftop
n: wall, barrier
n: fence, barrier
n: floor, storey, level, story
n: basement, cellar
n: toilet, lavatory, bathroom, restroom, loo
n: entrance, way in, door, gate
n: exit, way out
n: stairs, staircase, steps
n: office, workplace, bureau
n: workplace, place of work, job
n: centre, center, hub, middle
n: edge, rim
n: top, peak, summit
n: world, globe, earth, planet
n: continent, landmass
n: address, place of residence, domicile
~n: house, homeowner
~n: rent, tenant
~n: rent, landlord
~n: construction, builder
~n: city, resident
~n: capital, government
`
