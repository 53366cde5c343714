import { describe, expect, it } from '@jest/globals';
import { renderChanged } from '../helpers/render-changed';

describe('a namespace has istio.io/rev and an old istio-injection label', () => {
  it('has one injection label on every namespace that is injected, and none elsewhere', () => {
    const namespaces = renderChanged({ 'platform.mesh': { revision: 'stable' } }).filter(
      ({ kind }) => kind === 'Namespace',
    );
    expect(namespaces.map(({ metadata }) => metadata.name)).toEqual(
      expect.arrayContaining(['shop', 'shop-dev', 'istio-ingress', 'observability']),
    );
    for (const { metadata } of namespaces) {
      const keys = Object.keys(metadata.labels ?? {});
      expect(keys).not.toContain('istio-injection');
      expect(keys).not.toContain('istio.io/dataplane-mode');
      if (metadata.name.startsWith('shop')) expect(metadata.labels?.['istio.io/rev']).toBe('stable');
    }
  });
});
