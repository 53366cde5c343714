import type { KubernetesObject } from '../src/model/manifest';

/** Stands in for `src/render/to-yaml.ts` in the bundle of `collect-objects.ts`. */
export function toYaml(objects: readonly KubernetesObject[]): string {
  return JSON.stringify(objects);
}
