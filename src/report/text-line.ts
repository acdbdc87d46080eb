/** Excerpts and places in, lines for a terminal out: changed words between brackets, as wdiff writes them. */

import type { ToldCaution } from '../present/cautions.ts'
import { type Excerpt, joinStretches, type Stretch } from '../present/excerpt.ts'
import type { Place } from '../present/place.ts'
import type { Run } from '../present/runs.ts'
import { oneLine } from '../text/visible.ts'
import { wrap } from './wrap.ts'

export const WIDTH = 80
/** Under a numbered line. */
export const INDENT = '     '

/** One line that a terminal can only show. */
export const shown = (text: string): string => oneLine(text).trim()

export const excerptLine = (excerpt: Excerpt): string => shown(joinStretches(excerpt, stretchLine))

export const stretchLine = ({ runs }: Stretch): string => runs.map(marked).join('')

function marked({ text, mark }: Run): string {
  const [open, close] = BRACKETS[mark]
  return `${open}${text}${close}`
}

const BRACKETS: Readonly<Record<Run['mark'], readonly [string, string]>> = {
  same: ['', ''],
  replaced: ['[-', '-]'],
  dropped: ['[-', '-]'],
  replacing: ['{+', '+}'],
  added: ['{+', '+}'],
  moved: ['[~', '~]'],
}

/** "folder/memo.txt:6", which editors and terminals open. */
export const placeText = ({ path, line }: Place): string => `${shown(path)}:${line}`

/** The place on a line of its own, the words below it. */
export const quoted = (excerpt: Excerpt): string[] => [
  wrap([...new Set(excerpt.map(({ place }) => placeText(place)))].join(', '), WIDTH, INDENT),
  wrap(excerptLine(excerpt), WIDTH, `${INDENT}  `),
]

export const cautionLine = ({ place, note }: ToldCaution): string =>
  wrap(`${placeText(place)}: ${shown(note)}`, WIDTH, '  ', INDENT)
