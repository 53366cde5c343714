import { expect, it } from '@jest/globals';
import { codesOf, problemsOf, textOf } from '../../helpers/problems-of';

it.each([
  ['calls', 'services.web.calls', ['api', 'api'], 'services.web.calls.1'],
  [
    'environments of a cluster',
    'platform.clusters.east.environments',
    ['prod', 'prod'],
    'clusters.east.environments.1',
  ],
  [
    'paths',
    'services.web.expose',
    { host: 'shop', paths: ['/a', '/b', '/a'] },
    'services.web.expose.paths.2',
  ],
  [
    'requests',
    'services.web.calls',
    [{ to: 'api', only: [{ path: '/a' }, { path: '/a' }] }],
    'services.web.calls.0.only.1',
  ],
  [
    'places where tokens are checked',
    'services.web.authentication',
    { issuer: 'staff', at: ['edge', 'edge'] },
    'services.web.authentication.at.1',
  ],
])('%s are each written once', (_, field, list, at) => {
  expect(codesOf({ [field]: list })).toEqual([`invalid-value at ${at}`]);
});

it('says which it is again', () => {
  expect(textOf(problemsOf({ 'services.web.calls': ['api', 'api'] })[0])).toBe(
    "calls[1] cannot be 'api' → write each once: it is [0] again",
  );
});

it('takes arguments of a command as often as they come', () => {
  expect(codesOf({ 'services.web.args': ['-v', '-v'] })).toEqual([]);
});
