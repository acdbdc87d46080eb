/** Deeds named as nouns and the clauses that tell them (approval, vote yes): groups of entries that may stand for each other. */
export const NOMINAL = `
v: publication, release
v: expansion, get bigger
v: renew, new contract
v: denial, say it is not true
v: recruit, new staff
v: retire, leave work
v: evacuate, move out, be moved
v: explore, look for
v: deport, send home
v: payout, pay
v: contaminate, taint, make dirty
v: allocate, share
v: abdicate, give up throne, step down
v: navigate, steering
v: mitigate, reduction
v: hospitalise, hospital stay, hospital admission
v: nationalise, state takeover, public ownership
v: modernise, upgrade
v: industrialise, growth of industry
v: urbanise, growth of cities
v: normalise, return to normal, bring back to normal, normal again
v: digitise, move online, going digital
v: electrify, electrification, switch to electric
v: identification, name
v: verification, check
v: obstruct, blockage
v: elect, vote in
v: distract, divert attention
v: disrupt, chaos, upset
v: collude, collusion, conspire
v: conspire, conspiracy, plot
v: insist, demand
v: assure, promise, guarantee, underwrite
v: endure, stamina
v: drain, drainage, sewer, canalisation, sewerage
v: shrink, shrinkage, get smaller
~v: complete, be done
~v: vote yes, pass
~v: reduce, drop, fewer
~v: settlement, agree, pay out
~v: fail, not work, not manage
~v: apologise, ask forgiveness, forgive, pardon
~v: grow, bigger, larger
~v: survive, survivor
~v: intrude, intrusion, break in
~v: repel, push back, drive back
~v: reveal, revelation, disclosure
~v: isolate, keep apart
~v: circulate, traffic
~v: nominate, put forward
~v: coordinate, work together
~v: hesitate, delay
~v: migrate, move
~v: immigrate, arrivals
~v: appreciate, thanks
~v: justify, reason
~v: neglect, negligence
~v: disturb, upset
~v: guide, guidance
~v: clear, clearance
~v: sabotage, wreck, deliberate damage
~v: approval, vote yes
`
