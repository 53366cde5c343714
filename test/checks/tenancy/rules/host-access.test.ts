import { expect, it } from '@jest/globals';
import { hostAccess } from '../../../../src/checks/tenancy/rules/host-access';
import type { Manifest } from '../../../../src/model/manifest';
import { sampleCluster } from '../../../helpers/sample-cluster';

const { platform } = sampleCluster('argocd');

const inGroup = (group: string, namespace: string, name: string): Manifest => ({
  unit: {
    cluster: 'north',
    group,
    name: 'observability',
    project: group === '_platform' ? undefined : group,
    source: 'apps/platform.ts',
  },
  construct: 'a',
  object: {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name, namespace },
    spec: { template: { spec: { hostNetwork: true, containers: [] } } },
  },
});

it.each([
  ['an agent of the platform that listens on its node', '_platform', 'node-agents', 'node-exporter', []],
  ['an agent that has no reason to', '_platform', 'node-agents', 'log-agent', ['host-access']],
  ['another pod beside the agents', '_platform', 'node-agents', 'agent', ['host-access']],
  ['a pod of the platform elsewhere', '_platform', 'observability', 'node-exporter', ['host-access']],
  ['a pod of a project that says it is an agent', 'shop', 'node-agents', 'node-exporter', ['host-access']],
] as const)('%s', (_, group, namespace, name, codes) => {
  expect(hostAccess([inGroup(group, namespace, name)], platform).map(({ code }) => code)).toEqual(codes);
});
