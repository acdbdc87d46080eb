/** Central banks, markets, mergers and company results: groups of entries that may stand for each other. */
export const MARKETS = `
n: key rate, base rate, policy rate, benchmark rate, prime rate, main interest rate, main rate
n: rate rise, rate hike, interest rate increase, rate increase, higher rates
n: rate cut, lower rates, reduction in rates, rate reduction
n: rate decision, decision on rates, monetary policy decision
n: basis point, hundredth of a percentage point
n: monetary policy, rate policy, central bank policy
n: quantitative easing, bond buying, asset purchases, money printing
n: monetary policy committee, rate setters, rate setting committee, governing council
n: central banker, rate setter, bank governor
n: bank governor, central bank chief, head of the central bank
n: price stability, stable prices, low inflation
n: core inflation, underlying inflation, inflation without energy and food
n: inflation target, inflation goal, aim for inflation
n: disinflation, slower price rises, inflation eases, falling inflation
n: yield, return, interest
n: government bond, treasury bond, sovereign bond, state bond, gilt, treasuries
n: junk bond, high yield bond
n: credit rating, creditworthiness, rating
n: rating agency, credit agency
v: downgrade, cut rating, lower rating, mark down
v: upgrade, raise rating, lift rating
n: bull market, rising market, market rally
n: bear market, falling market
n: sell off, market slump, falling shares, share slide
n: rally, upswing, gains
n: share price, stock price, value of shares, price of shares
n: market capitalisation, market value, stock market value
n: blue chip, leading share, top company
n: short seller, speculator betting on fall
n: volatility, swings
n: takeover bid, takeover offer, acquisition offer, offer for shares, buyout offer
n: hostile takeover, unwanted bid, unfriendly takeover
n: due diligence, checks on books, examination of books
n: merger control, antitrust review, competition review, cartel review
n: antitrust authority, competition authority, cartel office, competition watchdog, competition regulator, monopolies commission
n: antitrust, competition law, cartel law, anti monopoly
n: controlling stake, majority stake, majority holding, more than half the shares
n: minority stake, minority holding, less than half the shares
n: private equity, buyout firm, financial investor
n: venture capital, start up funding, risk capital
n: rights issue, capital increase, share issue, raise new capital
n: share buyback, buy back shares, share repurchase, repurchase shares
n: annual general meeting, AGM, shareholder meeting
n: annual report, yearly accounts, annual accounts, annual results
n: annual results, full year results, yearly figures, full year figures
n: interim results, half year results, half year figures
n: profit warning, warn on profits, cut forecast, lower forecast
n: operating loss, loss from operations
n: pre tax profit, profit before tax, earnings before tax
n: order book, order backlog, backlog of orders, orders in hand
n: order intake, new orders, incoming orders
n: short time working, reduced working hours, furlough
v: furlough, send home, put on leave, lay off temporarily
n: hiring freeze, stop hiring, recruitment freeze
n: site closure, plant closure, close factory, shut plant, factory closure
n: supply bottleneck, supply shortage, lack of parts, parts shortage, supply problems
n: skilled worker, specialist, qualified worker
n: skills shortage, lack of skilled workers, shortage of specialists, labour shortage, staff shortage
n: trade war, tariff dispute, trade dispute
n: trade deal, trade agreement, free trade agreement, trade pact
n: trade surplus, export surplus, positive trade balance
n: trade deficit, trade gap, import surplus, negative trade balance
n: exports, goods sold abroad, foreign sales, shipments abroad
n: imports, goods from abroad, foreign goods
n: gross wage, pay before tax, salary before tax
n: net wage, take home pay, pay after tax
n: real wage, pay after inflation, wages adjusted for inflation
n: purchasing power, spending power, buying power
n: household income, family income, money coming in
n: disposable income, spending money, money left over
n: consumer confidence, consumer sentiment, consumer mood, shoppers confidence
n: business confidence, business climate, business sentiment, mood among companies
n: industrial production, factory output, manufacturing output, industrial output
n: retail sales, sales in shops, shop sales, store sales
n: productivity, output per worker, output per hour
`
