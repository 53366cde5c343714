import { describe, expect, it } from '@jest/globals';
import type { SecretUse } from '../../../src/model/secret-use';
import { render } from './render';

const csi: SecretUse = { name: 'pki', from: { kind: 'csi' }, asEnv: false, mount: '/etc/pki', keys: [] };

describe('secrets of a construct used alone', () => {
  it('can come from the CSI driver as files', () => {
    expect(() => render({ secrets: [csi] })).not.toThrow();
  });

  it.each<[string, Parameters<typeof render>[0], string]>([
    ['CSI without files', { secrets: [{ ...csi, mount: undefined }] }, 'which makes files only'],
    ['CSI as all variables', { secrets: [{ ...csi, asEnv: true }] }, 'which makes files only'],
    [
      'CSI as one variable',
      { secrets: [csi], env: [{ name: 'A', secret: 'pki', key: 'a' }] },
      'which makes files only',
    ],
    ['one listed twice', { secrets: [csi, csi] }, 'secret pki is there twice'],
    ['one that is not listed', { env: [{ name: 'A', secret: 'db', key: 'a' }] }, 'which is not in secrets'],
  ])('cannot be %s', (_, props, message) => {
    expect(() => render(props)).toThrow(message);
  });
});
