import type { Fault, RenderedObject } from './fault';

/**
 * Makes the change of a fault that puts a value at a path; undefined where the path leads nowhere.
 *
 * @param path field names and indices, as in `spec.http.0.route.0.destination.host`
 */
export function withValue(path: string, to: (before: unknown) => unknown): Fault['make'] {
  return (object) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let parent: RenderedObject | undefined = object;
    for (const key of keys) parent = (parent as Record<string, RenderedObject> | undefined)?.[key];
    if (typeof parent !== 'object' || parent === null || !(last in parent)) return undefined;
    (parent as Record<string, unknown>)[last] = to((parent as Record<string, unknown>)[last]);
    return object;
  };
}
