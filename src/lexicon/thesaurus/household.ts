/** Homes, social care and pensions: groups of entries that may stand for each other. */
export const HOUSEHOLD = `
n: council tenant, social tenant, housing association tenant
n: housing association, housing company, social landlord
n: rent control, rent cap, rent brake, limit on rents, rent freeze
n: rent increase, rent rise, higher rents, rent hike
n: eviction, throw out of home, removal from home, forced out of home, no fault eviction
n: repossession, lose home, foreclosure, seize home
n: first time buyer, people buying first home
n: mortgage rate, home loan rate, mortgage interest
n: house price, property price, home price, cost of a home
n: housing market, property market, real estate market
n: housing shortage, lack of homes, housing crisis, too few homes
n: new build, new home, newly built home
n: detached house, single family house, family home
n: terraced house, row house, townhouse
n: bungalow, single storey house
n: mobile home, caravan, trailer
n: student accommodation, halls of residence, dormitory, student hall, dorm
n: second home, holiday home, vacation home, weekend home
n: short term let, holiday let, holiday rental
n: affordable home, cheap housing, low cost home
n: damp, mould, moisture
n: cladding, facade, outer wall panels
n: loft, attic
n: rough sleeping, sleep on the streets, homelessness, sleep rough
n: night shelter, homeless shelter, emergency accommodation, hostel
n: food bank, food pantry, free food centre, food charity
n: soup kitchen, meals for the poor, free meals
n: energy poverty, fuel poverty, cannot heat home, unable to heat
n: heating allowance, winter fuel payment, heating subsidy, fuel allowance
n: housing benefit, rent subsidy, housing allowance, help with rent
n: unemployment benefit, jobless benefit, dole, jobseeker's allowance, unemployment pay
n: disability benefit, invalidity benefit, disability allowance, disability pension
n: sickness benefit, sick pay
n: maternity pay, parental allowance, maternity benefit
n: means test, income test, income check
n: basic income, guaranteed income, citizen's income
n: social worker, caseworker, welfare officer
n: social services, welfare department, youth welfare office, child protection
n: children's home, orphanage, children in care
n: foster care, foster family, foster parents
n: home care, domiciliary care, care at home, mobile nursing
n: care home resident, nursing home resident, old people in homes
n: respite care, short break care, relief for carers
n: dementia, Alzheimer's, memory loss
n: hospice, end of life care, palliative care
n: euthanasia, assisted dying, assisted suicide
n: old age pension, state pension, retirement pension, basic pension
n: occupational pension, company pension, workplace pension
n: pension fund, retirement fund, pension scheme, pension pot
n: pension increase, pension rise, higher pensions
n: pension contribution, payment into a pension, pension payment
n: early retirement, retire early, retire before
n: retirement age, age people stop working, state pension age
n: pension gap, lower pensions for women
n: widow's pension, survivor's pension
`
