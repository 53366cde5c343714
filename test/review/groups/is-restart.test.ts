import { describe, expect, it } from '@jest/globals';
import type { KubernetesObject } from '../../../src/model/manifest';
import { compareTrees } from '../../../src/review/compare/compare-trees';
import { isRestart } from '../../../src/review/groups/is-restart';
import { treePairOf } from '../compare/tree-pair-of';

const workload = (kind: string, spec: object): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'a', namespace: 'n' },
  spec,
});

function restarts(before: KubernetesObject | undefined, after: KubernetesObject | undefined): boolean {
  const tree = (one: KubernetesObject | undefined) =>
    one === undefined ? {} : { 'c/n/a/workload.yaml': [one] };
  const { changes } = compareTrees(treePairOf(tree(before), tree(after)));
  expect(changes).toHaveLength(1);
  return changes.some(isRestart);
}

describe('isRestart', () => {
  it.each(['Deployment', 'StatefulSet', 'DaemonSet'])('is a new template of a %s', (kind) => {
    expect(restarts(workload(kind, { template: { a: 1 } }), workload(kind, { template: { a: 2 } }))).toBe(
      true,
    );
  });

  it('is a workload that must be made anew', () => {
    const [one, other] = ['x', 'y'].map((app) => workload('Deployment', { selector: { app } }));
    expect(restarts(one, other)).toBe(true);
  });

  it('is no change of scale, no template of a job, nothing new and nothing gone', () => {
    expect(restarts(workload('Deployment', { replicas: 1 }), workload('Deployment', { replicas: 2 }))).toBe(
      false,
    );
    expect(restarts(workload('CronJob', { template: 1 }), workload('CronJob', { template: 2 }))).toBe(false);
    expect(restarts(undefined, workload('Deployment', {}))).toBe(false);
    expect(restarts(workload('Deployment', {}), undefined)).toBe(false);
  });
});
