/** Everyday and tabloid English for money, prices, jobs and companies: groups of entries that may stand for each other. */
export const TABLOID_MONEY = `
v: foot bill, pick up tab, pick up bill, bear cost, meet cost, cover cost, absorb cost
v: spend, splurge, blow, splash, shell out
v: save, pocket, keep in pocket, be better off by
v: save, put aside, squirrel away, stash, stash away, salt away
v: economise, tighten belt, cut corners, make ends meet, pinch pennies, cut back on spending
v: lose money, bleed cash, haemorrhage money, rack up losses, make loss, post loss, be out of pocket
v: refund, get money back, give cash back, cash back, money returned
v: overcharge, rip off, fleece, sting, charge too much, overbill
v: go bust, be declared bankrupt, enter administration, call in administrators, call in receivers
v: be made redundant, lose job, be laid off, be out of a job, be out of work, be thrown on scrapheap, get the chop, get the push, be axed, face the axe, scrapheap
n: redundancy payment, payoff, severance pay, severance package, golden handshake, severance
v: become one, get together, merger
v: flog, offload, hive off, cash in on, dump
v: invest, pump in, plough in, pour in, sink into, pump money into, stake, inject
v: discount, knock off, mark down, slash price, cut price, reduce price, money off
n: bargain, steal, snip, good deal
a: indebted, in the red, up to eyes in debt, saddled with debt, debt laden, debt ridden, owe money
a: cash strapped, hard up, short of money, short of cash, skint, broke, penniless, struggling, strapped for cash
a: dear, hit in pocket
n: pay packet, wage packet, pay cheque, paycheck, take home pay, wages
n: pay freeze, wage freeze, no pay rise
v: tax, clobber, tax raid
n: tax increase, tax rise, tax hike, tax raid, higher taxes
n: arrears, unpaid bills, backlog of payments
n: fundraising, raise cash, raise money, raise funds, crowdfunding
v: chip in, pitch in, do bit, help pay
v: monopolise, corner market, dominate market, have stranglehold
v: boom, thrive, flourish, go great guns, do a roaring trade, prosper
v: struggle, flounder, be in trouble, feel pinch, be on ropes, be in difficulty, limp along, be in dire straits
v: roll out, unveil, take wraps off, hit shelves, bring to market, lift lid on
v: withdraw, pull, yank, take off shelves, remove from sale
v: shut up shop, shut doors, close doors, pull down shutters, go to wall, cease trading, shut down, board up
v: outbid, pip, gazump, offer more
v: undercut, be cheaper than, sell for less
v: boycott, shun, stay away from, refuse to buy, snub
n: cost of living crisis, squeeze on incomes, squeeze, soaring bills
n: economy, purse strings, finances
a: redundant, out of work, out of a job
a: part time, reduced hours
n: workaholic, hard worker, grafter
n: money laundering, dirty money, clean dirty cash
n: estimate, guess, ballpark figure, guesstimate, rough figure
v: default, fail to pay, miss payment, fall behind with payment, not pay
v: deduct, knock off, dock, take off, subtract, take out of
v: recoup, claw back, get back, recover, win back, make up, reclaim, claim back
n: loophole, dodge, get out clause, wheeze
v: evade tax, dodge tax, fiddle taxes, not pay tax, tax dodge, cheat taxman
~n: receiver, liquidator, insolvency practitioner, insolvency administrator
~v: fine, hit with
`
