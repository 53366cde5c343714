import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of routes, whoever wrote them: a part of the registry. */
export const routeProblems = {
  'unknown-route-host': entry<{ object: string; host: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, host }) =>
      `${object} sends requests to ${host}, which no Service and no ServiceEntry is`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'name a host that exists, or add what makes it one'),
    why: 'A proxy that is sent to a host it does not know answers 503, and nothing in the cluster refuses the route.',
    example: { object: 'VirtualService shop/web', host: 'ordes', suggestion: 'orders' },
    upstream: ['IST0101', 'KIA1101'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
  }),
} as const;
