import type { Edge, EdgeEnd } from '../../access/edge';

/** An edge in words: its ends with the port, and which requests pass. */
export const edgeWords = {
  end: (end: EdgeEnd): string => {
    if (end.kind === 'workload') return end.id;
    return end.kind === 'gateway' ? `internet:${end.host}` : end.host;
  },
  port: ({ port }: Edge): string => (port === 0 ? 'every port' : `port ${port}`),
  /** Of all edges between two ends on a port. */
  requests: (edges: readonly Edge[]): string =>
    edges.map(({ only, token }) => `${requestsOf(only)}${token === true ? ' with a token' : ''}`).join(', '),
};

function requestsOf(only: Edge['only']): string {
  if (only === undefined) return 'all requests';
  return only
    .map(({ methods, paths }) =>
      [methods?.join('|'), paths?.join(' ')].filter((part) => part !== undefined).join(' '),
    )
    .join(', ');
}
