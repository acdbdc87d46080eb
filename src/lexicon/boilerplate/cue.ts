/** Lists of phrases in, one expression per list out; with the names of days and months that several lists share. */

/** Alternatives, not yet compiled. */
export const MONTHS =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?'
export const WEEKDAYS =
  'mon(?:day|\\.)?|tue(?:s(?:day)?|\\.)?|wed(?:nesday|\\.)?|thu(?:rs(?:day)?|\\.)?|fri(?:day|\\.)?|sat(?:urday|\\.)?|sun(?:day|\\.)?'

/** True where one of the phrases stands as whole words anywhere in the line. */
export function cueIn(phrases: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases.join('|')})(?![\p{L}\p{N}])`, 'iu')
}

/** True where one of the phrases opens the line, after a list mark, bracket or emphasis. */
export function cueAt(phrases: readonly string[]): RegExp {
  return new RegExp(
    String.raw`^(?:[-–—•*]\s+|\(?\d{1,2}[.)]\s+)?[(\[*_“"]{0,3}(?:${phrases.join('|')})(?:(?<![\p{L}\p{N}])|(?![\p{L}\p{N}]))`,
    'iu',
  )
}

/** True where one of the phrases is the whole line, up to brackets, emphasis and a final mark. */
export function cueWhole(phrases: readonly string[]): RegExp {
  return new RegExp(String.raw`^[-–—/(\[*_\s#]{0,6}(?:${phrases.join('|')})[-–—/)\]*_.:\s#]{0,6}$`, 'iu')
}
