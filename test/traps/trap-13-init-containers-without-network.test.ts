import { expect, it } from '@jest/globals';
import { workloads } from './workloads';

/** istio/istio#23802, #37448. */
it('Init containers have no network beside a classic sidecar: every pod asks for a native one, which starts first', () => {
  for (const { template } of workloads) {
    expect(template.metadata!.annotations).toMatchObject({ 'sidecar.istio.io/nativeSidecar': 'true' });
    expect(template.spec).not.toHaveProperty('initContainers');
  }
});
