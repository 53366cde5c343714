import { formatFinding, validate } from '@cdk8s/strict';
import { brokenRules } from '../../src/checks/cel/broken-rules';
import { labelsAndAnnotations } from '../../src/checks/cluster/rules/api-server/labels-and-annotations';
import { objectNames } from '../../src/checks/cluster/rules/api-server/object-names';
import { objectSizes } from '../../src/checks/cluster/rules/api-server/object-sizes';
import { schemaOf } from '../../src/checks/schema-of';
import { flawsOf } from '../checks/cluster/flaws-of';
import { applyDefaults } from './apply-defaults';
import { kinds } from './kinds';

export interface KubernetesObject extends Readonly<Record<string, unknown>> {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** What each part of the API server's admission would say against an object; nothing, if it takes it. */
export const refusals = {
  schema: (object: KubernetesObject, minor: number): readonly string[] => {
    const schema = schemaOf(object.apiVersion, object.kind);
    if (schema === undefined) return [`no schema of ${object.apiVersion} ${object.kind}`];
    return validate(schema, applyDefaults(schema, object), { minor }).map(
      (finding) => `${finding.path.join('.')}: ${formatFinding(finding)}`,
    );
  },

  cel: (object: KubernetesObject): readonly string[] => {
    const schema = schemaOf(object.apiVersion, object.kind);
    if (schema === undefined) return [`no schema of ${object.apiVersion} ${object.kind}`];
    return brokenRules(schema, object).map(({ path, reason }) => `${path.join('.')}: ${reason}`);
  },

  scope: ({ apiVersion, kind, metadata }: KubernetesObject): readonly string[] => {
    const scope = kinds.get(`${apiVersion}/${kind}`)?.scope;
    if (scope === undefined) return [`no scope of ${apiVersion} ${kind}`];
    return (scope === 'Namespaced') === (metadata.namespace !== undefined)
      ? []
      : [`metadata.namespace: ${scope}`];
  },

  metadata: (object: KubernetesObject): readonly string[] =>
    [objectNames, labelsAndAnnotations, objectSizes].flatMap((rule) => flawsOf(rule, [object])),
} as const;
