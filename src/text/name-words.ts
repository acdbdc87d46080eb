/** A folded word in, the part that it plays in a name (organisation word, place word, company form, direction, joiner, opener) out. */
import { wordSet } from './word-set.ts'

/** The nouns that make a name an organisation's ("Ministry", "Trust", "Tribunal"), then the trades that companies are named by. */
export const ORGANISATION_WORDS = wordSet(`
  academy administration agency airline airlines airport airways alliance archive archives army assembly associates
  association authority bank battalion board brewery brigade broadcasting brotherhood brothers bureau cabinet
  cathedral centre center centres centers chamber charity church circuit clan clinic club coalition college command commission
  committee commonwealth communications company confederation conference congress consortium consulate cooperative
  corporation council court courts delegation department directorate division embassy enterprise enterprises
  exchange executive faculty federation firm force forces forum foundation fund gallery government group guard guild
  holding holdings hospital house infirmary inspectorate institute institution international journal jury laboratory
  league library lords militia ministry mission movement museum navy network news newspaper office ombudsman
  orchestra order organisation organization panel parliament partners partnership party patrol police press
  railway railways regiment registry school secretariat senate service services society squadron station studio
  studios summit surgery syndicate team theatre theater times treasury treaty tribunal trust union unit university
  workers works
  aerospace automotive aviation banking beverages biotech capital chemicals coatings construction dairy dynamics
  electric electronics energy engineering entertainment farms financial fisheries foods freight healthcare homes
  hotels industries instruments insurance laboratories labs logistics machinery marine materials media medical metals
  mills minerals mining motors optics packaging petroleum pharma pharmaceuticals plastics power products properties
  propulsion publishing resources restaurants retail robotics semiconductors shipping shipyards software solutions
  steel stores systems technologies telecom telecommunications textiles therapeutics tobacco trading transport
  utilities ventures`)

/** The nouns that make a name a place's. */
export const PLACE_WORDS = wordSet(`
  avenue basin bay beach boulevard bridge canal canyon cape cemetery city coast county creek dam delta desert
  district estuary falls farm field forest fort gulf harbour harbor heights hill hills island islands isle
  isles junction lagoon lake lane loch market mount mountain mountains ocean park peninsula plain plateau port
  province quay region reservoir ridge river road rock sea shire square state states strait street territory
  tower town valley village wall ward wharf wood republic kingdom emirate sultanate principality duchy municipality`)

/** What a company's registered name ends in; never part of what tells names apart. */
export const COMPANY_FORMS = wordSet(
  'plc ltd limited inc incorporated llc llp lp corp corporation co ag gmbh se sa spa srl nv bv ab asa oyj oy kk pty kg ooo oao pao',
)

/** Words that part two names of one kind: "North Ossa" is not "Ossa". */
export const DIRECTIONS = wordSet(`
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern upper lower inner outer middle central new old great greater lesser little
  high supreme first second third junior senior national federal regional provincial`)

/** Lower-case words inside a name; `after` ones need an organisation or place word on their left. */
export const PARTICLES = wordSet(
  'de del della di da do dos das du la le van von der den ter ten bin ibn al el ould zu y e',
)
export const LINKS = wordSet('of for on')

/** Words that say nothing when two names are compared. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...PARTICLES,
  ...LINKS,
  'the',
  'and',
  'affairs',
  'ul',
  'in',
  'at',
  'a',
])

/** Nouns of public bodies: the name before one is mostly where the body sits ("Ossel Hospital"), not what people call it. */
export const PUBLIC_WORDS = wordSet(`
  academy administration agency army authority bank board bureau cabinet cathedral centre center chamber college
  command commission committee consulate council court courts department directorate embassy forces government
  hospital infirmary inspectorate institute library ministry museum navy observatory office parliament police
  registry school secretariat senate service station treasury tribunal university works`)

/** Words of a place's or a person's office that a shorter name leaves out: "Republic of Kenya". */
export const GENERIC_PLACE_WORDS = wordSet(
  'republic kingdom emirate sultanate principality duchy city county province state town village municipality river lake mount district region comet asteroid planet moon port',
)

/** Place nouns that lead ("Lake Ossel"); the others follow ("Ossel Valley") or take "of". */
export const LEADING_PLACE_WORDS = wordSet(
  'river lake loch lough mount port cape fort comet asteroid planet moon isle camp bay gulf city republic kingdom emirate sultanate principality duchy county province state',
)

/** Capitalised only because they open a sentence, a heading or a list. */
export const OPENERS = wordSet(`
  a an the this that these those there here it its he his him she her hers they their them we our us you your i my me
  who whom whose which what when where why how whether if unless until till although though while whereas because
  since as so but and or nor yet for of in on at by to from with without within into onto over under above below
  between among amid against across after before during through throughout about around near off out up down per
  than then thus hence however moreover furthermore meanwhile also besides instead otherwise therefore still
  already again once twice only even just almost nearly about roughly some any all both each every either neither
  none no not never nobody nothing nowhere many much more most few fewer several other others another such same
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty
  ninety hundred thousand million billion first second third last next later earlier now today yesterday tomorrow
  tonight recently currently according asked speaking following citing regarding concerning despite given
  including like unlike is are was were be been being has have had do does did will would shall should can could
  may might must let get got say says said tell told new old good great high low big small long short
  people officials residents experts critics supporters workers police members leaders ministers scientists
  researchers investigators sources doctors witnesses prosecutors judges lawyers authorities
  anyone anybody anything everyone everybody everything someone somebody something another whoever whatever
  yes ok dear thanks please well sorry read more see also note notes photo image video watch share updated update
  breaking exclusive live analysis opinion comment news`)
