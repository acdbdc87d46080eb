/** A file in, the hashes of its words worked out and thrown away: the least that a filter written in Node can take. */
import { openSync, readSync } from 'node:fs'

const SIZE = 1 << 18
const LETTERS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte).toLowerCase()
  return /[\da-z]/.test(character) || byte > 0xc2 ? character.charCodeAt(0) & 0xff : 0
})

const bytes = new Uint8Array(SIZE + 1)
const hashes = new Int32Array(SIZE)
const file = openSync(process.argv[2] as string, 'r')
let [words, check] = [0, 0]
for (let size = readSync(file, bytes, 0, SIZE, null); size > 0; size = readSync(file, bytes, 0, SIZE, null)) {
  bytes[size] = 0
  const count = hashWords(size)
  words += count
  check ^= hashes[count - 1] as number
}
console.log(words, check)

function hashWords(end: number): number {
  let count = 0
  for (let at = 0; at < end; at++) {
    let letter = LETTERS[bytes[at] as number] as number
    if (letter === 0) continue
    let hash = 0x811c9dc5 | 0
    do {
      hash = Math.imul(hash ^ letter, 0x01000193)
      letter = LETTERS[bytes[++at] as number] as number
    } while (letter !== 0)
    hashes[count++] = hash
  }
  return count
}
