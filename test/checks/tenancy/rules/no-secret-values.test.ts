import { describe, expect, it } from '@jest/globals';
import { noSecretValues } from '../../../../src/checks/tenancy/rules/no-secret-values';
import type { KubernetesObject, Manifest } from '../../../../src/model/manifest';
import type { Platform } from '../../../../src/model/platform';

const config: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'alertmanager-config', namespace: 'observability' },
  stringData: { 'alertmanager.yaml': 'receivers:\n  - pagerduty_configs:\n      - routing_key_file: /a/b\n' },
};
const withText = (text: string) => ({ ...config, stringData: { 'alertmanager.yaml': text } });
const unit = (group: string): Manifest['unit'] => ({
  cluster: 'office',
  group,
  name: 'observability',
  project: undefined,
  source: 'apps/platform.ts',
});
const codesOf = (object: KubernetesObject, group = '_platform') =>
  noSecretValues([{ object, construct: 'test', unit: unit(group) }], {} as Platform).map(({ code }) => code);

describe('a Secret', () => {
  it('may be the configuration of Alertmanager, which names files', () => {
    expect(codesOf(config)).toEqual([]);
  });

  it.each([
    ['of another name', { ...config, metadata: { ...config.metadata, name: 'other' } }],
    ['with what is no text', { ...config, stringData: { ...(config['stringData'] as object), other: 1 } }],
    [
      'with a credential beside it',
      { ...config, stringData: { ...(config['stringData'] as object), other: 'password: x' } },
    ],
    ['with data', { ...config, data: { other: 'eA==' } }],
    ['with a password', withText('global:\n  smtp_auth_password: x\n')],
    ['with a key', withText('      - routing_key: x\n')],
    ['with a token in quotes', withText('  "bot_token": x\n')],
    ['with an address that is one', withText('global:\n  slack_api_url: x\n')],
  ])('%s is refused', (_, object) => {
    expect(codesOf(object)).toEqual(['secret-value']);
  });

  it('of a tenant is refused whatever it holds', () => {
    expect(codesOf(config, 'shop')).toEqual(['secret-value']);
  });
});
