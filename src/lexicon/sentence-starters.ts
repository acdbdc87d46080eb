/**
 * A capitalised word in, whether it begins a sentence rather than goes on with a name out.
 *
 * The closed classes of English (pronouns, determiners, conjunctions, prepositions, auxiliaries, question words)
 * and the adverbs that most often open a sentence of news. Left out are words that also go on with a name
 * ("U.S. Under Secretary", "U.S. No. 1", "U.S. First Army").
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `I He She It We They You This That These Those There Here Who Whom Whose What When Where Why How Which
  The A An His Her Its Their Our My Your Some Many Most Much All Each Every Both Several Any Another Other Others
  Few Neither Either None Nobody Nothing Everyone Everything Someone Anyone
  And But Or Nor So Yet However Moreover Furthermore Meanwhile Also Then Thus Therefore Now Still Instead Indeed
  Nevertheless Nonetheless Otherwise Although Though While Because Since If Unless Until Once Whether As After
  Before During In On At By For From With Without Among Amid Between Against Despite According Following About
  Around To Of Through Throughout Within Upon Given Like Unlike Because Besides Beyond Behind
  Is Are Was Were Do Does Did Has Have Had Can Could Should Would Will May Might Must
  Let Please Not Never Only Even Just Perhaps Maybe Today Yesterday Tomorrow Tonight Later Earlier Recently
  Previously Currently Nearly Almost More Less Last Finally Initially Originally Additionally Similarly Overall
  One Two Three Four Five Six Seven Eight Nine Ten`
    .trim()
    .split(/\s+/u),
)

/** After "U.S." or "Inc." a title begins the next sentence ("… in the U.S. Mr. Ames …"). */
export const PERSON_TITLES: ReadonlySet<string> = new Set('Mr Mrs Ms Mx Dr Prof'.split(' '))
