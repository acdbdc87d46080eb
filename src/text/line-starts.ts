/** A text in, where each of its lines starts out; a line ends with CRLF, LF or CR. */
export const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length),
]
