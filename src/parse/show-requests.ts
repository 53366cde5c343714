import type { RequestPattern } from '../model/request-pattern';

/** Requests of ports as an author writes them in a call or a consent, beside the name of the other side. */
export function showRequests(
  side: 'to' | 'from',
  name: string,
  ports: readonly string[] | undefined,
  only: readonly RequestPattern[] | undefined,
): string {
  if (ports === undefined && only === undefined) return `'${name}'`;
  const fields = [
    `${side}: '${name}'`,
    ...(ports === undefined ? [] : [`ports: ${list(ports)}`]),
    ...(only === undefined ? [] : [`only: [${only.map(showRequest).join(', ')}]`]),
  ];
  return `{ ${fields.join(', ')} }`;
}

function showRequest({ methods, path }: RequestPattern): string {
  const fields = [
    ...(methods.length === 0 ? [] : [`methods: ${list(methods)}`]),
    ...(path === undefined ? [] : [`path: ${showPath(path)}`]),
  ];
  // A prefix of every path is the one pattern that says nothing once it is placed.
  return fields.length === 0 ? "{ path: '/' }" : `{ ${fields.join(', ')} }`;
}

function showPath({ kind, value }: NonNullable<RequestPattern['path']>): string {
  return kind === 'exact' ? `{ exact: '${value}' }` : `'${value}'`;
}

const list = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;
