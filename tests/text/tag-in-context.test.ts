import { expect, test } from 'vitest'
import { tagsInContext } from '../../src/text/tag-in-context.ts'

const tagged = (words: string) => tagsInContext(words.split(' ')).join(' ')

test('a word behind a determiner is a noun, though the lexicon has it as a verb first', () => {
  expect(tagged('rose')).toBe('VBD')
  expect(tagged('the rose')).toBe('DT NN')
})

test('what the lexicon does not know is told by its ending', () => {
  expect(tagged('grolted grolting grolts grolly grolal')).toBe('VBN VBG NNS RB JJ')
  expect(tagged('grolt')).toBe('NN')
})

test('an ending that stands in the word before tells nothing', () => {
  expect(tagged('edgrolted lygrolly')).toBe('NN NN')
})

test('figures and addresses are no nouns', () => {
  expect(tagged('1284.5 3rd Zolt.example 0x')).toBe('CD CD URL NN')
})

test('an unknown word behind "would" is a verb', () => {
  expect(tagged('Would grolt')).toBe('MD VB')
})
