import { validate } from '@cdk8s/strict';
import type { KubernetesObject } from '../model/manifest';
import { brokenRules } from './cel/broken-rules';
import { findingReason } from './finding-reason';
import { schemaOf } from './schema-of';

/** A field that a cluster would not take. */
export interface InvalidField {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/**
 * What of an object does not fit the schema of its kind, or where all does, which of the kind's own rules it breaks;
 * nothing where no binding has a schema.
 *
 * @param minor minor version of Kubernetes 1.x; any that the schemas know when left out
 */
export function validateObject(object: KubernetesObject, minor?: number): readonly InvalidField[] {
  const schema = schemaOf(object.apiVersion, object.kind);
  if (schema === undefined) return [];
  const findings = validate(schema, object, minor === undefined ? {} : { minor });
  if (findings.length === 0) return brokenRules(schema, object);
  // A required field that is misspelt is one mistake.
  const meant = new Set(
    findings.flatMap(({ kind, path, suggestion }) =>
      kind === 'unknown-field' && suggestion !== undefined
        ? [[...path.slice(0, -1), suggestion].join('/')]
        : [],
    ),
  );
  return findings
    .filter(({ kind, path }) => kind !== 'missing-field' || !meant.has(path.join('/')))
    .map((finding) => ({ path: finding.path, reason: findingReason(finding) }));
}
