/** A text in, what to tell a reader out where its marks and accents were spoilt before the file was saved. */

/** No language writes a euro sign behind "â", nor a symbol behind "Ã"; two of them are no slip of a typist. */
const SPOILT = /â€.?|Ã[\u00a0-\u00bf]/gu
const LEAST = 2

/** UTF-8 that another program read as windows-1252; it is not mended here, for a wrong guess would put words into evidence. */
export function misread(text: string): string | undefined {
  const spoilt = text.match(SPOILT) ?? []
  if (spoilt.length < LEAST) return undefined
  return `“${spoilt[0]}” and its like stand ${spoilt.length} times where the text had marks or accents; copy the article anew from its source.`
}
