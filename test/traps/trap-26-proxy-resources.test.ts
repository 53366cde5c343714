import type { PodTemplateSpec } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderChanged } from '../helpers/render-changed';

const keys = ['CPU', 'Memory', 'CPULimit', 'MemoryLimit'].map((key) => `sidecar.istio.io/proxy${key}`);

const annotationsOf = (changes: Readonly<Record<string, unknown>>) => {
  const web = renderChanged(changes, { cluster: 'east', project: 'shop' }).find(
    ({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'web',
  );
  const spec = web?.spec as { template: PodTemplateSpec } | undefined;
  return spec?.template.metadata?.annotations ?? {};
};

const part = fc.record(
  {
    cpu: fc.constantFrom('50m', 0.25, '300m'),
    memory: fc.constantFrom('64Mi', '1Gi'),
    cpuLimit: fc.constantFrom('2', 4),
    memoryLimit: fc.constantFrom('1Gi', '2Gi'),
  },
  { requiredKeys: [] },
);

describe('proxy resource annotations are partial', () => {
  it('has all four on the pod template, as strings, or none', () => {
    fc.assert(
      fc.property(part, part, (ofProject, ofService) => {
        const annotations = annotationsOf({
          'defaults.sidecar': ofProject,
          'services.web.sidecar': ofService,
        });
        const present = keys.filter((key) => key in annotations);
        expect(present).toEqual(Object.keys({ ...ofProject, ...ofService }).length === 0 ? [] : keys);
        for (const key of present) expect(typeof annotations[key]).toBe('string');
      }),
      { numRuns: 12 },
    );
  });

  it('fills what is not said with what the mesh was installed with', () => {
    const annotations = annotationsOf({
      'platform.mesh': { sidecar: { cpu: '20m', memoryLimit: '512Mi' } },
      'services.web.in': { prod: { sidecar: { cpuLimit: 3, concurrency: 2 } } },
    });
    expect(keys.map((key) => annotations[key])).toEqual(['20m', '128Mi', '3', '512Mi']);
    expect(JSON.parse(annotations['proxy.istio.io/config'] ?? '')).toMatchObject({ concurrency: 2 });
  });

  it('says nothing where the mesh was only installed otherwise, or threads are counted', () => {
    const installed = annotationsOf({ 'platform.mesh': { sidecar: { cpu: '20m' } } });
    expect(keys.filter((key) => key in installed)).toEqual([]);
    const threads = annotationsOf({ 'services.web.sidecar': { concurrency: 1 } });
    expect(keys.filter((key) => key in threads)).toEqual([]);
  });
});
