/** What the user and the environment say in, how many colours the screen has and on which ground out. */
import type { Depth } from '../tui/sgr.ts'
import type { Ground } from '../tui/theme.ts'

export type ColourWish = 'auto' | 'always' | 'never'

/** --color before NO_COLOR before FORCE_COLOR before what the terminal says of itself. */
export function colourDepth(wish: ColourWish, terminal: NodeJS.WriteStream): Depth {
  const { NO_COLOR, ...env } = process.env
  if (wish === 'never' || (wish === 'auto' && NO_COLOR)) return 1
  if (wish === 'auto') return terminal.getColorDepth(env) as Depth
  const depth = terminal.getColorDepth(env.FORCE_COLOR === '0' ? { ...env, FORCE_COLOR: undefined } : env)
  return Math.max(depth, 4) as Depth
}

/** COLORFGBG is "foreground;background"; 7 and 15 are the white grounds. */
export function groundOf(): Ground {
  const ground = process.env.COLORFGBG?.split(';').at(-1)
  return ground === '7' || ground === '15' ? 'light' : 'dark'
}
