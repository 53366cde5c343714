import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { ClusterRule } from '../../../../../src/checks/cluster/cluster-rule';
import { fittingSchemas } from '../../../../../src/checks/cluster/rules/schemas/fitting-schemas';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { clusterOf } from '../../cluster-of';
import { flawsOf } from '../../flaws-of';

/**
 * Every object of a file of `cases/` is judged by one rule as its annotation `expected` says. Its schema takes it:
 * what that refuses already needs no rule. What Istio says of the same files, `scripts/oracle` tells.
 */
export function itJudges(rule: ClusterRule, file: string): void {
  const { objects } = clusterOf(readFileSync(join(__dirname, 'cases', `${file}.yaml`), 'utf8'));
  it.each(objects.map(({ name, object }) => [name, object] as const))('%s', (_, object: KubernetesObject) => {
    const expected = object.metadata.annotations?.['expected'];
    expect(flawsOf(fittingSchemas, [object])).toEqual([]);
    expect(flawsOf(rule, [object])).toEqual(expected?.split('; ') ?? []);
  });
}
