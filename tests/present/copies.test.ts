import { describe, expect, test } from 'vitest'
import { viewOf } from '../../src/present/view.ts'
import { toCopiesSvg } from '../../src/report/copies-svg.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import { comparisonOf } from './story.ts'

const RELEASE = `{The harbour office will widen the northern quay by forty metres next spring.} {Fishing boats must leave the basin before the first of March, the office said, and may come back in May.}`
const WIRE = `{Boat owners by the northern quay say that they have nowhere to go in March.} {“We heard of it on the radio,” said one of them, who has mended his nets there since he was a boy of ten.}`

const comparison = comparisonOf({
  release: { text: RELEASE },
  outlets: {
    courier: { text: WIRE, outlet: 'The Courier & Co' },
    herald: { text: WIRE },
    mail: { text: '{Snow fell on the hills, and the buses stood still all day.}' },
    post: { text: RELEASE },
  },
  links: [
    { witness: 'mail', base: [1], claims: [1], verdict: 'altered' },
    ...[1, 2].map((n) => ({ witness: 'post', base: [n], claims: [n], verdict: 'verbatim' as const })),
  ],
  shared: [
    [
      ['courier', 1],
      ['herald', 1],
    ],
  ],
})
const view = viewOf(comparison)

test('the findings say how many texts the outlets print', () => {
  expect(view.findings).toContain(
    '4 outlets, 3 independent texts: post reprints the release; The Courier & Co and herald print one text.',
  )
})

test('an addition that copies share has one text behind it', () => {
  expect(view.additions.map(({ id, independent }) => `${id} ${independent}`)).toEqual([
    'courier.c1+ 1',
    'courier.c2+ 1',
    'herald.c1+ 1',
    'herald.c2+ 1',
  ])
  expect(toMarkdown(view, (path) => path)).toContain(
    'also in herald [herald.txt:1](stories/herald.txt#L1) (one text)',
  )
})

describe('an omission weighs more', () => {
  /** The weightiest claim, by who omits the first and who the second; a, b and c print one text. */
  const weightiest = (first: readonly string[], second: readonly string[]) => {
    const outlets = {
      ...Object.fromEntries(['a', 'b', 'c'].map((sigil) => [sigil, { text: WIRE }])),
      d: { text: '{One.} {Two.}' },
      e: { text: '{Three.} {Four.}' },
    }
    const links = [first, second].flatMap((omitting, n) =>
      Object.keys(outlets)
        .filter((witness) => !omitting.includes(witness))
        .map((witness) => ({ witness, base: [n + 1], claims: [n + 1], verdict: 'reworded' as const })),
    )
    const release = { text: '{The quay will be widened.} {The basin will be emptied.}' }
    return viewOf(comparisonOf({ release, outlets, links })).omissions[0]?.claim
  }

  test('the fewer independent texts carry the claim', () => {
    expect(weightiest(['a', 'b', 'c'], ['d', 'e'])).toBe('release.c2')
    expect(weightiest(['d', 'e'], ['a', 'b', 'c'])).toBe('release.c1')
  })
})

test('the picture names every text and draws a line for each pair', () => {
  const svg = toCopiesSvg(view)
  expect(svg.match(/<circle/g)).toHaveLength(4)
  expect(svg.match(/<line class="copy"/g)).toHaveLength(2)
  expect(svg).toContain('The Courier &#38; Co')
  expect(svg.match(/&(?!#\d+;)/)).toBe(null)
})

test('outlets of their own words have no section', () => {
  const alone = comparisonOf({ release: { text: RELEASE }, outlets: { courier: { text: WIRE } }, links: [] })
  expect(toMarkdown(viewOf(alone), (path) => path)).not.toContain('## Copies')
})
