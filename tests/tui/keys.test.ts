import { expect, test } from 'vitest'
import { frameOf } from '../../src/tui/frame.ts'
import { actionOf, BINDINGS, type Context, keyName } from '../../src/tui/keys.ts'
import { pressed } from './pressing.ts'

const CONTEXTS: readonly Context[] = ['browse', 'article', 'menu', 'palette', 'field', 'confirm', 'help']

test.each(CONTEXTS)('no key does two things in %s', (context) => {
  const keys = BINDINGS.filter(({ contexts }) => contexts.includes(context)).flatMap((one) => one.keys)
  expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([])
})

test('every key leads to its action', () => {
  for (const { action, keys, contexts } of BINDINGS)
    for (const context of contexts) for (const key of keys) expect(actionOf(context, key)).toBe(action)
})

test('the help shows every action with its keys', () => {
  const { lines } = frameOf(pressed('?'), { columns: 140, rows: 100 }, { isColoured: false })
  const help = lines.map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .replace(/ +/g, ' '),
  )
  for (const { help: said, keys } of BINDINGS)
    expect(help.some((line) => line.includes(`${keys.map(keyName).join(' ')} ${said}`))).toBe(true)
})

test('every state can be left with Escape and with Ctrl-C', () => {
  for (const context of CONTEXTS) {
    expect(actionOf(context, 'escape')).toBe('back')
    expect(actionOf(context, 'ctrl-c')).toBe('interrupt')
  }
})
