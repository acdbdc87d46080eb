/** A text in, the same text out with each of some words made longer, before and behind; or cut off before and behind some words. */
import { globSync, readFileSync } from 'node:fs'

const source = globSync('src/classify/*.ts').map((file) => readFileSync(file, 'utf8'))
/** Whatever a rule may know by its letters. */
const SPELT: ReadonlySet<string> = new Set(source.join(' ').match(/\p{Ll}{2,}/gu))
/** Rules know these by their ending: "townspeople" are people. */
const ENDINGS = /(?:s|ed|ing|ly|est|er|en|people)$/u
const WORD = /(?<![\p{L}\d'’-])\p{L}{2,}(?![\p{L}\d'’-])/gu

/** Of one word in so many, other ones in each text, the text with either longer word in its stead: both are strange. */
export const madeLonger = (
  text: string,
  oneIn: number,
): readonly (readonly [begun: string, ended: string])[] =>
  [...text.matchAll(WORD)]
    .filter(({ 0: word }) => SPELT.has(word) && !ENDINGS.test(word))
    .filter((_, n) => (n + text.length) % oneIn === 0)
    .map(({ 0: word, index }) => {
      const inPlace = (longer: string): string =>
        text.slice(0, index) + longer + text.slice(index + word.length)
      return [inPlace(`${word}zz`), inPlace(`zz${word}`)]
    })

/** At one gap in so many, other ones in each text: what stands before it, and what stands behind it. */
export const cutOff = (text: string, oneIn: number): readonly string[] =>
  [...text.matchAll(/\s+/gu)]
    .filter((_, n) => (n + text.length) % oneIn === 0)
    .flatMap(({ 0: gap, index }) => [text.slice(0, index), text.slice(index + gap.length)])
