import type { Fault } from './fault';
import { parentOf } from './parent-of';

/** Makes the change of a fault that says something more; undefined where it is said already, or of nothing. */
export function withField(path: Parameters<typeof parentOf>[1], value: unknown): Fault['make'] {
  return (object) => {
    const { parent, last } = parentOf(object, path);
    if (parent === undefined || last in parent) return undefined;
    parent[last] = value;
    return object;
  };
}
