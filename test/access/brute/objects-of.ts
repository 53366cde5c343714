import type { KubernetesObject } from '../../../src/model/manifest';

/** An object of one kind, with what nobody wrote filled in as the API server would. */
export interface ObjectOf<Spec> {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly spec: Spec;
}

/** Every object of a kind, by name and then namespace, as Istio sorts what is equally old. */
export function objectsOf<Spec>(
  objects: readonly KubernetesObject[],
  kind: string,
): readonly ObjectOf<Spec>[] {
  const found: ObjectOf<Spec>[] = [];
  for (const object of objects) {
    if (object.kind !== kind) continue;
    found.push({
      name: object.metadata.name,
      namespace: object.metadata.namespace ?? '',
      labels: object.metadata.labels ?? {},
      annotations: object.metadata.annotations ?? {},
      spec: (object['spec'] ?? {}) as Spec,
    });
  }
  return found.sort((one, other) => compare(one.name, other.name) || compare(one.namespace, other.namespace));
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
