/** Weather warnings, farms, forests and animals: groups of entries that may stand for each other. */
export const FIELD_WEATHER = `
n: weather warning, severe weather alert, storm warning, alert, red alert
n: amber warning, orange warning, second highest warning
n: red warning, highest warning, top level alert
n: gale, strong wind, storm force wind, gale force winds
n: gust, blast of wind, squall
n: heavy rain, torrential rain, downpour, cloudburst, heavy rainfall, lashing rain
n: light rain, drizzle, shower
n: hailstone, hail, lumps of ice
n: sleet, snow and rain, wintry mix
n: heavy snow, snowstorm, blizzard, heavy snowfall, snow chaos
n: flurry, light snow
n: snow depth, centimetres of snow, snow cover
n: thaw, melting
n: ground frost, freezing temperatures, sub zero, below freezing, minus temperatures
n: cold front, cold air mass
n: high pressure area, anticyclone, area of high pressure
n: thick fog, dense fog, poor visibility
n: humidity, moisture, mugginess, sultry
n: sunshine, sun, sunny spells
a: cloudy, overcast, grey, dull
a: sunny, bright, fair, fine
a: windy, blustery, stormy, breezy
a: sweltering, scorching, boiling, baking, sizzling, roasting, very hot
a: frosty, icy, freezing, bitter, wintry
n: temperature record, hottest day, record temperature, highest temperature ever
n: storm surge, tidal surge, high tide, storm tide
n: flash flood, sudden flood
n: river level, water level, gauge
v: burst banks, overflow, overtop, spill over
n: flood warning, flood alert, high water warning
n: dyke, levee, embankment, dike, sea wall
n: uprooted tree, fallen tree, trees down
n: low water, water scarcity, lack of water
n: hosepipe ban, watering ban, ban on watering, sprinkler ban
n: crop failure, failed harvest, poor harvest, bad harvest, harvest loss
n: smallholder, small farmer, peasant
n: farmhand, farm worker, farm labourer, agricultural worker
n: seasonal worker, harvest worker, harvest helper, fruit picker
n: acreage, land under cultivation, area planted, hectares
n: combine harvester, harvester
n: seed, seedstock, grain for sowing
n: pasture, meadow, grassland, grazing land
n: fodder, feed, animal feed
n: manure, slurry, dung, muck
n: pesticide, plant protection product, crop protection product, spray
n: weedkiller, glyphosate
n: organic farming, ecological agriculture, bio farming, organic agriculture
n: factory farming, intensive farming, intensive livestock farming
n: stable, barn, stall, cowshed
n: herd, cattle, animals
n: calf, young cattle
n: lamb, young sheep
n: beekeeper, apiarist
n: beehive, bee colony, hive
n: foot and mouth disease, cattle plague
n: mad cow disease, BSE
n: african swine fever, swine fever, pig plague
n: animal welfare, animal protection, wellbeing of animals
n: animal cruelty, mistreating animals, cruelty to animals
n: milk price, price paid for milk, farm gate price
n: milk yield, milk output
n: farm subsidy, agricultural subsidy, farm support, direct payment, payment to farmers
n: agriculture minister, farm minister, minister of agriculture
n: agriculture ministry, farm ministry, ministry of agriculture
n: farmers association, farmers union, farming lobby
n: vegetable grower, market gardener
n: greenhouse, glasshouse, hothouse
n: orchard, fruit farm, plantation
n: rapeseed, canola, oilseed rape
n: sugar beet, beet
n: hay, straw
n: ploughing, tilling, tillage
n: crop rotation, alternate crops
n: locust, grasshopper
n: bark beetle, tree pest
n: ash dieback, tree disease
n: logging, felling, tree felling, timber harvest
n: forester, forest ranger, woodsman
n: ranger, warden, park keeper
n: hunter, huntsman, game shooter
n: poaching, illegal hunting, illegal killing of animals
n: poacher, illegal hunter
n: ivory, tusk
n: wild boar, boar
n: wetland, marsh, moor, bog, swamp
n: reforestation, planting trees, tree planting, afforestation
`
