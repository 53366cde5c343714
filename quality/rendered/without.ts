import type { Fault } from './fault';
import { parentOf } from './parent-of';

/** Makes the change of a fault that takes a field away; undefined where it is not there. */
export function without(path: Parameters<typeof parentOf>[1]): Fault['make'] {
  return (object) => {
    const { parent, last } = parentOf(object, path);
    if (parent === undefined || !(last in parent)) return undefined;
    delete parent[last];
    return object;
  };
}
