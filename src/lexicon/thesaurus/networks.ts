/** Energy networks, telecoms, the internet and data protection: groups of entries that may stand for each other. */
export const NETWORKS = `
n: grid operator, network operator, transmission operator, system operator
n: substation, transformer station, switching station
n: interconnector, cross border line, undersea cable
n: pylon, mast, tower
n: smart meter, digital meter, electronic meter
n: meter reading, meter count
n: electricity bill, power bill, energy bill
n: electricity price, power price, price of power, cost of electricity
n: gas bill, heating bill, heating costs
n: price cap, upper price limit, price ceiling, price brake, price limit
n: load shedding, rolling blackout, planned power cut, scheduled outage
n: energy saving, use less energy, saving power, cut energy use
n: gas storage, gas reserves, storage tank, storage facility
n: pipeline, gas line, gas pipe
n: refinery, oil processing plant
n: oil rig, drilling platform, oil platform
n: drilling, boring, borehole
n: fracking, hydraulic fracturing
n: barrel, cask
n: oil cartel, oil exporters, oil producing countries
n: biofuel, plant fuel, biodiesel
n: biogas, biomethane
n: tidal power, wave power, marine energy
n: geothermal energy, earth heat, heat from underground
n: offshore, out at sea
n: megawatt, MW
n: gigawatt, GW
n: kilowatt hour, kWh
n: coal phase out, coal exit, end of coal, end to coal power
n: nuclear phase out, nuclear exit, end of nuclear power
n: nuclear waste, radioactive waste, atomic waste, spent fuel
n: final repository, nuclear waste dump, waste repository
n: meltdown, core melt
n: fusion, nuclear fusion
n: feed in tariff, guaranteed price for green power
n: charging network, charging points, charging infrastructure
n: combustion engine, petrol and diesel engine, internal combustion engine
n: hybrid, petrol electric car, part electric
n: fibre optic, fibre, glass fibre, fiber optic
n: mobile mast, phone mast, cell tower, transmitter, base station
n: coverage, reception, network coverage, signal
n: dead zone, no signal, without reception, not spot
n: roaming, use abroad
n: text message, SMS, text
n: data volume, data allowance
n: contract customer, subscriber
n: prepaid, pay as you go
n: number portability, keep number, take number
n: net neutrality, equal treatment of data, open internet
n: spectrum, frequencies, radio frequencies, airwaves
n: spectrum auction, frequency auction, sale of frequencies
n: data protection authority, privacy regulator, data watchdog, information commissioner, privacy watchdog, data protection commissioner, data protection regulator
n: data subject, person whose data, user, those whose data
n: data controller, company holding data, organisation holding data
v: process data, handle data, use data, handle information
n: personal data, people's information, private data, user data, customer data
n: sensitive data, confidential information, private information
n: consent, agreement, opt in
n: right of access, see data held, access to own data
n: right to erasure, right to be forgotten, have data deleted
v: erase, delete, wipe
v: encrypt, scramble, encode
v: anonymise, make anonymous, remove names
n: cookie, tracking file, tracker
n: targeted advertising, personalised ads, tailored ads, personalised advertising
n: facial recognition, face scanning, face recognition
n: biometric data, fingerprints and face scans
n: security hole, vulnerability, security gap, flaw, security flaw
n: patch, security update, fix
n: ransomware, extortion software, blackmail software
n: denial of service attack, flood servers, overload attack
n: stolen data, leaked data, data taken
v: leak, be exposed, be made public
n: leak, disclosure, exposed data
n: chatbot, digital assistant, AI assistant
n: deepfake, faked video, manipulated video
n: operating system, system software
n: hard drive, disk, storage device
n: web browser, browser
n: broadband speed, internet speed, connection speed
n: streaming service, video platform, streaming platform
n: age verification, age check, proof of age
n: hate speech, online hate, hateful comments
n: content moderation, remove posts, deleting posts
n: influencer, social media star, internet star
`
