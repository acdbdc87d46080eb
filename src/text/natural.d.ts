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
