/** Bytes and what is known of their encoding in, the text out, and whether its encoding was a guess. */
import sniff from 'html-encoding-sniffer'
import type { Hints, Warning } from './captured.ts'

export type Decoded = { readonly text: string; readonly warnings: readonly Warning[] }

/** By byte-order mark, then the hint, then for a page what its head says, then UTF-8 where the bytes are that. Never fails. */
export function decoded(bytes: Uint8Array, hints: Hints, isPage: boolean): Decoded {
  const label = hints.charset ?? charsetIn(hints.mediaType ?? '')
  const fallback = isUtf8(bytes) ? 'UTF-8' : 'windows-1252'
  const encoding = sniff(isPage ? bytes : bytes.subarray(0, MARK_BYTES), {
    ...(label !== undefined && { transportLayerEncodingLabel: label }),
    defaultEncoding: fallback,
  })
  const text = decoderOf(encoding, fallback).decode(bytes)
  const warnings: Warning[] = []
  if (text.includes('\uFFFD')) {
    warnings.push({
      code: 'encoding',
      message: `Some bytes are no ${encoding} text and are shown as \uFFFD; compare the text with the original.`,
    })
  } else if (!isPage && label === undefined && encoding === 'windows-1252') {
    warnings.push({
      code: 'encoding',
      message: 'The text is not UTF-8 and does not say what it is; it was read as windows-1252.',
    })
  }
  return { text: text.replace(/\r\n?/gu, '\n').replaceAll('\0', ''), warnings }
}

/** A byte-order mark and no more: what looks like a page's `<meta>` in plain text says nothing of it. */
const MARK_BYTES = 3

const charsetIn = (mediaType: string): string | undefined =>
  /;\s*charset\s*=\s*"?([^\s";]+)/iu.exec(mediaType)?.[1]

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The standard names encodings that no decoder takes ("replacement"). */
function decoderOf(encoding: string, fallback: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder(fallback)
  }
}
