/** Words in, the sets of excluding words that they belong to out: nobody is husband and brother, no sheep is a cow, the upper deck is not the lower one. */
import type { Token } from '../text/token.ts'
import { lemma } from './irregular.ts'

/** Two words of one set and different places exclude each other; a word may be of several sets. */
export type Contrast = { readonly set: string; readonly place: number }

/** Of the noun at `at`, which may be the second word of its entry ("finance director"). */
export function contrastsAt(tokens: readonly Token[], at: number): readonly Contrast[] {
  const [before = '', own = '', next = ''] = [at - 1, at, at + 1].map((i) => tokens[i]?.norm)
  if (ofCompound(own, next)) return NONE
  return ofCompound(before, own) ?? NOUNS.get(lemma(own)) ?? NONE
}

const NONE: readonly Contrast[] = []

/** Whether the noun at `at` is the second word of an entry. */
export const isSecondWord = (tokens: readonly Token[], at: number): boolean =>
  ofCompound(tokens[at - 1]?.norm ?? '', tokens[at]?.norm ?? '') !== undefined

function ofCompound(before: string, noun: string): readonly Contrast[] | undefined {
  const last = lemma(noun)
  return LAST_WORDS.has(last) ? NOUNS.get(`${before}-${last}`) : undefined
}

/** Of a word that tells apart two things of one noun: "the upper deck", "the education ministry". */
export const modifierContrast = (word: string): Contrast | undefined => MODIFIERS.get(word)?.[0]

/**
 * Sets of things of which a thing is one only; nouns between two bars may stand for each other. The sets are this project's
 * own, of nouns common in news; their idea is that of co-hyponyms that exclude each other (Cruse 1986, incompatibility).
 */
const NOUN_SETS = `
kin: brother | sister | husband | wife | father dad | mother mum mom | son | daughter | uncle | aunt | nephew | niece | cousin | grandfather grandad | grandmother gran | grandson | granddaughter | fiance | fiancee | widow | widower | boyfriend | girlfriend | stepfather | stepmother | stepson | stepdaughter | twin
sex: male man boy | female woman girl
animal: sheep lamb ewe ram | cattle cow calf bull ox heifer | pig swine hog sow piglet boar | poultry chicken hen turkey duck goose broiler | goat kid | horse mare stallion foal pony | rabbit | bee honeybee | dog puppy hound | cat kitten | parrot | hamster | wolf | bear | fox | deer stag roe | badger | beaver | otter | lynx | seal | whale | dolphin | bat | rat | mouse | squirrel | hedgehog | eagle | owl | gull seagull | swan | crow | stork | salmon | trout | cod | herring | mackerel | tuna | haddock | eel | carp | sardine | anchovy | oyster | mussel | crab | lobster | shrimp prawn | squid | vole | lemming | hare | mole | shrew | gerbil | marmot | porcupine | beetle | moth | butterfly | wasp | hornet | ant | mosquito | locust grasshopper | aphid | cricket | termite | cockroach | dragonfly | sparrow | robin | puffin | tern | heron | falcon | hawk | kestrel | pigeon | lapwing | curlew | plover | swallow | lark | starling | raven | magpie | pelican | penguin | parakeet | woodpecker | snake | lizard | turtle tortoise | crocodile | alligator | frog | toad | newt | salamander | lion | tiger | leopard | cheetah | jaguar | puma cougar | elephant | rhino rhinoceros | hippo hippopotamus | giraffe | zebra | buffalo | camel | sea-lion | guinea-pig | sea-horse
feline: big-cat
appliance: dishwasher | dryer drier | oven cooker | fridge refrigerator | freezer | microwave | toaster | kettle | heater | boiler | dehumidifier | hairdryer
drug: ibuprofen | paracetamol acetaminophen | aspirin | morphine | codeine | fentanyl | heroin | cocaine | cannabis marijuana | ketamine | methadone | insulin | penicillin | cortisone | metformin | warfarin
alcohol: methanol | ethanol | ammonia | kerosene
bereaved: widow | orphan
weapon: knife dagger | gun pistol rifle shotgun handgun revolver | axe hatchet | hammer | sword | crossbow
stone: granite | marble | limestone | sandstone | slate | basalt | chalk
cloth: cotton | wool | silk | linen | nylon | polyester
vehicle: train | tram | bus coach | ferry ship boat | plane aircraft aeroplane airplane | helicopter | lorry truck | car | van | bicycle bike | motorcycle motorbike | tractor | scooter
crop: wheat | barley | maize corn | rice | rye | oat | soya soybean | apple | pear | orange | lemon | banana | grape | cherry | plum | peach | strawberry | raspberry | blueberry | melon | mango | tomato | cucumber | lettuce | spinach | onion | potato | carrot | cabbage | cotton | sugar | tobacco | cocoa | rapeseed | sunflower | olive | almond | walnut | hazelnut | peanut | pistachio | cashew | hop | coffee | tea
fuel: coal | petrol gasoline | diesel | uranium | hydrogen | peat
metal: steel | copper | aluminium aluminum | gold | silver | zinc | nickel | lithium | tin | cobalt | lead | iron | brass | bronze
drink: beer | wine | milk | coffee | tea | whisky whiskey | juice | vodka | gin
meat: beef | pork | mutton | ham | bacon
equipment: desk | laptop computer | instrument | book | bicycle bike | chair | tablet | printer | telescope | camera | bench | swing
school: kindergarten nursery preschool | college | university
disease: measles | mumps | flu influenza | malaria | cholera | polio | tuberculosis | rabies | diphtheria | pertussis | chickenpox | smallpox | dengue | ebola | typhoid | tetanus | bluetongue | anthrax | diabetes | asthma | arthritis | epilepsy | dementia | migraine | stroke | leukaemia leukemia
injury: fracture | burn | bruise | sprain | concussion
organ: heart | kidney | liver | lung | brain | pancreas | stomach | bladder | spleen | eye | ear
limb: arm | leg | hand | foot | shoulder | knee | hip | ankle | wrist | elbow
sport: football soccer | rugby | cricket | tennis | hockey | netball | basketball | volleyball | handball | baseball | rowing | swimming | cycling | boxing | judo | golf | badminton | curling
worship: church chapel | mosque | synagogue | temple | cathedral
water: river | lake | canal | reservoir | sea ocean | lagoon
season: spring | summer | autumn | winter
crossing: bridge | tunnel | ford
bench: district-court regional-court provincial-court | county-court | high-court | supreme-court | crown-court | magistrates-court | appeal-court appeals-court | constitutional-court | administrative-court | labour-court labor-court | commercial-court | family-court | juvenile-court
disaster: flood | earthquake quake | drought | wildfire | avalanche | hurricane typhoon cyclone | eruption | tsunami
instrument: piano | violin | cello | guitar | flute | trumpet | drum
age: baby infant toddler newborn | teenager adolescent | pensioner retiree
office: chief-executive ceo managing-director | finance-director finance-chief cfo | chairman chairwoman chairperson | treasurer | president | prime-minister premier | speaker
royalty: king | queen | prince | princess | duke | duchess
rank: general | colonel | major | lieutenant | sergeant | corporal | admiral
position: goalkeeper keeper | defender | midfielder | striker | winger | fly-half | scrum-half | prop | hooker | pitcher | quarterback
voice: soprano | mezzo | alto | tenor | baritone | bass
trade: plumber | electrician | carpenter joiner | baker | butcher | tailor | barber hairdresser | mechanic | bricklayer | painter | welder | gardener | cook chef | waiter waitress
carer: doctor surgeon physician | nurse | midwife | dentist | pharmacist chemist | vet veterinarian | paramedic | physiotherapist | psychologist
tree: oak | pine | spruce | beech | birch | ash | elm | maple | chestnut | willow | poplar | larch
gas: oxygen | nitrogen | methane | ammonia | chlorine | helium | propane | butane
toxin: mercury | arsenic | cadmium | asbestos | cyanide | benzene | xylene | dioxin
germ: salmonella | listeria | legionella | campylobacter | norovirus | rotavirus
dose: tablet pill capsule | injection jab | spray | patch | inhaler | infusion drip | cream ointment | syrup
building: house cottage dwelling | publishing-house auction-house fashion-house | school | hospital | library | town-hall city-hall | museum | theatre theater opera-house | prison jail | stadium | station | airport | hotel | campsite | hostel | courthouse
room: kitchen | bathroom | bedroom | cellar basement | attic loft | garage | corridor
part: wing | engine | tail | rudder | propeller | gearbox | brake | clutch | tyre tire | axle
cargo: wheat | barley | maize corn | rice | rye | soya soybean | coal | timber wood lumber | cement | oil | salt | steel | fertiliser fertilizer | sugar | cotton | copper | cocoa | coffee | tea | sand | gravel | gas
discipline: chemistry | physics | biology | mathematics maths | geography | history | archaeology | economics | philosophy | psychology | sociology | linguistics | astronomy | geology | theology | law jurisprudence | medicine | engineering | architecture | agronomy
meal: breakfast | lunch | dinner supper
`

