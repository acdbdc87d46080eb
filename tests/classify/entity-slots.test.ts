/** The literate cases of slots: each claim, and the places that its names hold; and how far two such places are one. */
import { describe, expect, test } from 'vitest'
import { type Slot, slotLikeness, slotOf } from '../../src/classify/entity-slots.ts'
import type { Claim, Witness } from '../../src/model.ts'
import { namesIn } from '../../src/text/names.ts'
import { slice } from '../../src/text/span.ts'
import { casesOf } from '../segment/literate.ts'
import { aligned } from './aligned.ts'

const slotsOf = (side: Witness, [claim]: readonly Claim[]) =>
  namesIn(side.article, (claim as Claim).span).map((name) => ({
    name,
    slot: slotOf(side, (claim as Claim).span, name),
  }))

function shownSlots(text: string): string[] {
  const { base, baseClaims } = aligned({ text }, { text })
  return slotsOf(base, baseClaims).map(({ name, slot }) => {
    const told = [
      ...(slot.agent ? ['doer'] : []),
      ...(slot.speaker ? ['speaker'] : []),
      ...(slot.title ? [`title ${slot.title}`] : []),
      ...(slot.preposition ? [`behind ${slot.preposition}`] : []),
      ...(slot.following ? [`before ${slot.following}`] : []),
      ...(slot.near.length > 0 ? [`near ${slot.near.map((span) => slice(text, span)).join(', ')}`] : []),
    ]
    return `${slice(text, name.span)}: ${told.join('; ')}`
  })
}

describe('slots', () => {
  test.each(casesOf(new URL('entity-slots.md', import.meta.url)))('$title', ({ texts, expected }) => {
    expect(texts[0]?.split('\n').flatMap(shownSlots)).toEqual(expected)
  })
})

describe('two places are one', () => {
  test.each([
    ['no word in common', 'The ferry left Ossel.', 'A bus reached Carrow.', 0],
    ['one word beside both', 'The ferry left Ossel.', 'A ferry reached Carrow.', 1],
    [
      'one word far from the one',
      'The ferry left Ossel.',
      'A bus met Carrow late last cold night, no ferry.',
      0,
    ],
    [
      'one word far from the other',
      'A bus met Carrow late last cold night, no ferry.',
      'The ferry left Ossel.',
      0,
    ],
    ['words count twice at most', 'The old ferry left Ossel.', 'The old ferry left Carrow.', 2],
    ['the same preposition', 'The ferry sank in Ossel.', 'A bus burned in Carrow.', 0.6],
    ['one that is alike', 'The ferry sank in Ossel.', 'A bus burned near Carrow.', 0.3],
    ['one that is not', 'The ferry sank in Ossel.', 'A bus burned to Carrow.', 0],
    ['the same preposition behind', 'The ferry pleased Ossel in spring.', 'A bus amused Carrow in May.', 0.3],
    ['another one behind', 'The ferry pleased Ossel in spring.', 'A bus amused Carrow for years.', 0],
    ['the same title', 'The bus pleased Mayor Holt.', 'A ferry amused Mayor Brandt.', 1],
    ['another title', 'The bus pleased Mayor Holt.', 'A ferry amused Judge Brandt.', 0],
    ['both do it', 'Brightwell sold ships.', 'Carrow bakes bread.', 0.5],
    ['one does it', 'Brightwell sold ships.', 'The bus pleased Carrow.', -0.5],
    ['the other does it', 'The bus pleased Carrow.', 'Brightwell sold ships.', -0.5],
    ['one does it, by a preposition alike', 'Ships are sold by Lantra.', 'A bus came from Carrow.', 0.3],
    ['one does it, by another preposition', 'Ships are sold by Lantra.', 'A bus came to Carrow.', -0.5],
  ])('%s', (_, release, outlet, points) => {
    const { base, witness, baseClaims, claims, links } = aligned({ text: release }, { text: outlet })
    const [from] = slotsOf(base, baseClaims)
    const [to] = slotsOf(witness, claims)
    expect(slotLikeness(from?.slot as Slot, to?.slot as Slot, links)).toBeCloseTo(points)
  })
})
