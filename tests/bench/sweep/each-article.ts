/** A corpus's `articles.txt` in, its articles one by one out: bytes, and where each sentence begins and ends. */
import { openSync, readSync } from 'node:fs'

export type Lines = {
  readonly bytes: Uint8Array
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const SIZE = 1 << 20

export function* eachArticle(path: string): Generator<Lines> {
  const file = openSync(path, 'r')
  const bytes = new Uint8Array(2 * SIZE)
  let kept = 0
  for (let isEnd = false; !isEnd; ) {
    const read = readSync(file, bytes, kept, SIZE, null)
    isEnd = read === 0
    const size = kept + read
    if (isEnd) bytes[size] = 10
    let begun = 0
    let [starts, ends]: [number[], number[]] = [[], []]
    let start = 0
    for (
      let end = bytes.indexOf(10);
      end >= 0 && end < size + (isEnd ? 1 : 0);
      end = bytes.indexOf(10, start)
    ) {
      if (end > start) {
        starts.push(start)
        ends.push(end)
      } else {
        if (starts.length > 0) yield { bytes, starts, ends }
        ;[starts, ends] = [[], []]
        begun = end + 1
      }
      start = end + 1
    }
    if (isEnd && starts.length > 0) yield { bytes, starts, ends }
    bytes.copyWithin(0, begun, size)
    kept = size - begun
  }
}
