/** What Ink reports of a key press in, the names by which the key table knows it out. */
import type { Key } from 'ink'
import { characters } from './line.ts'

const NAMED = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageDown', 'pagedown'],
  ['pageUp', 'pageup'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const satisfies readonly (readonly [keyof Key, string])[]

/** Keys that were struck faster than they were read arrive as one string: a name for each. */
export function keyNames(input: string, key: Key): string[] {
  if (key.tab) return [key.shift ? 'shift-tab' : 'tab']
  const named = NAMED.find(([flag]) => key[flag])
  if (named) return [named[1]]
  if (key.meta) return []
  return characters(input).flatMap((character) => nameOf(character, key.ctrl))
}

/** Control characters that come within a burst are keys too; any other of them is none. */
function nameOf(character: string, isControl: boolean): string[] {
  if (isControl) return [`ctrl-${character.toLowerCase()}`]
  if (character === ' ') return ['space']
  if (character === '\r' || character === '\n') return ['enter']
  if (character === '\t') return ['tab']
  return /^[\p{Cc}\p{Cs}]/u.test(character) ? [] : [character]
}
