import type { RenderedObject } from './fault';

/** What a path of an object leads into, and the last step. Undefined where there is no such thing. */
export function parentOf(
  object: RenderedObject,
  path: string | readonly string[],
): { readonly parent: RenderedObject | undefined; readonly last: string } {
  const keys = typeof path === 'string' ? path.split('.') : [...path];
  const last = keys.pop() ?? '';
  let parent: unknown = object;
  for (const key of keys) parent = (parent as RenderedObject | null | undefined)?.[key];
  return {
    parent: typeof parent === 'object' && parent !== null ? (parent as RenderedObject) : undefined,
    last,
  };
}
