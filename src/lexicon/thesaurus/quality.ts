/** Adjectives and nouns of quality, size and value: groups of entries that may stand for each other. */
export const QUALITY = `
a: big, large, sizeable, sizable, substantial, considerable, major, significant, hefty
a: huge, enormous, massive, vast, giant, gigantic, colossal, immense, mammoth
a: small, little, minor, modest, slight
a: tiny, minute, minuscule
a: sufficient, enough, adequate, ample
a: insufficient, inadequate, not enough, too little, too few
a: excessive, too much, undue, disproportionate
a: numerous, many, a lot of, a large number of, a great number of, multiple, plenty of, scores of, a host of, lots of
a: a number of, various, a few, a handful of, a couple of
a: most, the majority of, the bulk of, the greater part of
a: every, each
a: whole, entire, full, complete, total
a: single, sole, lone, only
a: additional, extra, further, more, supplementary, another, added
a: novel, innovative, fresh, brand new
a: old, former, earlier, ancient, longstanding, age old
a: elderly, old, older, aged, senior, pensioner, retired, older people
a: young, youthful, juvenile
a: high, height, raised, lofty
a: low, reduced
a: tall, high
a: long, lengthy, length, prolonged, extended, protracted
a: short, brief
a: wide, broad, extensive, width, breadth
a: deep, profound, depth
a: heavy, weighty, hefty
a: strong, robust, strength, sturdy, solid
a: weak, feeble, sluggish, fragile, poor
a: fast, quick, rapid, swift, speedy
a: slow, sluggish, gradual
a: early, premature, ahead of time
a: late, overdue, delayed, belated
a: important, significant, key, crucial, vital, essential, pivotal, of great importance, central
a: main, chief, principal, primary, key, leading, major, prime, core, most important
a: leading, top, foremost, prominent, premier, number one
a: famous, well known, renowned, celebrated, prominent
a: unknown, unidentified, obscure, unnamed, anonymous
a: special, particular, specific, dedicated
a: normal, usual, ordinary, regular, standard, routine, conventional
a: unusual, rare, uncommon, extraordinary, exceptional, abnormal, out of the ordinary
a: unprecedented, without precedent, never seen before, for the first time
a: record, all time high, highest ever, highest on record, unprecedented
a: historic, landmark, milestone, momentous, important step
a: common, widespread, prevalent, frequent
a: basic, fundamental, essential, elementary
a: different, various, diverse, distinct
a: same, identical, equal, equivalent, similar, alike
a: similar, comparable, alike, analogous
a: opposite, contrary, reverse
a: right, correct, accurate, true, truth
a: wrong, incorrect, false, mistaken, erroneous, untrue, inaccurate, by mistake
a: fake, false, counterfeit, bogus, forged, phoney, sham, imitation
a: real, genuine, authentic, true, actual
a: favourable, beneficial
a: bad, poor, negative, unfavourable, adverse, harmful
a: excellent, outstanding, superb, great, first class, exceptional, brilliant, fab, top notch, ace, fantastic, wonderful
a: terrible, awful, dreadful, appalling, horrific, horrendous
a: best, top, finest, optimal
a: better, improved, superior
a: dangerous, hazardous, risky, perilous, unsafe, harmful, high risk
a: safe, secure, out of danger, safety, protected
a: harmful, damaging, detrimental, injurious, bad
a: serious, severe, grave, acute, major
a: mild, light, slight, moderate
a: extreme, severe, intense, exceptional
a: urgent, pressing, emergency, immediate
a: difficult, hard, tough, challenging, tricky, problematic
a: easy, simple, straightforward, effortless
a: complex, complicated, intricate
a: clear, obvious, evident, apparent, plain
a: unclear, uncertain, vague, ambiguous, unknown
a: certain, sure, confident, convinced, nailed on, in the bag, dead cert, done deal, guaranteed
a: likely, probable, expected
a: unlikely, improbable, doubtful
a: possible, potential, feasible, conceivable
a: impossible, unfeasible, out of the question
a: necessary, needed, required, essential, indispensable, requisite
a: unnecessary, needless, superfluous, not needed
a: mandatory, compulsory, obligatory, required, binding
a: voluntary, optional, not compulsory, discretionary, by choice
a: available, accessible, on offer, obtainable, at its disposal
a: open, accessible, public
a: public, state owned, state, government owned
a: private, privately owned, non state, privately held
a: secret, confidential, classified, undisclosed, covert
a: domestic, national, home
a: foreign, overseas, external, from abroad, international
a: international, global, worldwide, cross border, multinational
a: local, regional, municipal, communal
a: rural, country, countryside, in the country, village
a: urban, city, metropolitan
a: northern, north, northerly
a: southern, south, southerly
a: eastern, east, easterly
a: western, west, westerly
a: nearby, neighbouring, adjacent, close, near
a: distant, remote, far off, faraway
a: joint, common, shared, combined
a: comprehensive, extensive, thorough, wide ranging, sweeping, far reaching, in depth
a: detailed, thorough, in depth, full
a: final, last, ultimate, definitive, conclusive
a: first, earliest, inaugural, maiden
a: next, following, upcoming, forthcoming, coming, subsequent
a: planned, scheduled, proposed, intended
a: efficient, successful, efficacious
a: cheap, inexpensive, low cost, affordable, budget, dirt cheap, cut price, bargain, knock down
a: expensive, costly, pricey, dear, high priced, eye watering, sky high, steep, extortionate, exorbitant
a: rich, wealthy, affluent, well off, prosperous, loaded, well heeled, super rich, minted, flush
a: poor, impoverished, needy, disadvantaged, low income, deprived, poverty
a: hungry, starving, famished, hunger, starvation
a: beautiful, pretty, scenic, attractive
a: clean, pure, unpolluted
a: dirty, polluted, contaminated, filthy
a: hot, warm, heat, warmth
a: cold, chilly, freezing, cool
a: dry, arid, parched
a: wet, rainy, damp
a: bright, light, brilliant
a: empty, vacant, unoccupied, deserted, unfilled, unused, nobody living
a: crowded, packed, overcrowded, full
a: popular, well liked, sought after, in demand
a: controversial, contentious, disputed, divisive, contested, hotly debated, hot potato
a: angry, furious, irate, outraged, incensed, fuming, up in arms, livid, hopping mad, seething, see red, raging, incandescent
a: happy, pleased, glad, delighted, satisfied
a: sad, upset, unhappy, distraught, heartbroken, devastated, in bits, inconsolable, grief stricken, in mourning
a: afraid, scared, frightened, terrified, scared stiff, petrified, panicked
a: calm, quiet, peaceful, composed
a: worried, concerned, anxious, alarmed, uneasy
a: ready, prepared, willing
a: responsible, accountable, answerable, liable, to blame
a: fair, just, equitable, even handed, impartial
a: unfair, unjust, inequitable, biased
a: transparent, open
a: independent, autonomous, self governing, impartial
a: loyal, faithful, devoted
a: corrupt, crooked, bribable
a: modern, contemporary, state of the art, up to date, cutting edge, latest
a: outdated, obsolete, out of date, old fashioned, ageing
a: broken, faulty, defective, out of order, damaged, malfunctioning, kaput, on the blink, bust, out of action, not working
a: artificial, synthetic, man made
a: male, men, man
a: female, women, woman, feminine
a: disabled, handicapped, with disabilities, with a disability
a: vulnerable, at risk, fragile, exposed
a: pregnant, expecting, with child, with a bun in the oven, baby on way, mum to be
a: married, wed, marriage, tie the knot, tie knot, get hitched, walk down aisle, say I do, get married
a: divorced, separated, split up
n: quality, standard, level
n: quantity, amount, volume, number
n: size, scale, extent, magnitude, dimension
n: advantage, benefit, plus, upside
n: disadvantage, drawback, downside, shortcoming
n: importance, significance, weight, relevance
n: difference, gap, disparity, discrepancy, mismatch, inequality
n: similarity, resemblance
n: possibility, chance, opportunity, likelihood, probability, odds, option
n: ability, capability, capacity, skill
n: lack, shortage, shortfall, deficit, absence, scarcity
n: surplus, excess, glut, oversupply
`
