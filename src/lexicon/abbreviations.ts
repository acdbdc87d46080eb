/**
 * An abbreviation without its last point in, its class out: what may follow it within a sentence.
 *
 * Compiled by hand for news English (the abbreviations that AP, Reuters, Guardian and government style guides
 * list). Only abbreviations that stand before a capital or a figure are needed: before a lower-case word no
 * sentence ends anyway. They keep their case, since "Gen.", "Sun." and "No." are not "gen.", "sun." and "no.".
 */
import { wordSet } from '../text/word-set.ts'
/** Before a person's name or inside a phrase: no sentence ends here. */
export const NEVER_LAST = wordSet(`
  Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Rev Revd Fr Msgr Hon Rt Amb Atty Pres Gov Lt Sen Sens Rep Reps
  Gen Maj Col Capt Cpt Cmdr Comdr Cdr Adm Brig Sgt Cpl Pvt Pfc Spc Supt Insp Det Ald Sec-Gen Mt Mme Mlle
  H.E H.H H.M H.R.H e.g E.g i.e I.e vs v cf viz approx Approx incl esp`)

/** Before a figure they belong to it: "No. 74", "Sept. 5", "p. 12". */
export const BEFORE_FIGURE = wordSet(`
  No Nos no nos N° Nr p pp P Pp Fig Figs fig figs Sec Secs sec Art Arts art Vol Vols vol Ch ch Cl cl Para Paras
  para paras Eq Tab Ref Reg Tel tel Ext ext Rs c ca circa Est est approx ft lb lbs
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`)

/** Within names and after them, so that only the next word tells: "Acme Inc. Chief …", "Acme Inc. The …". A bare "No." is an answer. */
export const AMBIGUOUS = wordSet(`
  Inc Ltd Co Cos Corp Bros Plc LLC Jr Sr Esq PhD St Ste Ft Ave Blvd Rd Sq Hwy Bldg Dept Depts Univ Assn Assoc
  Inst Natl Intl Govt Gov't Div Dist Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La
  Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que al Op Cit Ed Eds`)

/** Before a single capital that is no initial: "vitamin D", "Part I", "World War I" (lower case). */
export const LETTERED = wordSet(`
  vitamin hepatitis influenza part plan group pool type grade class category phase schedule section annex appendix
  option gate building block terminal ward zone war company team platform level`)

/** "MR", "GEN" and "INC" of a headline in capitals are "Mr", "Gen" and "Inc". */
export function isAbbreviation(list: ReadonlySet<string>, word: string): boolean {
  return (
    list.has(word) || (/^\p{Lu}{3,}$/u.test(word) && list.has(word.charAt(0) + word.slice(1).toLowerCase()))
  )
}
