import { expect, it } from '@jest/globals';
import { hostAccess } from '../../../src/checks/rules/host-access';
import type { Manifest } from '../../../src/model/manifest';
import { sampleCluster } from '../../helpers/sample-cluster';

const { platform } = sampleCluster('argocd');

const inGroup = (group: string, namespace: string): Manifest => ({
  unit: { cluster: 'north', group, name: 'observability', project: undefined, source: 'apps/platform.ts' },
  construct: 'a',
  object: {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'agent', namespace },
    spec: { template: { spec: { hostNetwork: true, containers: [] } } },
  },
});

it.each([
  ['an agent of the platform in the namespace of the agents', '_platform', 'node-agents', []],
  ['a pod of the platform elsewhere', '_platform', 'observability', ['host-access']],
  ['a pod of a project that says it is an agent', 'shop', 'node-agents', ['host-access']],
] as const)('%s', (_, group, namespace, codes) => {
  expect(hostAccess([inGroup(group, namespace)], platform).map(({ code }) => code)).toEqual(codes);
});
