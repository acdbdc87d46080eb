/** Energy, environment, weather, farming and disasters: groups of entries that may stand for each other. */
export const NATURE = `
n: energy, power, electricity
n: electricity, power, electric current, current
n: power plant, power station, generating station
n: nuclear power plant, nuclear plant, nuclear power station, atomic power station, atomic power plant
n: nuclear power, atomic energy, nuclear energy, atomic power
a: nuclear, atomic
n: reactor, nuclear unit, power unit
n: power cut, blackout, power outage, power failure, loss of power, electricity outage
n: power grid, electricity network, electricity grid, transmission network
n: power line, transmission line, electricity line, high voltage line, overhead line
n: utility, energy supplier, energy company, power company, electricity supplier
n: renewable energy, green energy, renewables, clean energy, renewable sources
n: wind farm, wind park, wind power plant
n: wind turbine, windmill, turbine
n: solar power, solar energy, photovoltaics
n: solar panel, photovoltaic panel, solar module
n: hydropower, hydroelectric power, water power
n: dam, reservoir, barrage
n: coal, lignite
n: coal mine, colliery, pit
n: miner, mine worker, pitman
n: mine, pit, quarry
v: mine, extract, dig, quarry
n: oil, crude, petroleum, crude oil
n: oil company, oil producer, oil major
n: natural gas, gas
n: liquefied natural gas, LNG, liquefied gas
n: fossil fuel, coal oil and gas
n: hydrogen, H2
n: district heating, heat network
n: boiler, furnace, heater
n: heat pump, heat exchanger
n: insulation, thermal renovation
n: consumption, usage, use, consume
n: energy efficiency, energy saving
n: emission, discharge, emit, output
n: greenhouse gas, carbon, carbon dioxide, CO2
n: climate change, global warming, climate crisis, warming
n: climate neutrality, net zero, carbon neutrality
n: environment, nature, surroundings
a: environmental, green, ecological
a: green, environmentally friendly, eco friendly
n: environmentalist, green campaigner, environmental activist, ecologist, conservationist
v: pollute, contaminate, poison, dirt
n: air pollution, smog
n: waste, rubbish, garbage, trash, refuse, litter, junk
n: landfill, dump, rubbish tip
v: recycle, reuse, reprocess
n: recycling, waste recovery, reuse
n: packaging, wrapping, packet
n: deposit scheme, bottle return scheme, deposit return scheme, deposit system
n: sewage, wastewater, effluent
n: spill, leak, leakage, discharge
v: leak, spill, seep, escape
n: drinking water, tap water, potable water
n: water supply, water provision
n: forest, wood, woodland
n: deforestation, logging, forest clearance
v: cut down, chop down, fell, log
n: tree, timber
n: national park, nature reserve, protected area, sanctuary
n: wildlife, wild animals, fauna
n: biodiversity, variety of species, species diversity
a: endangered, threatened, at risk of extinction
a: extinct, died out, wiped out
n: habitat, living space, home
n: river, waterway, stream
n: lake, reservoir
n: sea, ocean, waters
n: coast, shore, shoreline, seaside, coastline
n: beach, shore
n: mountain, peak, summit
n: hill, slope
n: valley, dale
n: island, isle
n: soil, earth, ground, land
n: glacier, ice sheet
n: ice, frost
n: weather, conditions, weather conditions
n: weather service, meteorologist, weather office, meteorological office, forecaster, weatherman
n: weather forecast, outlook
n: temperature, degrees, mercury
n: heatwave, heat wave, hot spell, extreme heat
n: cold snap, cold spell, freeze, frost
n: storm, gale, tempest
n: hurricane, typhoon, cyclone, tropical storm
n: tornado, twister
n: wind, gust, breeze
n: thunderstorm, lightning storm, storm
n: lightning, thunderbolt
n: rain, rainfall, downpour, precipitation, showers
n: snow, snowfall, blizzard
n: hail, hailstorm
n: fog, mist
n: drought, dry spell, water shortage, lack of rain
n: flood, inundation, high water, deluge, swamp, overrun, be up to neck in
v: flood, inundate, submerge, be under water
n: disaster, catastrophe, calamity, tragedy, natural disaster, elemental force
n: natural disaster, act of God
n: earthquake, quake, tremor, seismic shock
n: aftershock, secondary tremor
n: magnitude, strength, force
n: tsunami, tidal wave
n: volcano, volcanic
v: erupt, blow, spew
n: landslide, mudslide, rockfall, landslip
n: avalanche, snow slide
n: fire, blaze, flames, inferno
n: wildfire, forest fire, bushfire, bush fire
v: burn, be on fire, go up in flames, blaze
v: catch fire, burst into flames, ignite, break out, set light to, light
v: put out, extinguish, douse, smother, get under control, tame, dampen down, beat back
v: contain, bring under control, get under control
n: smoke, fumes
v: collapse, cave in, fall down, give way, crumble
n: rubble, debris, ruins, wreckage
v: evacuate, move to safety, flee
v: strand, trap, cut off, maroon, stuck, left high and dry, unable to leave
v: drown, die in the water
n: damage, harm, destruction, devastation, deleterious
n: alert, warning, alarm
n: emergency, crisis, state of emergency
n: state of emergency, state of disaster, emergency
n: emergency services, rescue services, emergency crews, rescuers, first responder, paramedic
n: shelter, refuge, temporary accommodation
n: humanitarian aid, relief, emergency aid, aid
n: reconstruction, rebuilding
n: epicentre, centre of the quake, epicenter
v: hit, strike, batter, lash, rock, shake
n: agriculture, farming, farm sector
n: farm, agricultural business
n: farmland, arable land, agricultural land, field
n: crop, harvest, yield, output per hectare
v: harvest, reap, gather in, bring in
v: sow, plant, seed
v: cultivate, grow, farm
n: grain, cereals, corn, wheat, grain crops
n: livestock, farm animals, cattle
n: cow, cattle, bovine
n: pig, swine, hog
v: breed, rear, raise, keep
v: slaughter, cull, kill, put down, killing animals
n: slaughterhouse, abattoir
n: milk, dairy
n: fertiliser, manure
n: pesticide, insecticide, crop spray, weedkiller, herbicide
n: irrigation, watering
n: bird flu, avian influenza, avian flu
n: swine fever, pig disease
n: pest, vermin
n: fishery, fishing, fishing industry
a: genetically modified, GM, gene edited
n: food safety, food standards
n: famine, hunger, starvation, food shortage
n: quota, limit, cap
n: radiation, radioactivity
n: noise, sound
~n: power plant, electricity
~n: emission, climate
~n: farmer, farm
~n: farmer, crop
~n: fire, firefighter
~n: flood, river
~n: earthquake, epicentre
~n: storm, wind
~n: mine, miner
~n: rescue, rescuer
~n: waste, recycling
~n: livestock, meat
~n: oil, oil tanker
~n: weather, meteorologist
~n: coal, miner
`
