import { describe, expect, test } from 'vitest'
import { copiesOf } from '../../src/crossref/copies.ts'
import { articleOf } from '../../src/index.ts'
import { segment } from '../../src/segment/segment.ts'

const RELEASE = `The port of Varna will close its old grain berth in May. Some 140 dockers will move to the new terminal, which was paid for by the state. The harbour master said that no ship would wait longer than before.`
const AGENCY = `Dockers in Varna fear for their jobs as the city shuts a berth that has loaded wheat for a hundred years. “My father worked here, and so did his,” one of them said on Monday while the cranes stood still behind him.`
const OWN = `A century of wheat ends this spring on the Black Sea coast. Nobody at the quay wanted to talk about wages, and the cafés along the front were as full as on any other morning of the week.`

const copies = (texts: Readonly<Record<string, string>>) => {
  const outlets = Object.entries(texts).map(([sigil, text]) => segment(articleOf(sigil, text)))
  return copiesOf(segment(articleOf('release', RELEASE)), outlets)
}
const groups = (texts: Readonly<Record<string, string>>) =>
  copies(texts).groups.map((group) => group.join(' '))

test('who prints one text is one text, the release’s reprints among them', () => {
  expect(groups({ a: AGENCY, b: RELEASE, c: OWN, d: AGENCY.toUpperCase() })).toEqual([
    'release b',
    'a d',
    'c',
  ])
})

test('a copy that is cut, or that is added to, is a copy; how much of each stands in the other is told', () => {
  const cut = AGENCY.slice(0, AGENCY.indexOf(' while the cranes'))
  expect(copies({ a: cut, b: `${OWN}\n\n${AGENCY}` })).toEqual({
    groups: [['release'], ['a', 'b']],
    shared: [{ texts: ['a', 'b'], shares: [1, 0.438], isCopy: true }],
  })
})

test('copies of copies are one text', () => {
  expect(groups({ a: `${AGENCY} ${OWN}`, b: AGENCY, c: OWN })).toEqual(['release', 'a b c'])
})

describe('no copies are', () => {
  test('the release and an outlet that prints it within a longer text of its own', () => {
    expect(groups({ a: `${RELEASE} ${OWN} ${AGENCY}` })).toEqual(['release', 'a'])
  })

  test('two outlets that quote one sentence', () => {
    const quotation = AGENCY.slice(AGENCY.indexOf('“'))
    expect(
      groups({ a: `${OWN} ${quotation}`, b: `${quotation} ${RELEASE.replaceAll(' ', ' new ')}` }),
    ).toEqual(['release', 'a', 'b'])
  })

  test('two outlets that have the same words from the release', () => {
    const half = RELEASE.slice(0, RELEASE.indexOf('.') + 1)
    expect(groups({ a: `${half} ${OWN}`, b: `${half} ${AGENCY}` })).toEqual(['release', 'a', 'b'])
  })

  test('two outlets under one newsletter footer', () => {
    const footer = 'Sign up to our newsletter and get the best of our reporting in your inbox every morning.'
    expect(copies({ a: `${OWN}\n\n${footer}`, b: `${AGENCY}\n\n${footer}` }).shared).toEqual([])
  })
})
