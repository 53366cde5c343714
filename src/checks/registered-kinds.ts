import type { CompactSchema } from '@cdk8s/strict';
import type { KubernetesObject } from '../model/manifest';
import { compactSchemaOf } from './custom/compact-schema-of';
import { versionsOf } from './custom/versions-of';
import { recordOf } from './record-of';

/** A kind that a CustomResourceDefinition makes known to a cluster. */
export interface RegisteredKind {
  readonly scope: 'Namespaced' | 'Cluster';
  /** Its closed schema; undefined where the definition has none. */
  readonly schema: () => CompactSchema | undefined;
}

/** Kinds that the CustomResourceDefinitions among objects make known, by `<apiVersion>/<Kind>`. */
export function registeredKinds(objects: readonly KubernetesObject[]): ReadonlyMap<string, RegisteredKind> {
  const known = new Map<string, RegisteredKind>();
  for (const object of objects) {
    if (object.kind !== 'CustomResourceDefinition') continue;
    const spec = recordOf(object['spec']);
    const scope = spec['scope'] === 'Cluster' ? 'Cluster' : 'Namespaced';
    const kind = String(recordOf(spec['names'])['kind']);
    for (const { name, served, schema: written } of versionsOf(object)) {
      if (!served) continue;
      const apiVersion = `${String(spec['group'])}/${name}`;
      let schema: CompactSchema | undefined;
      known.set(`${apiVersion}/${kind}`, {
        scope,
        // Made when the first object needs it: most definitions have none among the manifests.
        schema: () => (schema ??= written && compactSchemaOf(written, apiVersion, kind)),
      });
    }
  }
  return known;
}
