/** What a request threw in, a few plain words and the next step for a reader out. */

export function networkReason(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
  if (CERTIFICATE.test(code)) return `its certificate cannot be trusted (${code}); ${BY_HAND}`
  if (UNPACKING.test(code)) return 'the packed page is damaged or broke off; try again later'
  return REASONS[code] ?? `the request failed (${code || 'unknown error'}); try again later`
}

/** The way that is always open. */
export const BY_HAND = 'save the page in a browser and add the file'

const CERTIFICATE = /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/u
const UNPACKING = /^(?:Z_|ERR__ERROR|ERR_BROTLI|ERR_PADDING)/u

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host; check the link and the connection',
  EAI_AGAIN: 'the name could not be looked up; check the connection',
  ECONNREFUSED: 'the connection was refused; check the link',
  ECONNRESET: 'the server broke the connection off; try again later',
  ERR_STREAM_PREMATURE_CLOSE: 'the server broke the connection off; try again later',
  EPIPE: 'the server broke the connection off; try again later',
  ETIMEDOUT: 'no connection; check the link and try again later',
  EHOSTUNREACH: 'the host cannot be reached; check the connection',
  ENETUNREACH: 'the network cannot be reached; check the connection',
  EPROTO: 'no secure connection could be agreed; check whether the link should begin with http://',
  ERR_SSL_WRONG_VERSION_NUMBER:
    'the server does not speak TLS; check whether the link should begin with http://',
  HPE_HEADER_OVERFLOW: `its headers are too long; ${BY_HAND}`,
}
