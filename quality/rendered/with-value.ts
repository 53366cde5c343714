import type { Fault, RenderedObject } from './fault';
import { parentOf } from './parent-of';

/**
 * Makes the change of a fault that puts another value at a path; undefined where the path leads nowhere, or where the
 * value is undefined for this object.
 *
 * @param path field names and indices, as in `spec.http.0.route.0.destination.host`, or a list of them where names
 *   have dots
 */
export function withValue(
  path: Path,
  to: (before: unknown, object: RenderedObject) => unknown,
): Fault['make'] {
  return (object) => {
    const { parent, last } = parentOf(object, path);
    if (parent === undefined || !(last in parent)) return undefined;
    const value = to(parent[last], object);
    if (value === undefined) return undefined;
    parent[last] = value;
    return object;
  };
}

type Path = Parameters<typeof parentOf>[1];
