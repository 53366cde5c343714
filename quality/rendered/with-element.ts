import type { Fault, RenderedObject } from './fault';
import { parentOf } from './parent-of';

/**
 * Makes the change of a fault that puts one more at the end of a list, which may not be there yet.
 *
 * @param path of the list
 * @param to makes the element of the object; undefined where this object has none to make it of
 */
export function withElement(
  path: Parameters<typeof parentOf>[1],
  to: (object: RenderedObject) => unknown,
): Fault['make'] {
  return (object) => {
    const { parent, last } = parentOf(object, path);
    const element = to(object);
    if (parent === undefined || element === undefined) return undefined;
    parent[last] = [...((parent[last] as readonly unknown[] | undefined) ?? []), element];
    return object;
  };
}
