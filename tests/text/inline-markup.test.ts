/** Markdown in, its words without the marks inside its sentences out; text without such marks as it stands. */
import { expect, test } from 'vitest'
import { withoutInlineMarkup } from '../../src/text/inline-markup.ts'

test.each([
  ['The [city](https://lunna.example/a_(b)?x=1 "City") closes **two** of its *nine* pools.'],
  ['The [city][1] closes __two__ of its _nine_ pools.\n\n[1]: https://lunna.example'],
  ['The <span class="a">city</span> closes ***two*** of its **[nine](/9)** pools. ![Pool](pool.jpg)'],
  ['The city closes **two *of* its** nine pools\\.'],
])('%s', (markdown) => {
  expect(withoutInlineMarkup(markdown).trim()).toBe('The city closes two of its nine pools.')
})

test('lines stay lines, so that an editor opens the file where a passage stands', () => {
  const markdown = 'One *line\nand* [another\none](/a).\n\n[1]: /b\n<i\nclass="x">Two</i>'
  expect(withoutInlineMarkup(markdown).split('\n')).toHaveLength(markdown.split('\n').length)
})

test.each([
  '---\ntitle: "A *star* and a [link](/a)"\n---\n\nThe quay is open.',
  '* The quay\n* is open [sic].\n\n***\n\n5*3*2 is thirty; snake_case_names stay; 3 < 5 > 4.',
  '\\```\n\nThe quay is open.\n\n\\<!-- a -->',
])('what is no mark inside a sentence is left alone: %j', (markdown) => {
  expect(withoutInlineMarkup(markdown)).toBe(markdown)
})
