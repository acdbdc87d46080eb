/** Every escape sequence and hidden character, wherever a story may hold one, in; whether any report passes it on out. */
import { expect, test } from 'vitest'
import { ESCAPES } from '../support/escapes.ts'
import { actingIn, reportsOf } from '../support/reports.ts'
import { storyOf } from './hostile-story.ts'

test.each(ESCAPES)('%s is in no report', (_, hostile) => {
  expect(actingIn(reportsOf(storyOf(hostile)))).toEqual([])
})
