/** Outlets and hosts as they write themselves: what a file is called after them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from '../../src/text/slug.ts'

test.each([
  ['The Courier', 'the-courier'],
  ['www.bbc.co.uk', 'www-bbc-co-uk'],
  ['Süddeutsche Zeitung', 'suddeutsche-zeitung'],
  ['L’Équipe', 'lequipe'],
  ["People's Daily", 'peoples-daily'],
  ['Правда', 'правда'],
  ['الجزيرة نت', 'الجزيرة-نت'],
  ['朝日新聞', '朝日新聞'],
  ['हिन्दुस्तान', 'हिन्दुस्तान'],
  ['ＦＵＬＬ　ＷＩＤＴＨ', 'full-width'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..', ''],
  ['.hidden', 'hidden'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
  ['- - news - -', 'news'],
  ['\u202Egnp.exe', 'gnp-exe'],
  ['a\u0000b\u001B[31m', 'a-b-31m'],
  ['CON', 'con-news'],
  ['Com1', 'com1-news'],
  ['README', 'readme-news'],
  ['Release', 'release-news'],
  ['…', ''],
  ['x'.repeat(300), 'x'.repeat(50)],
  [`${'x'.repeat(49)} y`, 'x'.repeat(49)],
])('%j', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('whatever the name, a file may be called so, and be called so again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const slug = slugOf(name)
      expect(slug).toMatch(/^$|^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u)
      expect(Buffer.byteLength(`${slug}-2026-11-22-100.warc.gz`)).toBeLessThanOrEqual(255)
      expect(slugOf(slug)).toBe(slug)
    }),
  )
})
