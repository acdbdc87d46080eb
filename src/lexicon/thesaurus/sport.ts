/** Sport, its players and its results: groups of entries that may stand for each other. */
export const SPORT = `
n: cup final, final, decider
n: opener, first match, opening game
n: home win, victory at home
n: away win, victory away, win on road
n: clean sheet, concede no goals, shutout
n: hat trick, three goals, score three
n: brace, two goals, score twice, double
n: equaliser, levelling goal, leveller, draw level, tie
n: winner, winning goal, decisive goal
n: own goal, score against own team
n: penalty kick, spot kick, penalty
n: penalty shootout, shootout, decided on penalties
n: extra time, overtime, additional time
n: stoppage time, injury time, added time
n: half time, break, interval
n: red card, sent off, sending off, dismissal, show red card
n: yellow card, booking, caution
n: suspension, ban
v: be suspended, miss game, be banned
n: free kick, set piece
n: header, head in
n: substitute, reserve
v: bring on, substitute, come off bench
n: starting line up, starting eleven, first eleven
n: midfielder, playmaker
n: defender, back
n: winger, wide player
n: goalscorer, scorer, marksman
n: top scorer, leading scorer, highest scorer
n: stalemate, goalless draw, nil nil
n: thrashing, heavy defeat, rout, hammering, big loss, defeat, drubbing, mauling, trouncing, crush, wipe floor with
n: narrow win, scrape past, edge out, narrow victory
v: edge, beat narrowly, scrape past, pip
v: come from behind, turn game around, fight back, comeback
n: comeback, return, fightback
v: go top, take lead, move to first place, lead table, top table
v: be bottom, prop up table, be last
n: promotion, move up, elevate, step up, climb ladder
n: league table, ranking
n: ranking, table
n: knockout stage, round of sixteen, last sixteen, last 16
n: group stage, preliminary round, first round
n: qualifier, qualifying match, preliminary match
n: friendly, test match, exhibition match
n: derby, local rivalry
n: favourite, tip, likely winner
v: advance, reach next round
n: transfer fee, price paid for player, sum for player
n: transfer window, trading period
n: free agent, out of contract
n: loan deal, on loan, borrow player
n: contract extension, new deal, sign new contract, extend contract, new contract
n: release clause, buyout clause
n: wage bill, players pay
n: sell out, full house, capacity crowd
n: behind closed doors, without spectators, empty stadium, ghost game
n: home game, match at home
n: away game, road game
n: kick off, start of match
n: final whistle, full time, end of match
n: video referee, VAR, video assistant
n: gold medallist, Olympic champion, gold winner
n: podium, top three, medal places
n: personal best, best time, best performance
n: national record, best in the country
n: sprinter, short distance runner
n: marathon, long distance race
n: yellow jersey, race leader, leader's jersey
n: stage win, win stage
n: peloton, pack
n: pole position, first on grid
n: racing driver, pilot
n: skier, ski racer
n: downhill, ski race
n: tiebreak, decider
n: straight sets, without losing a set
n: boxing match, bout, fight
n: boxer, fighter
n: knockout, KO
n: world champion, world title holder, title winner
n: doping test, drugs test
n: failed drugs test, positive test, test positive
n: doping ban, suspended for doping, drugs ban
n: host city, venue
n: host nation, host country, hosts
n: opening ceremony, curtain raiser
n: closing ceremony, end of games
n: Paralympics, Paralympic Games
n: Olympics, Olympic Games
n: world cup, world championship
n: world governing body, world federation, world association
n: governing body, federation
n: Football Association, football federation, football union
n: hooligan, football thug, violent fan
n: ultra, hardcore fan
n: stadium ban, banned from matches
n: amateur, non professional, hobby player
n: professional, pro, paid player
v: retire, end career, hang up boots, quit sport, bow out, call it a day, call time on career
v: pull out, scratch, not start
n: injury, knock, fitness problem
n: cruciate ligament, knee injury
n: torn muscle, muscle injury
n: comeback, return from injury
`
