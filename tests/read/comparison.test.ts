import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { readComparison } from '../../src/read/comparison.ts'
import { aComparison } from '../../src/read/comparison-shape.ts'
import { toJson } from '../../src/report/json.ts'
import { hostile } from '../e2e/hostile.ts'
import { ferry } from '../report/ferry.ts'

const SCHEMA = JSON.parse(readFileSync('src/report/comparison.schema.json', 'utf8'))
const validate = new Ajv2020().compile(SCHEMA)
const SAMPLE = readFileSync('reports/us-lna-2020.json', 'utf8')

const REVIEWED = {
  ...ferry,
  cautions: [
    {
      witness: 'courier',
      kind: 'look-alike',
      spans: [{ start: 0, end: 3 }],
      note: 'Letters of another script.',
    },
  ],
  review: [
    {
      base: 'release.c1',
      witness: 'courier',
      claims: ['courier.c2'],
      spans: [ferry.witnesses[1]?.claims[1]?.span ?? { start: 0, end: 0 }],
      mark: 'confirmed',
      suggested: 'altered',
      ruled: 'altered',
      conflict: false,
      flagged: false,
      note: '',
      by: 'Ada',
    },
  ],
} as const

describe.each([
  ['the sample story', SAMPLE],
  ['an invented story', toJson(ferry)],
  ['a reviewed story', toJson(REVIEWED)],
])('%s', (_, text) => {
  test('is what the published schema says', () => {
    validate(JSON.parse(text))
    expect(validate.errors).toBe(null)
  })

  test('comes back as it was saved', () => {
    expect(readComparison(text, 'x.json')).toEqual(JSON.parse(text))
  })
})

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Every way to spoil one place of the data: a key taken away, a foreign key, another type. */
function* spoilt(
  data: Json,
  path: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  yield path
  if (typeof data !== 'object' || data === null) return
  for (const [key, value] of Object.entries(data))
    yield* spoilt(value, [...path, Array.isArray(data) ? Number(key) : key])
}

function withPlace(
  data: Json,
  path: readonly (string | number)[],
  change: (value: Json) => Json | undefined,
): Json {
  const copy = structuredClone(data)
  const last = path.at(-1)
  if (last === undefined) return change(copy) ?? null
  let holder = copy as { [key: string | number]: Json }
  for (const key of path.slice(0, -1)) holder = holder[key] as { [key: string | number]: Json }
  const changed = change(holder[last] as Json)
  if (changed === undefined) delete holder[last]
  else holder[last] = changed
  return copy
}

test('the reader and the published schema agree on every spoilt place', () => {
  const whole = JSON.parse(toJson(REVIEWED)) as Json
  const paths = [...spoilt(whole)].filter((path) => !path.some((key) => typeof key === 'number' && key > 1))
  expect(paths.length).toBeGreaterThan(200)
  const differ: string[] = []
  for (const path of paths)
    for (const [how, change] of Object.entries<(value: Json) => Json | undefined>({
      gone: () => undefined,
      null: () => null,
      negative: () => -1.5,
      text: () => 'nonsense',
      'foreign key': (value) =>
        value && typeof value === 'object' && !Array.isArray(value) ? { ...value, foreign: 1 } : value,
    })) {
      const isItem = typeof path.at(-1) === 'number'
      if (isItem && how === 'gone') continue
      const data = withPlace(whole, path, change)
      if (validate(data) !== (aComparison(data) === null)) differ.push(`${path.join('.')} ${how}`)
    }
  expect(differ).toEqual([])
}, 30_000)

describe('trouble is one error that names the file', () => {
  const errorOf = (text: string) => {
    const read = readComparison(text, 'saved.json')
    return 'error' in read ? read.error : 'none'
  }
  const changed = (from: string, to: string) => errorOf(toJson(ferry).replace(from, to))

  test.each([
    ['no JSON', errorOf('{'), 'saved.json: not valid JSON'],
    ['another version', changed('comparison@1', 'comparison@9'), 'schema: none of claimdiff/comparison@1'],
    ['a text too short for its spans', changed('All night ferries should', 'All'), 'is outside its text'],
    ['an alignment that is not there', changed('"a1"', '"a99"'), '"a1" is named but not in it'],
    ['a witness that is not there', changed('"witness": "herald"', '"witness": "bugle"'), '"bugle" is named'],
    [
      'another base',
      changed('"base": "release"', '"base": "courier"'),
      'the release is not its first witness',
    ],
  ])('%s', (_, error, words) => {
    expect(error).toMatch(/^saved\.json: /)
    expect(error).toContain(words)
  })

  test('a hostile comparison is read as data', () => {
    expect(errorOf(toJson(hostile))).toBe('none')
  })
})
