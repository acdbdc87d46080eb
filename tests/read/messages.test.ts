import { expect, test } from 'vitest'
import { messagesIn } from '../../src/read/messages.ts'

test('one message an item or a line, with the claims it names', () => {
  const text = `\uFEFF# Key messages

- Night ferries carry two engineers [1, 3-5]
* Training is free
  for every crew member [2]
2. Nothing named
A bare line [99999]
## Background
- [7]`
  expect(messagesIn(text)).toEqual([
    { text: 'Night ferries carry two engineers', line: 3, claims: [1, 3, 4, 5] },
    { text: 'Training is free for every crew member', line: 4, claims: [2] },
    { text: 'Nothing named', line: 6, claims: [] },
    { text: 'A bare line', line: 7, claims: [99999] },
    { text: '', line: 9, claims: [7] },
  ])
})

test.each([
  ['a range that runs backwards', '5-3', [3, 5]],
  ['a range past all measure', '1-999999', [1, 999999]],
  ['a claim twice', '2, 2, 1-2', [1, 2]],
  ['no number', ' - ', []],
])('%s', (_, list, claims) => {
  expect(messagesIn(`- x [${list}]`)[0]?.claims).toEqual(claims)
})

test('a bracket inside the message names no claim', () => {
  expect(messagesIn('- The rule [2] applies')[0]).toEqual({
    text: 'The rule [2] applies',
    line: 1,
    claims: [],
  })
})
