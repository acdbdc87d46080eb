/** A text in, sixteen hexadecimal digits out that change when the text does. */

/** FNV-1a, 32 bits, run twice from two bases (Fowler, Noll, Vo 1991); against slips and torn lines, not against forgery. */
export function hash(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x050c5d1f)
}

const PRIME = 0x01000193

function half(text: string, basis: number): string {
  let sum = basis
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    sum = Math.imul(sum ^ (unit & 0xff), PRIME)
    sum = Math.imul(sum ^ (unit >> 8), PRIME)
  }
  return (sum >>> 0).toString(16).padStart(8, '0')
}
