import { expect, it } from '@jest/globals';
import { hostAccess } from '../../../../src/checks/tenancy/rules/host-access';
import { podUsers } from '../../../../src/checks/tenancy/rules/pod-users';
import type { Manifest } from '../../../../src/model/manifest';
import { sampleCluster } from '../../../helpers/sample-cluster';

const { platform } = sampleCluster('argocd');

/** A DaemonSet that mounts a folder of its node and runs as root. */
const agent = (
  path: string,
  over: { name?: string; namespace?: string; project?: string } = {},
): Manifest => ({
  object: {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: over.name ?? 'log-agent', namespace: over.namespace ?? 'node-agents' },
    spec: {
      template: {
        spec: {
          securityContext: { runAsUser: 0 },
          containers: [{ name: 'agent' }],
          volumes: [{ name: 'node', hostPath: { path } }],
        },
      },
    },
  },
  construct: 'test',
  unit: {
    cluster: 'east',
    group: '_platform',
    name: 'observability',
    project: over.project,
    source: 'apps/platform.ts',
  },
});
const codes = (manifest: Manifest) =>
  [hostAccess, podUsers].flatMap((rule) => rule([manifest], platform)).map(({ code }) => code);

it('lets the agent of logs have the folders that it is known for', () => {
  expect(codes(agent('/var/log/pods'))).toEqual([]);
  expect(codes(agent('/var/log'))).toEqual(['host-access']);
});

it('lets nobody else have them', () => {
  const refused = ['host-access', 'root-user', 'root-user'];
  expect(codes(agent('/var/log/pods', { name: 'other' }))).toEqual(refused);
  expect(codes(agent('/var/log/pods', { namespace: 'shop' }))).toEqual(refused);
  expect(codes(agent('/var/log/pods', { project: 'shop' }))).toEqual(refused);
});
