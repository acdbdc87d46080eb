/** The letters of other scripts that look like a letter from A to Z: a letter in, that one out. */

/**
 * Unicode's confusables (UTS 39, as ICU 72 has them), those of living scripts that one letter of A to Z stands for; each
 * letter is followed by it. Of the small Greek letters only those that formulas do not use: TNFα is no trick.
 */
const PAIRS = [
  'ЅSІIЈJАAВBЕEКKМMНHОOРPСCТTУYХXЬbаaгrеeоoрpсcуyхxѕsіiјjѡwѴVѵvҮYүyһhҽeӀIӏiԁdԌGԛqԜWԝwꙇi',
  'ͿJΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoϜFϳjϲcϹCϺM',
  'ՍUՏSՕOաwգqզqհhոnռnսuցgքfօo',
  'ᎠDᎡRᎢTᎥiᎩYᎪAᎫJᎬEᎳWᎷMᎻHᎽYᏀGᏂhᏃZᏏbᏒRᏔWᏕSᏙVᏚSᏞLᏟCᏢPᏦKᏧdᏳGᏴBꭵiꮁrꮃwꮓzꮩvꮪsꮯc',
]

export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((pairs) => [...pairs.matchAll(/(.)(.)/gu)]).map(([, other = '', latin = '']) => [
    other,
    latin,
  ]),
)
