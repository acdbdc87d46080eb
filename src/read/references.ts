/** A text in, the same with the characters that HTML's character references stand for out: what a page's source leaves in copied text. */
export const withoutReferences = (text: string): string => text.replace(REFERENCE, characterOf)

const REFERENCE = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/giu

/** One that names no character, or one that Markdown could take for a mark, stays as it is written. */
function characterOf(written: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED.get(name) ?? written
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  const character = code > LAST_CODE_POINT ? '' : String.fromCodePoint(code)
  if (character === '\u00ad') return ''
  return /^(?:["'&]|(?![\p{Zl}\p{Zp}\p{Cs}])[\u00a0-\u{10ffff}])$/u.test(character) ? character : written
}

const LAST_CODE_POINT = 0x10ffff

/** Those that editors and feeds write into prose; HTML has two thousand more (HTML Standard, 13.5). */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['shy', ''],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['pound', '£'],
  ['euro', '€'],
  ['deg', '°'],
  ['eacute', 'é'],
])
