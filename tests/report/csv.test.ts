import { expect, test } from 'vitest'
import { toCsv } from '../../src/report/csv.ts'

test.each([
  ['a plain text', 'ferry', 'ferry'],
  ['a comma', 'a, b', '"a, b"'],
  ['a quotation mark', 'the "rule"', '"the ""rule"""'],
  ['a line end', 'a\nb', '"a\nb"'],
  ['a formula', '=HYPERLINK("http://e.example")', '"\'=HYPERLINK(""http://e.example"")"'],
  ['a formula behind white space', '\t =1+1', "'\t =1+1"],
  ['a sign that some spreadsheets take for a formula', '-2+3', "'-2+3"],
  ['a full-width sign', '＝1+1', "'＝1+1"],
  ['a command', '@SUM(A1)', "'@SUM(A1)"],
  ['a carriage return', 'a\rb', 'a⟦U+000D⟧b'],
  ['a figure', -2, '-2'],
  ['nothing', null, ''],
])('%s', (_, field, text) => {
  expect(toCsv(['x'], [{ x: field }])).toBe(`x\r\n${text}\r\n`)
})

test('columns stand in the order given, and stay without records', () => {
  expect(toCsv(['b', 'a'], [{ a: 1, b: 2 }])).toBe('b,a\r\n2,1\r\n')
  expect(toCsv(['b', 'a'], [])).toBe('b,a\r\n')
})
