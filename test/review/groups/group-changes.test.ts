import { describe, expect, it } from '@jest/globals';
import type { KubernetesObject } from '../../../src/model/manifest';
import { compareTrees } from '../../../src/review/compare/compare-trees';
import { groupChanges } from '../../../src/review/groups/group-changes';
import { treePairOf } from '../compare/tree-pair-of';

const deployment = (name: string, cpu: string, host = name): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: `${name}-prod` },
  spec: { template: { spec: { resources: { limits: { cpu } }, hostname: `${host}.example.com` } } },
});

function groupsOf(before: readonly KubernetesObject[], after: readonly KubernetesObject[]) {
  const tree = (objects: readonly KubernetesObject[]) =>
    Object.fromEntries(
      objects.map((one) => [`c/${one.metadata.namespace}/${one.metadata.name}/workload.yaml`, [one]]),
    );
  const { changes } = compareTrees(treePairOf(tree(before), tree(after)));
  return groupChanges(changes).map(({ kind, of, fields, changes: { length } }) => ({
    kind,
    of,
    length,
    fields: fields.map(({ path, before: known, after: found }) => [path, known, found]),
  }));
}

describe('groupChanges', () => {
  it('says once what is the same of many, and apart what differs', () => {
    const names = ['alpha', 'bravo', 'charlie'];
    const before = names.map((name) => deployment(name, '1'));
    const after = names.map((name) => deployment(name, name === 'bravo' ? '3' : '2'));
    const path = '/spec/template/spec/resources/limits/cpu';
    expect(groupsOf(before, after)).toEqual([
      { kind: 'updated', of: 'Deployment', length: 2, fields: [[path, '1', '2']] },
      { kind: 'updated', of: 'Deployment', length: 1, fields: [[path, '1', '3']] },
    ]);
  });

  it('takes the names of an object for what it differs in anyway', () => {
    const names = ['alpha', 'bravo'];
    const before = names.map((name) => deployment(name, '1'));
    const after = names.map((name) => deployment(name, '1', `new.${name}`));
    expect(groupsOf(before, after)).toEqual([
      {
        kind: 'updated',
        of: 'Deployment',
        length: 2,
        fields: [['/spec/template/spec/hostname', '<service>.example.com', 'new.<service>.example.com']],
      },
    ]);
  });

  it('takes a file that is called after a project for the same file of each', () => {
    const rules = (project: string, text: string): KubernetesObject => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: `prometheus-rules-${project}`, namespace: 'observability' },
      data: { [`project-${project}.yml`]: `team: ${text}` },
    });
    const both = (text: string) => ['alpha', 'bravo'].map((project) => rules(project, text));
    expect(groupsOf(both('one'), both('two'))).toEqual([
      {
        kind: 'updated',
        of: 'ConfigMap',
        length: 2,
        fields: [['/data/project-<project>.yml', 'team: one', 'team: two']],
      },
    ]);
  });

  it('does not take a name inside another word for the name', () => {
    const groups = groupsOf([deployment('web', '1', 'x')], [deployment('web', '1', 'web-ui')]);
    expect(groups[0]?.fields).toEqual([
      ['/spec/template/spec/hostname', 'x.example.com', 'web-ui.example.com'],
    ]);
  });

  it('leaves out fingerprints of files that changed themselves', () => {
    const marked = (mark: string): KubernetesObject => ({
      ...deployment('alpha', '1'),
      spec: { template: { metadata: { annotations: { 'config.meshwright.dev/alpha': mark } } } },
    });
    expect(groupsOf([marked('a')], [marked('b')])).toEqual([
      { kind: 'updated', of: 'Deployment', length: 1, fields: [] },
    ]);
  });

  it('shows what may cost most first', () => {
    const before = [deployment('alpha', '1'), deployment('bravo', '1')];
    const after = [deployment('alpha', '2'), deployment('charlie', '1')];
    expect(groupsOf(before, after).map(({ kind }) => kind)).toEqual(['deleted', 'updated', 'created']);
  });
});
