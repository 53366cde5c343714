import type { KubernetesObject } from '../model/manifest';
import { listOf } from './list-of';
import { recordOf } from './record-of';

/** A kind that a CustomResourceDefinition makes known to a cluster. */
export interface RegisteredKind {
  readonly scope: 'Namespaced' | 'Cluster';
}

/** Kinds that the CustomResourceDefinitions among objects make known, by `<apiVersion>/<Kind>`. */
export function registeredKinds(objects: readonly KubernetesObject[]): ReadonlyMap<string, RegisteredKind> {
  const known = new Map<string, RegisteredKind>();
  for (const { kind: of, spec: written } of objects) {
    if (of !== 'CustomResourceDefinition') continue;
    const spec = recordOf(written);
    const scope = spec['scope'] === 'Cluster' ? 'Cluster' : 'Namespaced';
    const { kind } = recordOf(spec['names']);
    for (const version of listOf(spec['versions'])) {
      const { name, served } = recordOf(version);
      if (served === true) known.set(`${String(spec['group'])}/${String(name)}/${String(kind)}`, { scope });
    }
  }
  return known;
}
