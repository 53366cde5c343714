import type { RequestDefinition } from '../../definition/request-definition';
import type { RequestPattern } from '../../model/request-pattern';

/** Requests as an author wrote them, in the one form that everything else reads. */
export function placeRequests(
  only: RequestDefinition | readonly RequestDefinition[] | undefined,
): readonly RequestPattern[] | undefined {
  return only === undefined ? undefined : [only].flat().map(placeRequest);
}

function placeRequest({ methods, path }: RequestDefinition): RequestPattern {
  return { methods: [...new Set(methods)].sort(), path: placePath(path) };
}

function placePath(path: RequestDefinition['path']): RequestPattern['path'] {
  if (path === undefined) return undefined;
  if (typeof path === 'object') return { kind: 'exact', value: path.exact };
  const value = path.replace(/\/+$/, '');
  return value === '' ? undefined : { kind: 'prefix', value };
}
