import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConfiguration } from '../../src/read/configuration.ts'
import { mergedConfiguration } from '../../src/read/merged-configuration.ts'

const read = (value: unknown) => readConfiguration(JSON.stringify(value), 'c.json')
const isValid = new Ajv2020().compile(JSON.parse(readFileSync('src/read/config.schema.json', 'utf8')))

test('what it says', () => {
  expect(
    read({
      $schema: 'https://example.org/config.schema.json',
      setting: 'strict',
      outlets: { 'post.example': { name: ' The Post ', boilerplate: ['Sign up*'] }, argus: {} },
      aliases: { 'Khalifa Haftar': ['Hifter'] },
    }),
  ).toEqual({
    setting: 'strict',
    outlets: [{ outlet: 'post.example', name: 'The Post', boilerplate: ['Sign up*'] }, { outlet: 'argus' }],
    aliases: [
      { spelling: 'Khalifa Haftar', name: 'Khalifa Haftar' },
      { spelling: 'Hifter', name: 'Khalifa Haftar' },
    ],
  })
})

describe('a slip is one error that names the file, the key and the next step', () => {
  test.each([
    ['[]', 'c.json: must be an object with the keys $schema, setting, outlets, aliases.'],
    ['{"seting": "strict"}', 'c.json: unknown key "seting"; did you mean "setting"?'],
    ['{"colour": 1}', 'c.json: unknown key "colour"; the keys are $schema, setting, outlets, aliases.'],
    ['{"__proto__": 1}', 'c.json: unknown key "__proto__"; the keys are $schema, setting, outlets, aliases.'],
    ['{"setting": "bold"}', 'c.json: setting must be one of strict, balanced, lenient, not "bold".'],
    ['{"outlets": []}', 'c.json: outlets: must be an object, as in {"courier": {"name": "The Courier"}}.'],
    ['{"outlets": {"a": {"nam": "A"}}}', 'c.json: outlets.a: unknown key "nam"; did you mean "name"?'],
    ['{"outlets": {"a": {"name": " "}}}', 'c.json: outlets.a.name: must be a name.'],
    [
      '{"outlets": {"a": {"boilerplate": "x"}}}',
      'c.json: outlets.a.boilerplate: must be a list of lines, as in ["Sign up to *"].',
    ],
    [
      '{"outlets": {"a": {"boilerplate": ["*"]}}}',
      'c.json: outlets.a.boilerplate: "*" holds no word; write what the line says.',
    ],
    ['{"aliases": ["x"]}', 'c.json: aliases: must be an object, as in {"Khalifa Haftar": ["Hifter"]}.'],
    [
      '{"aliases": {"A": "B"}}',
      'c.json: aliases.A: must be a list of the name\'s other spellings, as in ["Hifter"].',
    ],
    ['{"aliases": {"A": ["C"], "B": ["c"]}}', 'c.json: aliases: "c" stands for "A" and for "B"; leave one.'],
    ['{"aliases": {"A": ["B"], "B": ["C"]}}', 'c.json: aliases: "B" stands for "A" and for "B"; leave one.'],
  ])('%s', (text, error) => {
    expect(readConfiguration(text, 'c.json')).toEqual({ error })
  })

  test.each(['', '{"setting": }', '{} {}'])('no JSON: %s', (text) => {
    const error = expect.stringMatching(/^c\.json: not valid JSON \(.+\); correct it, or remove the file\.$/u)
    expect(readConfiguration(text, 'c.json')).toEqual({ error })
  })
})

test('what the published schema refuses is refused, and what it allows is read, but for a spelling of two names', () => {
  const key = fc.constantFrom('setting', 'outlets', 'aliases', 'name', 'boilerplate', 'A', '')
  const leaf = fc.constantFrom<unknown>('strict', 'Sign up*', '*', ' ', '', 1, null, true)
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(leaf, { maxLength: 2 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 3 }),
    ),
  }))
  const near = fc.record(
    {
      setting: fc.oneof(fc.constant('strict'), leaf),
      outlets: fc.dictionary(
        key,
        fc.record({ name: leaf, boilerplate: fc.array(leaf) }, { requiredKeys: [] }),
      ),
      aliases: fc.dictionary(key, fc.array(leaf, { maxLength: 1 })),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(tree, near), (value) => {
      const found = read(value)
      if ('error' in found && found.error.includes(' stands for ')) return
      expect('error' in found).toBe(!isValid(value))
    }),
    { numRuns: 500 },
  )
})

test('of two configurations the stronger replaces key by key, all spellings of a name at once', () => {
  const [project, user] = [
    read({ outlets: { a: { name: 'A' } }, aliases: { Haftar: ['Hifter'] } }),
    read({
      setting: 'lenient',
      outlets: { a: { name: 'Old', boilerplate: ['x'] }, b: { name: 'B' } },
      aliases: { Khalifa: ['hifter', 'Heftar'], Tripoli: ['Tarabulus'] },
    }),
  ]
  if (!project || !user || 'error' in project || 'error' in user) throw new Error('not read')
  expect(mergedConfiguration([project, user])).toEqual({
    setting: 'lenient',
    outlets: [
      { outlet: 'a', name: 'A', boilerplate: ['x'] },
      { outlet: 'b', name: 'B' },
    ],
    aliases: [
      { spelling: 'Haftar', name: 'Haftar' },
      { spelling: 'Hifter', name: 'Haftar' },
      { spelling: 'Tripoli', name: 'Tripoli' },
      { spelling: 'Tarabulus', name: 'Tripoli' },
    ],
  })
})
