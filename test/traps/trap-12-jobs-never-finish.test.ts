import { expect, it } from '@jest/globals';
import { workloads } from './workloads';

/** istio/istio#11659, #11045. */
it('Jobs never finish beside a classic sidecar: every job asks for a native one, and ends by itself', () => {
  const jobs = workloads.filter(({ kind }) => kind.endsWith('Job'));
  expect(jobs).toHaveLength(2);
  for (const { template, workload } of jobs) {
    expect(template.metadata!.annotations).toMatchObject({ 'sidecar.istio.io/nativeSidecar': 'true' });
    expect(template.metadata!.labels).not.toHaveProperty(['sidecar.istio.io/inject']);
    expect(template.spec!.restartPolicy).toBe('Never');
    // Nobody has to ask the proxy to leave.
    expect(JSON.stringify(workload)).not.toContain('quitquitquit');
    expect(template.spec!.containers[0]).not.toHaveProperty('lifecycle.postStart');
  }
});
