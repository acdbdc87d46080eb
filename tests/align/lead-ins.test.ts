/** A witness and the sentences of it that carry something in, those that lead into one of these out. */
import { expect, test } from 'vitest'
import { leadIns } from '../../src/align/lead-ins.ts'
import { read } from './read.ts'

/** Each line is a paragraph; what stands before the bar is all of it but its last sentence, which carries something. */
function leading(...paragraphs: readonly string[]): number[] {
  const witness = read('courier', `Council shuts pool\n\n${paragraphs.join('\n\n')}`)
  const last = witness.sentences.flatMap(({ paragraph, role }, n) =>
    role === 'body' && witness.sentences[n + 1]?.paragraph !== paragraph ? [n] : [],
  )
  return [...leadIns(witness, new Set(last))].sort((a, b) => a - b)
}

const CARRIES = 'The council will close the pool in March.'

test('a short question leads into what its paragraph answers', () => {
  expect(leading(`And who paid? ${CARRIES}`)).toEqual([1])
})

test('and so does the answer that says yes or no', () => {
  expect(leading(`Does anyone have to obey? No. ${CARRIES}`)).toEqual([1, 2])
  expect(leading(`Not everywhere. ${CARRIES}`)).toEqual([1])
})

test('a long question may hold what nobody else says', () => {
  expect(leading(`Why did the mayor hide the bill for the broken pump from us? ${CARRIES}`)).toEqual([])
})

test('a short sentence that states something does not', () => {
  expect(leading(`Two died. ${CARRIES}`)).toEqual([])
  expect(leading(`She resigned. ${CARRIES}`)).toEqual([])
})

test('nor what speaks of the sentence before it, what somebody is quoted with, or what ends its paragraph', () => {
  expect(leading(`Ministers had promised to save it. They did not. ${CARRIES}`)).toEqual([])
  expect(leading(`“Who paid?” ${CARRIES}`)).toEqual([])
  expect(leading('The pool had been saved. And who paid?', CARRIES)).toEqual([])
})
