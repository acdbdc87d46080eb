/** Links in every spelling: which of them lead to a host of the public internet. */
import { expect, test } from 'vitest'
import { refusedAddress, refusedHost } from '../../../src/io/fetch/address-guard.ts'

const hostOf = (host: string): string => new URL(`http://${host}/`).hostname

test.each([
  ['news.example.org'],
  ['xn--bcher-kva.example'],
  ['localhost.example.org'],
  ['1.1.1.1'],
  ['11.0.0.1'],
  ['172.15.255.255'],
  ['172.32.0.0'],
  ['100.63.255.255'],
  ['100.128.0.0'],
  ['198.17.255.255'],
  ['223.255.255.255'],
  ['[2606:4700::1111]'],
  ['[2a00:1450:4001::200e]'],
  ['[2001:200::1]'],
])('%s is public', (host) => {
  expect(refusedHost(hostOf(host))).toBeUndefined()
})

test.each([
  ['localhost', /this machine/],
  ['LOCALHOST.', /this machine/],
  ['api.localhost', /this machine/],
  ['printer.local', /own network/],
  ['metadata.google.internal', /own network/],
  ['router.home.arpa.', /own network/],
  ['127.0.0.1', /loopback/],
  ['127.1', /loopback/],
  ['127.255.255.254', /loopback/],
  ['2130706433', /loopback/],
  ['017700000001', /loopback/],
  ['0177.0.0.1', /loopback/],
  ['0x7f000001', /loopback/],
  ['0x7f.0.0.0x1', /loopback/],
  ['127.0.0.1.', /loopback/],
  ['①②⑦.⓪.⓪.①', /loopback/],
  ['%31%32%37.0.0.1', /loopback/],
  ['0', /no host/],
  ['0.0.0.0', /no host/],
  ['10.20.30.40', /private/],
  ['172.16.0.1', /private/],
  ['172.31.255.255', /private/],
  ['192.168.1.1', /private/],
  ['3232235777', /private/],
  ['169.254.169.254', /link-local/],
  ['0xa9fea9fe', /link-local/],
  ['100.64.0.1', /provider/],
  ['100.100.100.200', /provider/],
  ['100.127.255.255', /provider/],
  ['168.63.129.16', /cloud/],
  ['192.0.0.192', /protocols/],
  ['192.0.2.1', /documentation/],
  ['198.18.0.1', /documentation/],
  ['198.51.100.7', /documentation/],
  ['203.0.113.9', /documentation/],
  ['192.88.99.1', /protocols/],
  ['224.0.0.251', /multicast/],
  ['239.255.255.250', /multicast/],
  ['240.0.0.1', /no host/],
  ['255.255.255.255', /no host/],
  ['[::]', /no host/],
  ['[::1]', /loopback/],
  ['[0:0:0:0:0:0:0:1]', /loopback/],
  ['[fe80::1]', /link-local/],
  ['[fec0::1]', /private/],
  ['[fd00:ec2::254]', /private/],
  ['[ff02::1]', /multicast/],
  ['[2001:db8::1]', /documentation/],
  ['[3fff::1]', /documentation/],
  ['[2001::1]', /protocols/],
  ['[2001:10::1]', /protocols/],
  ['[::ffff:127.0.0.1]', /loopback/],
  ['[::ffff:1.1.1.1]', /not a public/],
  ['[::ffff:a9fe:a9fe]', /link-local/],
  ['[::127.0.0.1]', /IPv6 form/],
  ['[64:ff9b::7f00:1]', /IPv6 form/],
  ['[64:ff9b:1::a00:1]', /IPv6 form/],
  ['[2002:7f00:1::]', /IPv6 form/],
  ['[2002:a9fe:a9fe::1]', /IPv6 form/],
  ['[100::1]', /not a public/],
  ['[4000::1]', /not a public/],
  ['[5f00::1]', /not a public/],
])('%s is not', (host, reason) => {
  expect(refusedHost(hostOf(host))).toMatch(reason)
})

test('what a resolver answers is an address or is refused', () => {
  expect(refusedAddress('8.8.8.8')).toBeUndefined()
  expect(refusedAddress('fe80::1%eth0')).toMatch(/link-local/)
  expect(refusedAddress('')).toMatch(/no address/)
  expect(refusedAddress('localhost')).toMatch(/no address/)
})
