/**
 * A base form in, its rung on a ladder of words that differ in degree alone out.
 *
 * The ladders and their order are this project's own, after the graded opposites of Cruse (1986, "Lexical semantics",
 * chapter 9) and the language of communiqués, warnings and test reports.
 */

export type Rung = {
  readonly ladder: string
  /** Parts of speech in which the ladder's words have this meaning, by the first letter of their tags: J, N, V. */
  readonly parts: string
  /** Ascending from 0. */
  readonly height: number
}

export const rungOf = (word: string): Rung | undefined => RUNGS.get(word)

/** `ladder parts: words of a height | words of the next | …`. */
const LADDERS = `
severity J: slight minor negligible | low mild | moderate medium | serious considerable substantial elevated | severe grave critical acute | extreme catastrophic
displeasure V: note acknowledge | regret | criticise deplore | condemn denounce
request V: suggest invite propose | recommend ask advise encourage request | urge appeal press | demand | order instruct command dictate compel
approval V: note accept acknowledge | welcome support | praise commend applaud | hail celebrate
contentment JV: satisfied | pleased glad | delighted proud thrilled | overjoyed ecstatic jubilant
unease JVN: aware mindful | concerned concern worried worry anxious uneasy unease afraid apprehensive | distressed | alarmed alarm | panic terrified horrified
quality J: poor bad | adequate acceptable sufficient | good satisfactory | excellent outstanding superb
damage V: affect touch disturb | damage harm hurt impair | wreck devastate ravage ruin | destroy annihilate obliterate
`

/** A word of two ladders keeps the first: by it alone nobody can tell which is meant. */
const RUNGS: ReadonlyMap<string, Rung> = new Map(
  LADDERS.trim()
    .split('\n')
    .flatMap((line) => {
      const [, ladder = '', parts = '', rungs = ''] = /^(\w+) (\w+): (.*)$/u.exec(line) ?? []
      return rungs
        .split(' | ')
        .flatMap((words, height) =>
          words.split(' ').map((word) => [word, { ladder, parts, height }] as const),
        )
    })
    .reverse(),
)
