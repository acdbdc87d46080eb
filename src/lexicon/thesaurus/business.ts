/** Companies, trade, prices and management: groups of entries that may stand for each other. */
export const BUSINESS = `
n: company, firm, business, corporation, enterprise, concern, undertaking
n: startup, start up, young company, new company, fledgling company
n: small business, small company, small and medium sized enterprise, SME
n: conglomerate, group
n: multinational, global company, international company, transnational corporation
n: giant, heavyweight, behemoth, large company
n: subsidiary, daughter company, affiliate, offshoot, arm, division
n: parent company, owner, holding company, parent, mother company, group parent
n: branch, office, outlet, location, site
n: headquarters, head office, main office, base, seat
n: joint venture, partnership, jointly owned company
n: partnership, alliance, collaboration, cooperation, tie up
n: boss, chief, head, executive, director, manager, chief executive, CEO, chief executive officer, managing director, general director, director general
n: chairman, chairwoman, chair, chairperson, president, head
n: chief financial officer, CFO, finance director, finance chief
n: board, board of directors, management board, directors, supervisory board
n: management, executives, bosses, leadership, chiefs, top brass, bigwigs, fat cat, top dog, big shot
n: founder, creator, co founder
n: entrepreneur, businessman, businesswoman, businessperson, business owner
n: owner, proprietor, holder
n: shareholder, stockholder, investor
n: share, stake, interest, slice
n: customer, client, buyer, consumer, shopper, purchaser, punter, patron
n: consumer, customer, user, shopper
n: user, subscriber, customer, consumer
n: subscriber, customer, member
n: supplier, vendor, provider, contractor, middleman
n: retailer, store, shop, merchant, chain
n: shop, store, outlet, boutique
n: supermarket, grocery store, grocer, food retailer, grocery
n: shopping centre, mall, shopping mall, retail park, shopping center
n: market, marketplace, bazaar
n: wholesaler, distributor, dealer
n: seller, vendor, dealer, merchant
n: manufacturer, producer, maker, production company, fabricate
n: factory, plant, works, production facility, mill, manufacturing site
n: warehouse, depot, storage facility, distribution centre, logistics centre
n: product, goods, item, merchandise, commodity, ware
n: brand, label, trademark
n: range, selection, assortment, line
n: sale, sell, turnover
v: sell, sale, market, offer for sale, trade, vend, put up for sale, flog
v: buy, acquire, purchase, snap up, acquisition, pick up
v: acquire, take over, buy out, buy, take control of, acquisition, takeover, buyout, gobble up, swallow, swallow up, snap up, hoover up, snaffle
v: merge, combine, join forces, merger, tie up, union, fusion
v: spin off, hive off, demerge, split off, separate listing
v: invest, put money into, plough money into, inject, pour money into
v: divest, sell off, dispose of, offload, disposal, sale
v: finance, fund, bankroll, pay for, foot the bill, underwrite, subsidise, provide funding, prop up
v: sponsor, back, fund
v: pay, reimburse, cough up, shell out, payment, pay out, fork out, stump up, splash out, pay up, dip into pocket, dig deep
v: cost, be priced at, carry a price tag of, set back, come in at, come with a price tag, go for
v: charge, bill, levy, invoice, send bill
v: spend, lay out, pay out, expenditure, outlay, disburse
v: earn, bring in, gain, take home, net, rake in, pocket, trouser, pull in, coin in, bank
v: refund, reimburse, give back the money, money back, pay back, repay, repayment, rebate
v: order, place an order, commission, book
v: book, reserve, make a reservation
v: rent, lease, hire, let, tenancy
v: import, bring in, buy from abroad
v: export, sell abroad, ship abroad
v: trade, deal, do business
v: advertise, promote, market, plug, hype, push, big up, talk up
v: produce, manufacture, turn out, build
v: expand, grow, branch out, enlarge, spread wings, open more branches
v: compete with, rival, vie with
v: outsource, contract out, farm out, hand to contractors, subcontract
v: go bankrupt, file for bankruptcy, go bust, collapse, become insolvent, go under, go into administration, bankrupt, fold, insolvent, bust, go to wall, go belly up, run out of money, go broke, hit buffers
n: bankruptcy, insolvency, administration, liquidation
n: price, cost, tariff
n: fee, charge, tariff, toll, levy, payment
n: cost, expense, expenditure, outlay, spending, bill, outgoings
n: discount, reduction, rebate, price cut, markdown, money off, saving, deal, special offer, bargain
n: voucher, coupon, gift card
n: price rise, price increase, price hike
n: offer, bid, proposal, tender, submit
n: tender, call for bids, invitation to bid, public procurement, call for tenders, procurement
n: order, contract, commission
n: receipt, proof of purchase
n: warranty, guarantee
n: recall, withdrawal from sale, pull from shelves
v: recall, withdraw from sale, take off the market, pull from the shelves
n: advertisement, advert, commercial
n: campaign, promotion, marketing drive
n: competitor, rival, competition
n: monopoly, dominant position, market dominance
n: cartel, price fixing, collusion
n: market share, share of the market, slice of the market
n: industry, sector, branch
n: economy, economic activity, business activity
n: demand, appetite, interest
n: stock, inventory, supplies, reserves
n: logistics, supply chain, delivery network
n: delivery, shipment, consignment, supply
n: parcel, package, packet
n: mail, post, letters, correspondence, emails
n: post office, postal service, mail service
n: trade fair, exhibition, expo, trade show, fair
n: tourism, travel industry, tourist industry
n: tourist, visitor, traveller, holidaymaker, vacationer
n: hotel, accommodation, lodging, guesthouse
n: restaurant, eatery, diner, cafe
n: pub, bar, tavern, inn
n: meal, dish, food
n: food, groceries, foodstuff, provisions, food products, food items
n: drink, beverage
n: clothes, garment, apparel
n: furniture, furnishings
n: toy, plaything
n: equipment, gear, kit, apparatus
n: tool, instrument, device
n: machine, machinery, equipment, apparatus, device
n: material, substance, raw material
n: project, scheme, undertaking, plan
n: facility, installation, plant, site, complex, centre
n: services, offering
n: consultant, adviser, advisor, counsellor
n: middleman, intermediary, broker, agent
n: franchise, concession
n: ownership, property, possession
~n: company, chief executive
~n: shareholder, share
~n: manufacturer, factory
~n: retailer, sale
~n: takeover, bidder
~n: investment, investor
~n: hotel, guest
~n: hotel, overnight stay
~n: supplier, supply chain
~n: bankruptcy, creditor
`
