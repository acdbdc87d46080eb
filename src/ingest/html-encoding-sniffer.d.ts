declare module 'html-encoding-sniffer' {
  /** The WHATWG name of the encoding that a browser would choose. */
  export default function sniff(
    bytes: Uint8Array,
    options: { transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string
}
