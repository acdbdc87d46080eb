/** A regularly inflected English word in, its base form out, by the spelling rules of -s, -ed and -ing. */
import { wordSet } from '../text/word-set.ts'

/** The base form of a folded word; the word itself when no rule applies. Spelling rules after Quirk et al. 1985, chapter 3. */
export function regularBase(word: string): string {
  if (word.length < 4 || UNINFLECTED.has(word) || !/^[a-z]+$/.test(word)) return word
  if (word.endsWith('s')) return withoutS(word)
  if (word.endsWith('ied')) return word.length === 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`
  if (word.endsWith('eed')) return EED_PASTS.has(word) ? word.slice(0, -1) : word
  if (word.endsWith('ed')) return withoutSuffix(word, word.slice(0, -2))
  if (word.endsWith('ing')) return withoutSuffix(word, word.slice(0, -3))
  return word
}

/** Words that only look inflected. */
const UNINFLECTED = wordSet(`
always perhaps besides towards afterwards sometimes across less unless plus thus minus versus this his its hers ours yours
theirs yes news means series species headquarters crossroads barracks premises politics economics physics mathematics maths
athletics ethics logistics statistics electronics mechanics dynamics genetics gymnastics linguistics aviation diabetes
measles rabies aids gas bus bias atlas canvas christmas alias lens chaos cosmos pathos virus texas athens brussels paris
naples wales cyprus honduras philippines netherlands
red bed shed wed hundred kindred sacred naked wicked rugged ragged biped moped hatred crooked beloved infrared
bred sled shred sped thing king ring wing ping sing bring cling fling sling spring sting string swing wring during
morning evening nothing something anything everything ceiling sibling darling shilling sterling viking herring pudding
wedding duckling seedling inkling awning lightning offspring plaything upswing outing bloodshed`)

/** Pasts of verbs in -ee; every other word in -eed is a base form (need, exceed). */
const EED_PASTS = wordSet('agreed disagreed freed guaranteed decreed refereed')

function withoutS(word: string): string {
  if (S_ALONE.has(word)) return word.slice(0, -1)
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes|[^aeiou]oes)$/.test(word)) return word.slice(0, -2)
  if (/[^aeio]uses$/.test(word) && !USE.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Words that lose -s alone against the rules of -ies, -oes and -ches. */
const S_ALONE = wordSet(`
pies ties movies cookies zombies calories prairies brownies rookies selfies hippies genies goalies
plateaus bureaus menus gurus flus emus taxis tsunamis rabbis alibis safaris skis bikinis
shoes horseshoes toes foes woes hoes throes canoes floes oboes aloes
aches headaches toothaches backaches caches niches moustaches avalanches creches quiches axes`)

/** Verbs and nouns in -use; the rest in -uses are -us + es (viruses, campuses). */
const USE = /^(?:|re|mis|over|ab|acc|exc|f|conf|ref|inf|diff|def|eff|prof|m|am|bem|per|r|rec|obt)uses$/

/** The word without -ed or -ing, its final consonant undoubled or its final e restored. */
function withoutSuffix(word: string, rest: string): string {
  if (!/[aeiouy]/.test(rest) || rest.length < 2) return word
  if (RESTORED.has(`${rest}e`)) return `${rest}e`
  if (/([bdgmnprtkz])\1$/.test(rest)) return KEPT_DOUBLE.test(rest) ? rest : rest.slice(0, -1)
  if (/ll$/.test(rest)) return UNDOUBLED_L.test(rest) ? rest.slice(0, -1) : rest
  return WITH_E.some((pattern) => pattern.test(rest)) && !PLAIN.has(rest) ? `${rest}e` : rest
}

/** Bases that do end in a doubled consonant. */
const KEPT_DOUBLE = /^(?:add|err|purr|butt|watt|buzz|fizz|jazz|whizz|ebb|egg|inn|boycott)$/

/** British doubling after an unstressed syllable (cancelled, controlled); "call", "kill", "install" keep both. */
const UNDOUBLED_L =
  /(?:cancel|travel|label|model|level|fuel|duel|panel|channel|tunnel|counsel|quarrel|excel|expel|compel|propel|repel|rebel|dispel|impel|signal|total|rival|equal|dial|trial|initial|pedal|medal|marshal|control|patrol|enrol|fulfil|instil|distil|until|pencil|council|parcel|libel|gravel|shovel|swivel|grovel|unravel|marvel|revel|barrel)l$/

/** Bases in -e that no pattern of letters tells from those without. */
const RESTORED = wordSet(`
create recreate procreate permeate nauseate delineate owe breathe bathe clothe soothe loathe taste waste paste haste
interfere adhere persevere cohere revere postpone condone telephone phone clone stone zone hone atone convene intervene
contravene supervene welcome unite reunite invite excite ignite incite recite cite write rewrite expedite vote note quote
promote devote denote demote compete complete delete deplete obsolete ignore explore restore store score adore deplore
implore bore shore snore scale console cajole change arrange exchange challenge avenge revenge range lounge plunge sponge
infringe cringe impinge hinge tinge singe scavenge fringe estrange derange dye eye age hope cope elope grope scope slope
wipe stripe swipe gripe pipe snipe ripe type hype probe robe globe lathe wreathe scathe tithe writhe
rescue argue queue orchestrate sue agree free flee see oversee foresee guarantee decree referee disagree canoe tiptoe shoe
hoe toe singe binge budge grieve scheme theme serve involve evolve resolve force convince influence
become overcome underscore centre extradite knife axe underwrite guide misguide precede route reroute
devise revise supervise compute dispute execute`)

/** Endings of bases in -e, applied after -ed and -ing are gone. */
const WITH_E: readonly RegExp[] = [
  /[cuvz]$/, // dance, argue, solve, seize
  /[^s]s$/, // use, raise, nurse, collapse
  /[^n]g$/, // judge, damage, emerge
  /[^aeiourw]l$/, // settle, handle
  /(?:[^aeo]|[iu]|r?ev[ai]|rei)at$/, // create by list; operate, evaluate, associate; not treat, float
  /(?:^|[^aeo])[aiu]r$/, // prepare, require, measure, not repair, pour, appear
  /[^aeiou][iu][nm]$/, // define, combine, tune, assume
  /[^aeiou]am$/, // name, blame
  /[^aeiou][aiu]d$|[^u]uad$|suad$/, // trade, decide, include
  /(?:^cod|plod|^erod|corrod|ced|ped|rsed)$/, // explode, erode, concede, impede, supersede
  /[^aeiou][aeiou]k$|[iou]nvok$/, // take, provoke
  /[^aeiou]ap$|^[^aeiou]+[iou]p$/, // shape, escape
  /[^aeiou][aiou]b$/, // describe, probe
  /[^aeiou]ut$/, // compute, contribute
  /[^aeiou]il$|[^aeiou]ul$|^[^aeiou]+[ao]l$/, // file, rule, scale
]

/** Words that a pattern above would give a false -e. */
const PLAIN = wordSet(`
focus bias canvas combat format chat pilot debut gossip worship fellowship develop envelop gallop benefit margin bargain
mosquit basil pencil fossil council peril stencil tranquil consul victim maxim pilgrim interim medium forum bottom custom
blossom madam ransom quiz waltz blitz cabin virgin
begin cousin dolphin bulletin resin satin vitamin penguin origin murmur detour contour devour favour labour honour harbour
rumour colour neighbour armour savour humour vapour hour pour tour scour flour sour sulfur augur altar collar dollar pillar
sugar guitar cellar jar bar tar
solid avoid rapid splash ward
bus gas yes atlas
climb absorb disturb curb thumb comb succumb plumb`)
