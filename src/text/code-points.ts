/** A text in, a function out that turns UTF-16 offsets into counts of characters, as Python and web annotations count. */

/** Each call takes the logarithm of the number of characters beyond the basic plane. */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index)
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? 0) + 1 < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
