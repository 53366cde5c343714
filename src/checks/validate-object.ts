import { formatFinding, validate } from '@cdk8s/strict';
import type { KubernetesObject } from '../model/manifest';
import { schemaOf } from './schema-of';

/** A field that a cluster would not take. */
interface InvalidField {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** What of an object does not fit the schema of its kind; nothing where no binding has one. */
export function validateObject(object: KubernetesObject): readonly InvalidField[] {
  const schema = schemaOf(object.apiVersion, object.kind);
  return schema === undefined
    ? []
    : validate(schema, object, {}).map((finding) => ({ path: finding.path, reason: formatFinding(finding) }));
}
