/** Food, shops and schools: groups of entries that may stand for each other. */
export const SHOPS_SCHOOLS = `
n: food poisoning, stomach bug, made ill by food, foodborne illness
n: additive, preservative, E number
n: allergen, ingredient that can cause allergy
n: best before date, use by date, sell by date, expiry date, shelf life
n: ready meal, convenience food, prepared meal
n: fast food, takeaway, junk food
n: soft drink, fizzy drink, soda, sugary drink, lemonade
n: sweets, candy, confectionery
n: crisps, potato chips, chips
n: biscuit, cookie
n: bread, loaf, bakery product
n: baker, bakery
n: butcher, meat shop
n: greengrocer, fruit and vegetable shop
n: fishmonger, fish shop
n: poultry, chicken, fowl
n: cheese, dairy product
n: egg, free range egg
n: aubergine, eggplant
n: courgette, zucchini
n: maize, corn, sweetcorn
n: coriander, cilantro
n: prawn, shrimp
n: minced meat, ground beef, mince
n: vegetarian, meat free, without meat
n: vegan, plant based, without animal products
n: organic, bio, without pesticides, pesticide free
n: school meals, school lunch, canteen food, school dinners
n: canteen, cafeteria, dining hall
n: diner, guest, customer
n: menu, bill of fare
n: brewery, beer maker, brewer
n: winery, vineyard, winemaker
n: winegrower, winemaker, vintner
n: vintage, grape harvest, wine year
n: distillery, spirits maker
n: till, checkout, cash desk, cash register
n: self checkout, self service till
n: cashier, till worker, checkout assistant
n: shop assistant, sales assistant, salesperson, sales clerk, shop worker
n: opening hours, business hours, trading hours, hours of opening
n: Sunday trading, Sunday opening, shops open on Sunday
n: clearance sale, closing down sale, sell off
n: loyalty card, customer card, bonus card
n: online shop, web shop, e commerce, internet shop, online store, online retailer
n: mail order, home shopping, catalogue shopping
n: high street, main street, shopping street
n: vacant shop, empty shop, boarded up shop
n: footfall, number of shoppers, visitor numbers
n: shrinkflation, smaller packs for same price
n: own brand, store brand, private label
n: carrier bag, plastic bag, shopping bag
n: disposable, single use, throwaway
n: reusable, refillable, use again
n: counterfeit goods, fakes, knock offs, imitation goods
n: consumer protection, consumer rights, consumer group, consumer watchdog
n: product recall, recall, take back, return to shop
n: choking hazard, risk of choking, could choke, danger of suffocation
n: fire risk, fire hazard, could catch fire, may catch fire, danger of fire
n: electric shock, electrocution
n: kindergarten, nursery school, day nursery
n: childminder, day carer, nanny, babysitter
n: school holidays, school vacation, holidays from school, summer break
n: term time, during school year
n: half term, mid term break, autumn break
n: homework, school assignment, work at home
n: distance learning, remote learning, online lessons, homeschooling, learning from home, lessons at home
n: school leaver, graduate of school, final year pupil
n: school leaving exam, final exam, A level, baccalaureate, matriculation exam
n: report card, school report, certificate
n: repeat year, stay down, redo year
n: dropout, early leaver, leave without qualification
v: drop out, leave school, quit course, abandon studies
n: truant, absentee pupil
v: play truant, skip school, bunk off, skive, miss school
v: suspend pupil, exclude from school, expel from school, send home from school
n: school bus, bus for pupils
n: school trip, class trip, class outing, excursion
n: special school, special needs school
n: special needs, learning difficulties, learning disability
n: private school, independent school, fee paying school, public school
n: state school, public school, free school
n: boarding school, live in school
n: teacher shortage, lack of teachers, too few teachers
n: supply teacher, substitute teacher, stand in teacher
n: teaching assistant, classroom assistant, teacher's aide
n: school inspector, education inspector, inspectorate
n: class size, number of pupils per class
n: pupil numbers, enrolment, number of pupils
n: education minister, education secretary, minister of education
n: education ministry, department of education, ministry of education
n: literacy, reading and writing
n: numeracy, maths skills, arithmetic
n: bullying, picking on, being picked on, taunting
n: school uniform, school clothes
n: vocational school, technical college, trade school
n: apprenticeship place, training place, training position
n: adult education, lifelong learning, evening class
n: uniform, dress code
`
