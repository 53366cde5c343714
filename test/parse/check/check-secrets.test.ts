import { describe, expect, it } from '@jest/globals';
import type { SecretDefinition } from '../../../src/definition/secret-definition';
import { checkSecrets } from '../../../src/parse/check/check-secrets';

const problems = (...secrets: (string | SecretDefinition)[]) =>
  checkSecrets(secrets, (...path) => ({ file: 'project.ts', path })).map(({ code, at }) => [
    code,
    at.path?.join('.'),
  ]);

describe('secrets', () => {
  it.each<[string, (string | SecretDefinition)[]]>([
    ['a name', ['database']],
    [
      'every origin',
      [
        { name: 'a', from: 'store' },
        { name: 'b', from: 'existing' },
        { name: 'c', from: 'sealed' },
      ],
    ],
    ['files of the CSI driver', [{ name: 'pki', from: 'csi', mount: '/etc/pki' }]],
    ['some keys as files', [{ name: 'tls', mount: '/etc/tls', keys: ['tls.crt'] }]],
    ["a dot in the name of somebody else's object", [{ name: 'sh.helm.orders', from: 'existing' }]],
  ])('can be %s', (_, secrets) => {
    expect(problems(...secrets)).toEqual([]);
  });

  it.each<[string, (string | SecretDefinition)[], string, string]>([
    ['listed twice', ['a', { name: 'a', mount: '/a' }], 'duplicate-secret', 'secrets.1'],
    ['no name', ['Team/DB'], 'invalid-name', 'secrets.0'],
    ['a dot in a name of ours', [{ name: 'a.b', from: 'sealed' }], 'invalid-name', 'secrets.0.name'],
    ['no name of an object', [{ name: 'A', from: 'existing' }], 'invalid-name', 'secrets.0.name'],
    ['CSI without files', [{ name: 'pki', from: 'csi' }], 'csi-secret-without-files', 'secrets.0'],
    [
      'CSI as variables',
      [{ name: 'pki', from: 'csi', mount: '/pki', env: { A: 'a' } }],
      'csi-secret-without-files',
      'secrets.0.env',
    ],
    [
      'CSI with keys',
      [{ name: 'pki', from: 'csi', mount: '/pki', keys: ['a'] }],
      'invalid-value',
      'secrets.0.keys',
    ],
    ['keys for no directory', [{ name: 'tls', keys: ['tls.crt'] }], 'keys-without-mount', 'secrets.0.keys'],
  ])('cannot be %s', (_, secrets, code, path) => {
    expect(problems(...secrets)).toEqual([[code, path]]);
  });
});
