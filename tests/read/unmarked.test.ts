/** What dresses words goes, line by line; what is a word, a figure or an item stays. */
import { describe, expect, test } from 'vitest'
import { unmarked } from '../../src/read/unmarked.ts'

describe('gone', () => {
  test.each([
    ['strong emphasis', 'said **Mary Poll**, who', 'said Mary Poll, who'],
    ['underlines and stars', '_Never_, he said: *no*.', 'Never, he said: no.'],
    ['emphasis in emphasis', '**Only _two_ of them** came', 'Only two of them came'],
    ['over the end of a line', 'said **Mary\nPoll** then', 'said Mary\nPoll then'],
    ['inside quotation marks', '“*We* will”, —**no**—', '“We will”, —no—'],
    ['a whole line', '**The lead of the story.**\n\nMore.', 'The lead of the story.\n\nMore.'],
    ['links', 'the [Mary Poll](https://a.example/b_(c)?d=1 "her page") case', 'the Mary Poll case'],
    ['links in emphasis', '**[Mary Poll](/people/poll)** said', 'Mary Poll said'],
    ['a forwarded mail', '> One line\n>\n> > and another', 'One line\n\nand another'],
    [
      'a mail with a word above it',
      'See below.\n\n>One line\n>and another',
      'See below.\n\nOne line\nand another',
    ],
  ])('%s', (_, text, words) => {
    expect(unmarked(text, 0)).toBe(words)
  })
})

describe('kept', () => {
  test.each([
    ['marks within words', 'f***ing, snake_case_name, 5*3*2'],
    ['footnotes', 'costs 5* a day\n\n*without tax*ation'],
    ['items', '* one *\n* two'],
    ['lines', '***\n___\n* * *'],
    ['a star on either side of a blank line', '*one\n\ntwo*'],
    ['addresses', 'at https://a.example/_b_/*c*/d'],
    ['brackets behind brackets', '[sic](he meant the other one) and [the minister](sic)'],
    ['pictures', '![The mayor](https://a.example/mayor.jpg)'],
    ['a passage that a page quotes', 'He wrote:\n\n> No.\n\nThen he went.\n\nNobody followed.'],
  ])('%s', (_, text) => {
    expect(unmarked(text, 0)).toBe(text)
  })

  test('what stands before the body', () => {
    expect(unmarked('title: *a*\n*b*', 11)).toBe('title: *a*\nb')
  })
})
