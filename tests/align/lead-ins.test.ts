/** A witness and what each base claim is carried by in, the lead-ins that go with it out. */
import { expect, test } from 'vitest'
import { withLeadIns } from '../../src/align/lead-ins.ts'
import { slice } from '../../src/text/span.ts'
import { read } from './read.ts'

/** What two claims of a release have when the first is carried by the claim that begins with `carrying`. */
function led(text: string, carrying: string): string[] {
  const witness = read('courier', text)
  const words = witness.claims.map(({ span }) => slice(text, span))
  const at = words.findIndex((own) => own.startsWith(carrying))
  expect(at).not.toBe(-1)
  const [first = [], second] = withLeadIns(witness, [[at], []])
  expect(second).toEqual([])
  return first.map((j) => words[j] as string)
}

const HEAD = 'Pool to close\n\n'

test.each(['Who will pay for it?', 'And the swimmers?', 'One thing, though.', 'Not quite.', 'Now, careful.'])(
  '“%s” opens a paragraph and goes with what it leads into',
  (lead) => {
    const text = `${HEAD}${lead} The county pays two thirds of the repair.`
    expect(led(text, 'The county')).toEqual([lead, 'The county pays two thirds of the repair.'])
  },
)

test.each([
  ['a short sentence with a verb', 'The roof leaks. The county pays for it.'],
  ['one with a modal verb', 'Nobody should wait. The county pays for it.'],
  ['a long one without', 'Once more a bath for the few. The county pays for it.'],
  ['one within a paragraph', 'The roof leaks badly in winter. And the swimmers? The county pays for it.'],
  ['one that ends a paragraph', 'And the swimmers?\n\nThe county pays for it.'],
])('%s says something by itself', (_, body) => {
  expect(led(HEAD + body, 'The county')).toEqual(['The county pays for it.'])
})

test('a headline says something by itself', () => {
  expect(led('Who pays?\n\nThe county pays for it.', 'The county')).toEqual(['The county pays for it.'])
})

test('what leads into a sentence that carries nothing leads into nothing', () => {
  const text = `${HEAD}And the swimmers? They go to Harl. The county pays for it.`
  expect(led(text, 'The county')).toEqual(['The county pays for it.'])
})

test('of a sentence that carries several claims it goes with the first', () => {
  const text = `${HEAD}And the swimmers? The county pays for a bus, and the school lends its own pool.`
  const witness = read('courier', text)
  const [lead, bus, school] = witness.claims.map((_, j) => j).slice(1)
  expect(withLeadIns(witness, [[bus as number, school as number], [bus as number], []])).toEqual([
    [lead, bus, school],
    [bus],
    [],
  ])
})

test('what carries something itself stays where it is', () => {
  const witness = read('courier', `${HEAD}And the swimmers? The county pays for a bus.`)
  expect(withLeadIns(witness, [[2], [1]])).toEqual([[2], [1]])
})
