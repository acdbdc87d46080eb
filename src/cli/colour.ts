/** What the user and the environment say in, whether the screen is coloured and on which ground out. */
import type { Ground } from '../tui/theme.ts'

export type ColourWish = 'auto' | 'always' | 'never'

/** --color before NO_COLOR before FORCE_COLOR. Sets FORCE_COLOR for Ink, which knows no NO_COLOR; to be asked before Ink is loaded. */
export function colourOf(wish: ColourWish): boolean {
  const { NO_COLOR, FORCE_COLOR, COLORTERM, TERM } = process.env
  const isColoured = wish === 'auto' ? !NO_COLOR && FORCE_COLOR !== '0' : wish === 'always'
  delete process.env.NO_COLOR
  if (!isColoured) process.env.FORCE_COLOR = '0'
  else if (wish === 'always' && !Number(FORCE_COLOR)) process.env.FORCE_COLOR = depth(COLORTERM, TERM)
  return isColoured
}

const depth = (colorTerm = '', term = ''): string =>
  /truecolor|24bit/.test(colorTerm) ? '3' : /256/.test(term) ? '2' : '1'

/** COLORFGBG is "foreground;background"; 7 and 15 are the white grounds. */
export function groundOf(): Ground {
  const ground = process.env.COLORFGBG?.split(';').at(-1)
  return ground === '7' || ground === '15' ? 'light' : 'dark'
}
