import { validate, type CompactSchema } from '@cdk8s/strict';
import type { KubernetesObject } from '../model/manifest';
import { brokenRules } from './cel/broken-rules';
import { resolveSchema } from './cel/resolve-schema';
import { findingReason } from './finding-reason';
import type { RegisteredKind } from './registered-kinds';
import { schemaOf } from './schema-of';

/** A field that a cluster would not take. */
export interface InvalidField {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/**
 * What of an object does not fit the schema of its kind, or where all does, which of the kind's own rules it breaks;
 * nothing where neither a binding nor a definition of its kind has a schema.
 *
 * @param minor minor version of Kubernetes 1.x; any that the schemas know when left out
 * @param registered kinds that no binding has, by `<apiVersion>/<Kind>`
 */
export function validateObject(
  object: KubernetesObject,
  minor?: number,
  registered?: ReadonlyMap<string, RegisteredKind>,
): readonly InvalidField[] {
  const { apiVersion, kind } = object;
  const bound = schemaOf(apiVersion, kind);
  const schema = bound ?? registered?.get(`${apiVersion}/${kind}`)?.schema();
  if (schema === undefined) return [];
  if (bound !== undefined && lacksSpec(object, bound))
    return [{ path: ['spec'], reason: 'is required and missing' }];
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

/**
 * What reads a `spec` that is not there reads an empty one, and then misses what every one has: the API server of its
 * own kinds, and whoever serves the others, whose CRDs often leave this out (Istio's webhook does not).
 */
function lacksSpec({ spec }: KubernetesObject, root: CompactSchema): boolean {
  const written = root.properties?.['spec'];
  if (spec !== undefined || written === undefined) return false;
  return (resolveSchema(root, written).required ?? []).length > 0;
}
