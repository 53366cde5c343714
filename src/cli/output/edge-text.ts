import type { Edge } from '../../access/edge';

/** An edge in words, apart for each column of a table. */
export interface EdgeText {
  readonly from: string;
  readonly to: string;
  readonly port: string;
  /** Requests that pass. */
  readonly requests: string;
}

/** Spells an edge for people. */
export function edgeText({ from, to, port, only, token }: Edge): EdgeText {
  const end = (one: Edge['from']) => {
    if (one.kind === 'workload') return one.id;
    return one.kind === 'gateway' ? `internet:${one.host}` : one.host;
  };
  return {
    from: end(from),
    to: end(to),
    port: port === 0 ? 'every' : String(port),
    requests: requestsText(only, token),
  };
}

/** Requests that pass, in words: `all`, or methods and paths. */
export function requestsText(only: Edge['only'], token: boolean | undefined): string {
  const some =
    only === undefined
      ? 'all'
      : only
          .map(({ methods, paths }) =>
            [methods?.join('|'), paths?.join(' ')].filter((part) => part !== undefined).join(' '),
          )
          .join(' ');
  return token === true ? `${some} with a token` : some;
}
