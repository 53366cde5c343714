import { describe, expect, it } from '@jest/globals';
import { withoutFiles } from '../../../src/checks/outline/without-files';
import type { JudgedManifest } from '../../../src/checks/parts/judged-manifest';

const unit = {
  cluster: 'east',
  group: '_platform',
  name: 'mesh',
  project: undefined,
  source: 'apps/platform.ts',
};
const judged = (kind: string, more: object): JudgedManifest => ({
  unit,
  construct: 'mesh/one',
  fits: true,
  object: { apiVersion: 'v1', kind, metadata: { name: 'one', labels: { app: 'grafana' } }, ...more },
});

describe('withoutFiles', () => {
  it('leaves out what files of a ConfigMap hold, and nothing else of it', () => {
    const { object, ...others } = withoutFiles(judged('ConfigMap', { data: { 'a.json': '{}' } }));
    expect(object).toEqual(judged('ConfigMap', {}).object);
    expect(others).toEqual({ unit, construct: 'mesh/one', fits: true });
  });

  it('keeps any other object of the platform whole', () => {
    const service = judged('Service', { spec: { ports: [{ port: 80 }] } });
    const quota = judged('ResourceQuota', { spec: { hard: { pods: '9' } } });
    expect([withoutFiles(service), withoutFiles(quota)]).toEqual([service, quota]);
  });
});
