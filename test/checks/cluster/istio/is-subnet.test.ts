import { expect, it } from '@jest/globals';
import { isSubnet } from '../../../../src/checks/cluster/istio/is-subnet';

it.each(['10.0.0.1', '10.0.0.1/8', '::1', '2001:db8::1/64', '0.0.0.0/0', 'fe80::1%eth0'])(
  '%s is one',
  (text) => {
    expect(isSubnet(text)).toBe(true);
  },
);

it.each([
  '',
  '10.0.0',
  '10.0.0.0/',
  '10.0.0.0/33',
  '10.0.0.0/08',
  '10.0.0.0/8/8',
  '::/129',
  'fe80::1%eth0/64',
  'a/8',
])('%j is none', (text) => {
  expect(isSubnet(text)).toBe(false);
});
