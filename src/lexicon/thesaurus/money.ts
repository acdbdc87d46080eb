/** Money, banks, markets, tax and the household purse: groups of entries that may stand for each other. */
export const MONEY = `
n: money, cash, funds, sum, finance
n: sum, amount, total, figure
n: funding, financing, money, financial support, cash
n: grant, subsidy, funding, award, give out, accord, allot, assign
n: aid, assistance, help, support, relief, render assistance
n: fund, foundation, pot, pool, war chest, kitty, purse
n: bank, lender, credit institution, financial institution
n: central bank, monetary authority, federal reserve, reserve bank
n: bank account, account
n: loan, credit, borrowing, advance
n: mortgage, home loan, housing loan
n: debt, borrowing, liabilities, arrears, indebtedness, debt pile, debt mountain, money owed, sum owed
n: creditor, lender
n: debtor, borrower
n: interest rate, borrowing cost, rate, cost of borrowing
n: deposit, savings, nest egg
n: down payment, deposit, advance payment, prepayment
n: instalment, monthly payment, repayment
n: bond, gilt, debt security
n: stock, share, equity
n: stock market, stock exchange, bourse, equity market, exchange
n: index, benchmark, gauge
n: dividend, payout, shareholder payout
n: investor, shareholder, backer, financier
n: trader, dealer, broker
n: profit, earnings, gain, income, surplus, cash in, make killing, make mint, make money, turn profit
n: net profit, net income, bottom line, net earnings, profit after tax
n: operating profit, operating income, EBIT
n: revenue, turnover, sales, income, takings, proceeds, receipts, money coming in
n: loss, deficit, be in the red
a: profitable, in the black, lucrative, money making, money spinning, cash generating
a: loss making, unprofitable, in the red
n: quarterly results, earnings report, quarterly report, quarterly figures
n: forecast, outlook, projection, guidance, prediction, estimate
n: analyst, expert, market watcher
n: economist, economic expert
n: inflation, price growth, rising prices, price increases, consumer price growth, price rises, cost of living
n: deflation, falling prices
n: cost of living, living costs, household costs
n: consumer price index, CPI, inflation rate
n: gross domestic product, GDP, economic output
n: growth, expansion, increase, grow, augment, raise
n: recession, downturn, slump, economic contraction, hard times, doldrums
n: boom, upswing, upturn
n: crisis, crash, meltdown
n: currency, money, legal tender
n: exchange rate, currency rate, rate of exchange
v: devalue, depreciate, lose value, weaken
v: appreciate, gain value, strengthen
n: tax, levy, duty, taxation, solidarity contribution, surcharge, impost
n: value added tax, VAT, sales tax
n: income tax, personal income tax, tax on income
n: corporate tax, company tax
n: customs duty, tariff, import duty, import tax, duty, toll
n: excise duty, excise tax, excise
n: tax break, tax relief, tax credit, tax allowance, tax cut, tax deduction, tax giveaway, tax reduction, lower taxes
n: tax return, tax declaration, tax filing
n: tax haven, offshore centre, low tax jurisdiction
n: taxpayer, ratepayer
n: public finances, state budget, government coffers, public purse, treasury
n: budget deficit, shortfall, fiscal gap, budget gap
n: national debt, public debt, government debt, sovereign debt
n: austerity, belt tightening, spending cuts
n: wage, salary, pay, earnings, remuneration, income, payment
n: minimum wage, wage floor, lowest wage, minimum pay
n: pay rise, raise, wage increase, salary increase, pay increase, pay hike, wage rise, salary rise, pay bump
n: bonus, premium, reward, windfall, sweetener, perk
n: allowance, benefit, payment, stipend
n: pension, retirement benefit, retirement income, old age pension
n: pensioner, retiree, retired person, senior citizen, elderly person, OAP, oldie
n: benefit, welfare payment, social benefit, state handout, social security payment
n: child benefit, child allowance, family allowance
n: insurance, cover, coverage, policy
n: insurer, insurance company, underwriter
n: premium, insurance payment, contribution
n: claim, insurance claim
n: income, revenue, earnings
n: wealth, fortune, assets, riches
n: asset, property, possession
n: value, worth, price, peg, put price on, be worth
n: capital, funds, money, equity, means, resources, financial means
n: budget, financial plan, spending plan
n: saving, cost cutting
v: save, economise, cut costs, put money aside
v: waste, squander, fritter away, throw away, pour down drain, burn through, throw good money after bad
v: afford, have the money for, be able to pay
v: owe, be in debt, be indebted
v: repay, pay back, pay off
v: write off, cancel, forgive
v: withdraw, take out
v: transfer, wire, send, remit, pay into, pay
v: trade, change hands, be quoted
v: value, appraise, put a price on, price
v: float, go public, list, list its shares
n: flotation, initial public offering, IPO, stock market debut, listing
n: cryptocurrency, crypto, digital currency, virtual currency
n: banknote, note, bill
n: cash machine, ATM, cashpoint
n: payment card, bank card, debit card, credit card, card
n: contactless payment, tap and pay
n: commodity, raw material
n: hedge fund, investment fund
n: bailout, rescue package, rescue, bail out, throw lifeline, come to rescue, prop up, ride to rescue, shore up, save from collapse
n: stimulus, economic support, support package
n: poverty, hardship, destitution
n: donation, contribution, whip round, chip in, give money, hand over, stump up
n: lottery, draw, prize draw
n: prize, award, trophy, reward, recompense
n: winner, victor, recipient, laureate, prizewinner
n: cost overrun, overspend, extra cost, go over budget, blow budget, bust budget, run over budget, exceed budget
n: billionaire, tycoon, magnate, mogul, businessman, baron, entrepreneur
a: financial, monetary, fiscal, economic
a: tax free, untaxed, exempt from tax
a: gross, before tax, before deductions
a: net, after tax, take home, after deductions
a: debt free, without debt
~n: bank, banker
~n: tax, taxpayer
~n: loan, borrower
~n: loan, lender
~n: insurance, policyholder
~n: benefit, recipient
~n: benefit, claimant
~n: subsidy, beneficiary
~n: economy, economist
~n: stock market, trader
~n: stock market, trading
~n: savings, saver
~n: inflation, purchasing power
~n: prize, winner
`
