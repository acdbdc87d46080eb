/** Religion, museums, the stage and the screen: groups of entries that may stand for each other. */
export const FAITH_ARTS = `
n: diocese, bishopric
n: cardinal, prince of the church
n: conclave, papal election
n: holy see, Vatican
n: encyclical, papal letter
n: synod, church assembly, council of bishops
n: parishioner, churchgoer, member of congregation
n: congregation, community, parish
n: sermon, homily, address
n: baptism, christening
n: communion, eucharist
n: deacon, curate
n: abbey, monastery, cloister, convent
n: abbot, head of monastery
n: patriarch, head of orthodox church
n: rabbi, Jewish cleric
n: mufti, islamic scholar, muslim leader
n: ayatollah, religious leader
n: Ramadan, month of fasting, fasting month
n: Eid, end of Ramadan, breaking of fast, feast of sacrifice
n: hajj, pilgrimage to Mecca
n: pilgrimage, journey to shrine
n: shrine, holy place, sanctuary
n: temple, place of worship, house of worship, house of prayer
n: headscarf, hijab, veil
n: Easter, feast of resurrection
n: public holiday, bank holiday, national holiday
n: blasphemy, insult to religion
n: heretic, unbeliever
n: atheist, non believer, person without faith
n: church tax, tithe
n: church leaver, leave the church
n: celibacy, ban on marriage
n: clerical abuse, abuse by priests, abuse in church
v: ordain, make priest, consecrate
v: beatify, declare blessed
v: convert, change faith, change religion
n: saint, holy man
n: relic, remains of a saint
n: Bible, scripture, holy book
n: Koran, Quran
n: Torah, Jewish law
n: cult, sect
n: exhibit, item on show
n: retrospective, survey of career
n: masterpiece, great work
n: old master, classic painter
n: forgery, fake
n: looted art, stolen art, plundered art
n: conservator, restorer, clean
n: archive, records
n: manuscript, handwritten text
n: world heritage site, UNESCO site, world heritage
n: listed building, protected building, protected monument, heritage building
n: conservation area, protected zone
n: monument protection, heritage body, heritage protection
n: entrance fee, admission charge, admission price, ticket price, price of admission, entry fee
n: free admission, free entry, entrance is free, admission is free, get in free
n: visitor numbers, attendance, number of visitors
n: viewer, person watching
n: premiere, first screening, opening night
n: box office hit, blockbuster, hit film
n: sequel, follow up film, second part
n: remake, new version
n: screenplay, script
n: screenwriter, scriptwriter
n: cast, actors
n: leading role, starring role, main part
n: soundtrack, film music, score
n: best seller, bestseller, top selling book
n: memoir, autobiography, life story
n: biography, life story
n: poet, writer of verse
n: poem, verse
n: playwright, dramatist
n: composer, songwriter
n: lyrics, words of song
n: choir, chorus, singers
n: soprano, opera singer
n: opera house, opera
n: ballet, dance company
n: stage director, theatre director
n: artistic director, head of theatre
n: subsidised theatre, state theatre
n: record label, record company, music company
n: hit single, chart topper
n: tour, concert series
n: headliner, main act, top act
n: encore, extra song
n: standing ovation, long applause
n: applause, clapping, cheers
n: comedian, comic, stand up
n: public broadcaster, state broadcaster, public service broadcaster
n: licence fee, broadcasting fee, TV licence, television licence
n: prime time, peak viewing time
n: audience share, ratings, viewing figures
n: print run, circulation, copies sold
n: paywall, paid content
n: press freedom, freedom of the press, media freedom
n: obituary, death notice
n: carnival, mardi gras
n: funfair, fairground, fair
n: theme park, amusement park
n: firework display, fireworks
n: New Year's Eve, Silvester, December 31
`
