import type { KubernetesObject } from '../model/manifest';
import { labels } from './labels';
import { ruleMaps } from './rule-maps';

/** The project that an object is there for, by its label or its name; undefined of what is the platform's. */
export function projectOfObject({ metadata: { name, labels: marks } }: KubernetesObject): string | undefined {
  return marks?.[labels.partOf] ?? ruleMaps.projectIn(name);
}
