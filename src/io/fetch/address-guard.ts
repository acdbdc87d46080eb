/** A host's name or an address in, why it is no public one out: what a stranger's link must not reach. */
import { BlockList, isIP } from 'node:net'

/** Undefined for a public host. `host` as a URL holds it, so that 0x7f.1 or 2130706433 is 127.0.0.1 already. */
export function refusedHost(host: string): string | undefined {
  const name = host.replace(/^\[(.*)\]$/u, '$1').replace(/\.$/u, '')
  if (isIP(name) !== 0) return refusedAddress(name)
  return PRIVATE_NAMES.test(name) ? `${name} is a name of this machine or its own network` : undefined
}

/** Undefined for a public address; what can be read as no address is none. */
export function refusedAddress(address: string): string | undefined {
  const family = isIP(address)
  if (family === 0) return `${address} is no address`
  const type = family === 4 ? 'ipv4' : 'ipv6'
  const found = REFUSED.find(({ list }) => list.check(address, type))
  if (found) return `${address} is ${found.what}`
  return family === 6 && !GLOBAL.check(address, 'ipv6') ? `${address} is not a public address` : undefined
}

/** RFC 6761 and 6762, RFC 8375, and ICANN's reservation of .internal (2024). */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/iu

/** IANA's registries of special-purpose addresses (RFC 6890), and one public address that clouds keep for themselves. */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  'a loopback address': ['127.0.0.0/8', '::1/128'],
  'a private address': ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', 'fec0::/10'],
  'a link-local address': ['169.254.0.0/16', 'fe80::/10'],
  'an address shared by a provider’s customers': ['100.64.0.0/10'],
  'the address of a cloud’s own services': ['168.63.129.16/32'],
  'a multicast address': ['224.0.0.0/4', 'ff00::/8'],
  'no host’s address': ['0.0.0.0/8', '240.0.0.0/4', '::/128'],
  'an address kept for documentation or tests': [
    '192.0.2.0/24',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '2001:db8::/32',
    '3fff::/20',
  ],
  'an address kept for protocols': ['192.0.0.0/24', '192.88.99.0/24', '2001::/23'],
  'an IPv4 address in IPv6 form': ['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '2002::/16'],
}

const REFUSED = Object.entries(RANGES).map(([what, ranges]) => ({ what, list: listOf(ranges) }))

/** All that IANA has given out for hosts (RFC 4291); an IPv4 address mapped into IPv6 (::ffff:0:0/96) lies outside. */
const GLOBAL = listOf(['2000::/3'])

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', bits] = range.split('/')
    list.addSubnet(network, Number(bits), network.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list
}
