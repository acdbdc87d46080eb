/** A field as its source writes it in; the form that article files take out, or nothing where it has none. */

/** The calendar day of an ISO date or time, as its own place counts it. */
export function dayOf(written: string): string | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(written.trim())
  if (!match) return undefined
  const [, year, month, day] = match
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  const isDay = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
  return isDay ? `${year}-${month}-${day}` : undefined
}

/** An absolute http or https address. */
export function webAddress(written: string | undefined, base: string | undefined): string | undefined {
  if (!written || !URL.canParse(written, base)) return undefined
  const { href, protocol } = new URL(written, base)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}

/** BCP 47; "en_GB" is "en-GB". */
export function languageOf(written: string | undefined): string | undefined {
  const tag = (written ?? '').trim().replaceAll('_', '-')
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag) ? tag : undefined
}
