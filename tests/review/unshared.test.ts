/** Additions and the claims that are additions no more in, what the others are said to share still out. */
import { expect, test } from 'vitest'
import type { Addition } from '../../src/model.ts'
import { unshared } from '../../src/review/unshared.ts'

const shared: Addition = {
  id: 'courier.a1',
  witness: 'courier',
  claims: ['courier.c1'],
  alsoIn: [
    { witness: 'herald', claims: ['herald.c1', 'herald.c2'] },
    { witness: 'post', claims: ['post.c4'] },
  ],
}
const alone: Addition = { id: 'courier.a2', witness: 'courier', claims: ['courier.c2'], alsoIn: [] }
const additions = [shared, alone]

function left(gone: Readonly<Record<string, readonly string[]>>) {
  const changed = new Map<string, Addition | undefined>()
  const claims = new Map(Object.entries(gone).map(([sigil, ids]) => [sigil, new Set(ids)] as const))
  return { after: unshared(additions, claims, changed), changed: [...changed.keys()] }
}

test('without a claim that is gone nothing is rewritten', () => {
  expect(left({ herald: [], post: [] }).after).toBe(additions)
})

test('nor for claims that none is said to share', () => {
  const { after, changed } = left({ herald: ['herald.c9'], echo: ['herald.c1'] })
  expect(after).toEqual(additions)
  expect(changed).toEqual([])
})

test('one of two claims stays, and the other outlets’', () => {
  const { after, changed } = left({ herald: ['herald.c2'], post: [] })
  expect(after[0]?.alsoIn).toEqual([
    { witness: 'herald', claims: ['herald.c1'] },
    { witness: 'post', claims: ['post.c4'] },
  ])
  expect(after[1]).toBe(alone)
  expect(changed).toEqual(['courier.a1'])
})

test('an outlet without a claim left is named no more', () => {
  expect(left({ post: ['post.c4'] }).after[0]?.alsoIn.map(({ witness }) => witness)).toEqual(['herald'])
})
