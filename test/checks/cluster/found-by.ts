import type { ClusterRule } from '../../../src/checks/cluster/cluster-rule';
import { schemaFindings } from '../../../src/checks/cluster/facts/schema-findings';
import { clusterOf } from './cluster-of';
import { runRule } from './run-rule';

/** As `flawsOf`, of several objects: `<code> <kind> <name> <path of the field>` each. Each object must fit its schema. */
export function foundBy(rule: ClusterRule, ...manifests: readonly string[]): readonly string[] {
  const cluster = clusterOf(manifests.join('\n---\n'));
  for (const [{ object }, findings] of schemaFindings(cluster)) {
    throw new Error(`${object.kind} ${object.metadata.name}: ${JSON.stringify(findings)}`);
  }
  return runRule(rule, cluster).map(({ code, at }) => `${code} ${at.file} ${(at.path ?? []).join('.')}`);
}
