/** Words in: what is worked out of each is worked out once, and forgotten when twice as many others were asked for. */
import { expect, test } from 'vitest'
import { perWord } from '../../src/text/per-word.ts'

const counted = (most: number) => {
  const asked: string[] = []
  const lengthOf = perWord((word) => {
    asked.push(word)
    return word === '' ? undefined : word.length
  }, most)
  return { asked, lengthOf }
}

test('a word is worked out once, even to nothing', () => {
  const { asked, lengthOf } = counted(3)
  expect(['a', '', 'bc', 'a', '', 'bc'].map(lengthOf)).toEqual([1, undefined, 2, 1, undefined, 2])
  expect(asked).toEqual(['a', '', 'bc'])
})

test('a word that comes back now and then stays known, however many others pass', () => {
  const { asked, lengthOf } = counted(3)
  for (let n = 0; n < 20; n++) for (const word of [`x${n}`, `y${n}`, 'the']) lengthOf(word)
  expect(asked.filter((word) => word === 'the')).toHaveLength(1)
  expect(asked).toHaveLength(41)
})

test('a word that nobody asks for is forgotten', () => {
  const { asked, lengthOf } = counted(3)
  for (const word of ['gone', 'a', 'b', 'c', 'd', 'e', 'f', 'gone']) lengthOf(word)
  expect(asked.filter((word) => word === 'gone')).toHaveLength(2)
})
