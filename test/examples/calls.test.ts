import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import { expect, it } from '@jest/globals';
import calls from '../../docs/examples/calls';
import { isAllowed, type SeenRequest } from '../helpers/is-allowed';
import { pinExample } from './pin-example';

const objects = pinExample('calls', calls);
const { spec } = objects['east/AuthorizationPolicy/limits'] as unknown as { spec: AuthorizationPolicySpec };

const requests: readonly (readonly [boolean, SeenRequest])[] = [
  [true, { account: 'calls/desk', port: 8080, path: '/v1/limits/7', method: 'PUT' }],
  [false, { account: 'calls/desk', port: 8080, path: '/v1/limits/7', method: 'DELETE' }],
  [false, { account: 'calls/desk', port: 8080, path: '/v1/limits-old', method: 'GET' }],
  [false, { account: 'calls/desk', port: 9090, path: '/risk.v1.Limits/Watch', method: 'POST' }],
  // What it asks for as /limits/7 is /v1/limits/7 by now.
  [true, { account: 'calls/reports', port: 8080, path: '/v1/limits/7' }],
  [false, { account: 'calls/reports', port: 8080, path: '/limits/7' }],
  [true, { account: 'calls/reports', port: 9090, path: '/risk.v1.Limits/Watch', method: 'POST' }],
  [false, { account: 'calls/reports', port: 9090, path: '/risk.v1.Limits/Set', method: 'POST' }],
];

it.each(requests)('answers %s to %j', (allowed, request) => {
  expect(isAllowed([{}, spec], request)).toBe(allowed);
});
