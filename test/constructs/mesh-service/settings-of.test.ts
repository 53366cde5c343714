import { describe, expect, it } from '@jest/globals';
import { settingsOf } from '../../../src/constructs/mesh-service/settings-of';
import { serviceDefaults } from '../../../src/conventions/service-defaults';

const least = { namespace: 'shop-test', versions: [] };

describe('settingsOf', () => {
  it('fills in the defaults of services and of clusters, and the name', () => {
    const settings = settingsOf('orders', least);
    expect(settings).toMatchObject({
      ...serviceDefaults,
      ...least,
      name: 'orders',
      cni: 'calico',
      traced: false,
    });
  });

  it('leaves what is said, also that there is none, and the props themselves', () => {
    const said = {
      ...least,
      name: 'other',
      cni: 'cilium',
      job: undefined,
      args: ['-v'],
      logPort: undefined,
    } as const;
    const given = { ...said };
    const settings = settingsOf('orders', given);
    expect(settings).toMatchObject(said);
    expect(Object.hasOwn(settings, 'logPort')).toBe(true);
    expect(given).toEqual(said);
  });
});
