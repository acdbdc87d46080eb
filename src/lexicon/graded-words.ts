/**
 * A base form in, its rung on a ladder of words that differ in degree alone out.
 *
 * The ladders and their order are this project's own, after the graded opposites of Cruse (1986, "Lexical semantics",
 * chapter 9) and the language of communiqués, warnings and test reports.
 */

export type Rung = {
  readonly ladder: string
  /** Ascending; two words a whole step apart are no synonyms. */
  readonly height: number
}

export const rungOf = (word: string): Rung | undefined => RUNGS.get(word)

/** `ladder: words of a height | words of the next | …`. */
const LADDERS = `
severity: slight minor negligible | low mild | moderate medium | serious considerable substantial elevated | severe grave critical acute | extreme catastrophic
displeasure: note acknowledge | regret disappointed regrettable | criticise deplore object | condemn denounce
request: suggest invite propose | recommend ask advise encourage request | urge appeal press | demand insist | order instruct command dictate force compel
approval: note accept acknowledge | welcome support | praise commend applaud | hail celebrate
content: satisfied | pleased glad content | delighted proud | thrilled overjoyed ecstatic jubilant
unease: aware mindful | concerned concern | worried worry anxious uneasy | alarmed alarm fear afraid | panic terrified horrified
quality: poor bad | adequate acceptable fair sufficient | good satisfactory | excellent outstanding superb
damage: affect touch disturb | damage harm hurt impair | wreck devastate ravage ruin | destroy annihilate obliterate
`

const RUNGS: ReadonlyMap<string, Rung> = new Map(
  LADDERS.trim()
    .split('\n')
    .flatMap((line) => {
      const [ladder = '', rungs = ''] = line.split(': ')
      return rungs
        .split(' | ')
        .flatMap((words, height) => words.split(' ').map((word) => [word, { ladder, height }] as const))
    })
    // A word of two ladders keeps the first, the more frequent use.
    .reverse(),
)
