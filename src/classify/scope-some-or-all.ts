/** Words and the place of an "all" among them in, whether "or" sets "some" beside it out. */
import type { Token } from '../text/token.ts'
import { isOneOf } from '../text/word-set.ts'

/** "Some or all of them", "all the clubs or only some": as many as may be. */
export function isOneOfTwo(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.norm !== 'all') return false
  const around = tokens.slice(Math.max(0, i - OPEN_REACH), i + OPEN_REACH + 1).map(({ norm }) => norm)
  const or = around.indexOf('or')
  const some = around.findIndex((word) => isOneOf(word, 'some part most none'))
  const all = Math.min(i, OPEN_REACH)
  return or >= 0 && some >= 0 && or < all !== or < some
}

/** Words between "all" and the "some" that "or" sets beside it. */
const OPEN_REACH = 6
