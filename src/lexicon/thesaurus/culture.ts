/** Arts, media, religion, sport and leisure: groups of entries that may stand for each other. */
export const CULTURE = `
n: film, movie, picture, motion picture
n: cinema, movie theatre, movie theater, picture house
n: director, filmmaker, film maker
n: actor, actress, performer, star
n: star, celebrity, famous person, A lister, celeb, household name, big name
n: role, part, character
n: scene, sequence
n: series, show, programme, program
n: television, TV, small screen
n: broadcaster, TV station, television channel, TV channel, network
n: radio, airwaves
v: broadcast, air, transmit, televise, screen
n: media, press, news outlets
n: newspaper, daily
n: magazine, weekly
n: news agency, wire service, press agency
n: journalist, reporter, correspondent, newsman
n: editor, editor in chief, chief editor
n: publisher, publishing house
v: publish, release, bring out, put out, issue, come out, give out, hand out
n: article, story, piece, report
n: news, report, information
n: photo, photograph, picture, image, shot
n: photographer, cameraman
n: writer, novelist, wordsmith
n: book, title, volume
n: novel, work of fiction
n: library, reading room
n: bookshop, bookstore
n: translation, rendering, version
n: language, tongue
n: word, term, expression
n: song, track, single, sing
n: album, record, LP
n: singer, vocalist
n: musician, player, instrumentalist
n: band, group
n: orchestra, philharmonic, ensemble
n: conductor, maestro
n: concert, gig, performance
n: festival, fest, celebration
n: tour, series of concerts
n: audience, crowd, spectators
n: theatre, playhouse, stage, theater
n: play, drama
n: first night, opening night, debut
n: performance, show, act, spectacle, play
v: perform, play, appear, act
n: art, artwork, work of art
n: artist, painter
n: painting, picture, canvas
n: sculpture, statue
n: museum, gallery
n: curator, exhibition organiser
n: heritage, legacy, cultural property
n: monument, landmark, historic building, listed building
n: castle, fortress, palace
n: ruin, remains
n: architect, designer
n: architecture, building design
n: design, layout, plan
n: event, occasion, function, happening
n: ceremony, ritual
n: celebration, festivity, party
n: fireworks, pyrotechnics
n: visitor, guest, attendee
n: fan, supporter, enthusiast, follower
n: hobby, pastime
n: church, parish
n: cathedral, basilica
n: priest, clergyman, cleric, pastor, vicar
n: bishop, prelate
n: pope, pontiff, holy father
n: monk, friar
n: nun, sister
n: imam, Muslim cleric
n: rabbi, Jewish leader
n: mosque, Muslim place of worship
n: synagogue, Jewish place of worship
n: faith, religion, belief
n: believer, worshipper, faithful, congregation
v: pray, say prayers, prayer
v: worship, pray to
n: mass, service, liturgy
n: Christmas, festive season, Yuletide
n: saint, holy person
v: canonise, declare a saint, make a saint
v: bless, consecrate
n: sport, athletics
n: athlete, sportsman, sportswoman, competitor
n: player, footballer, team member
n: football, soccer
n: team, side, squad, club
n: national team, national side
n: coach, manager, trainer, head coach, boss, gaffer
n: referee, umpire, official, arbiter
n: goalkeeper, keeper, goalie
n: striker, forward
n: match, game, fixture, encounter
n: championship, tournament, competition, contest, title
n: league, division
n: cup, trophy
n: final, title match
n: semi final, semifinal, last four
n: quarter final, quarterfinal, last eight
n: season, campaign
n: stadium, arena, venue, ground
n: race, run, contest
n: runner, racer
n: rider, jockey
n: medal, podium place
n: gold medal, Olympic title, first place
n: silver medal, second place
n: bronze medal, third place
n: champion, title holder, winner
n: record holder, record breaker
n: world record, best ever mark
n: goal, score
v: score, net, find the net
v: draw, tie, share the points, level score
v: win, beat, triumph, victory, claim victory, defeat, success
v: qualify, reach, go through
v: be knocked out, be eliminated, crash out, go out
v: relegate, drop down, demote, drop, going down, downgrade, bump down
v: sign, recruit
n: transfer, move, signing, transferral
n: doping, drug use, banned substance
v: train, practise, practice, work out
n: training, practice, preparation
n: gym, fitness centre, health club
n: swimming pool, pool, baths, lido
n: playground, play area, schoolyard
n: park, green space, garden, public park
n: zoo, animal park
n: gambling, betting, gaming
v: bet, gamble, wager
n: casino, gambling house
n: tradition, heritage
n: audience figures, viewing figures
n: box office, ticket sales
n: copy, reproduction, replica
n: review, critique, criticism
n: sponsor, backer, patron
n: donor, benefactor, giver
n: host, anchor, TV presenter, television presenter
v: host, present, moderate
n: nomination, shortlist
~n: film, filmmaker
~n: film, actor
~n: book, writer
~n: book, publisher
~n: newspaper, journalist
~n: museum, curator
~n: museum, exhibition
~n: music, musician
~n: music, concert
~n: theatre, actor
~n: church, priest
~n: church, bishop
~n: match, team
~n: match, player
~n: club, coach
~n: festival, audience
~n: painting, painter
~n: race, runner
~n: pilgrimage, pilgrim
`
