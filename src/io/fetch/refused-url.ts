/** An address and a policy in, why it is not fetched out, whatever its name resolves to. */
import type { FetchPolicy } from './policy.ts'

export function refusedUrl(url: URL, { refusedHost }: FetchPolicy): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return `only http and https are fetched, not ${url.protocol}//; check the link`
  }
  if (url.username !== '' || url.password !== '') {
    return 'a link with a user name or password in it is not fetched; take them out'
  }
  const refusal = refusedHost(url.hostname)
  return refusal && `${refusal}; ${PERMIT}`
}

/** The next step for whoever knows the place. */
export const PERMIT = '--allow-private permits it'
