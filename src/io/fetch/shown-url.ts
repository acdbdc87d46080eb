/** An address in, the address as a message may show it out. */

/** A message may be passed on: a password is not. */
export function shownUrl(url: URL): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  return shown.href
}
