import { expect, test } from 'vitest'
import { networkOf } from './peer.ts'

test.each([
  ['203.0.113.9', '203.0.113.10', false],
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['::ffff:203.0.113.9', '203.0.113.9', true],
  ['fe80::1%eth0', 'fe80::2', true],
])('%s and %s are of one network: %s', (one, other, isOne) => {
  expect(networkOf({ ip: one }) === networkOf({ ip: other })).toBe(isOne)
})

test('an address that is gone is of a network too', () => {
  expect(networkOf({ ip: undefined })).toBe('')
})