const MODIFIER_SETS = `
compass: north northern | south southern | east eastern | west western | northeast northeastern | northwest northwestern | southeast southeastern | southwest southwestern
hand: left | right
height: upper | lower | middle
depth: inner | outer
end: front | rear back
stage: primary elementary | secondary | tertiary | nursery
owner: public | private
law: civil | criminal | administrative | constitutional | military
hours: day daytime | night nighttime overnight | morning | evening | afternoon
colour: red | blue | green | yellow | orange | purple | white | black | brown | grey gray | pink | violet
market: domestic | foreign
settlement: urban | rural
season: spring | summer | autumn | winter
faith: catholic | protestant | orthodox | muslim islamic | jewish | hindu | buddhist | sikh | anglican | lutheran
sex: male | female
field: education | health | finance | defence defense | interior | transport | justice | agriculture | energy | environment | culture | labour labor | trade | housing | foreign | fisheries | tourism | science
arm: placebo control | treatment
`

const NOUNS = placesOf(NOUN_SETS)
const MODIFIERS = placesOf(MODIFIER_SETS)
/** Of the entries of two words: hardly any word is one. */
const LAST_WORDS = new Set([...NOUNS.keys()].flatMap((entry) => entry.split('-').slice(1)))

function placesOf(sets: string): ReadonlyMap<string, readonly Contrast[]> {
  const lines = sets
    .trim()
    .split('\n')
    .map((line) => line.split(': '))
  const entries = lines.flatMap(([set = '', members = '']) =>
    members
      .split(' | ')
      .flatMap((words, place) => words.split(' ').map((word) => ({ word, contrast: { set, place } }))),
  )
  const byWord = Map.groupBy(entries, ({ word }) => word)
  return new Map([...byWord].map(([word, found]) => [word, found.map(({ contrast }) => contrast)]))
}
