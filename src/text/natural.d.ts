/** The parts of `natural` in use, by their sub-paths: its main entry loads database drivers and reads the user's .env. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 0..1, 1 for equal strings. */
  const distance: (a: string, b: string, options?: { ignoreCase?: boolean }) => number
  export default distance
}
declare module 'natural/lib/natural/brill_pos_tagger/lib/RuleSet.js' {
  const RuleSet: new (language: 'EN') => unknown
  export default RuleSet
}
declare module 'natural/lib/natural/brill_pos_tagger/lib/Brill_POS_Tagger.js' {
  const Tagger: new (
    lexicon: { tagWord(word: string): readonly string[] },
    rules: unknown,
  ) => { tag(words: readonly string[]): { taggedWords: readonly { token: string; tag: string }[] } }
  export default Tagger
}
