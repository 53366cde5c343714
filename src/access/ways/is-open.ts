import type { AccessFacts } from '../access-facts';
import type { SentRequest } from '../check-proxy';
import { connects } from '../connects';
import { normalPath } from '../mesh/normal-path';
import { takesIn } from '../mesh/takes-in';
import { proxyOf } from '../proxy-of';
import type { Workload } from '../workload';
import { exceptionalTerms } from './exceptional-terms';
import { sampleRequests } from './sample-requests';
import { spokenOn } from './spoken-on';
import type { RequestTerms } from './way';

/** Requests that pass: all but what a policy denies where nothing is said, else any of these. */
export interface OpenRequest {
  readonly methods?: readonly string[] | undefined;
  readonly paths?: readonly string[] | undefined;
  readonly token: boolean;
}

/**
 * What of a port is open to a caller, by the terms of the rules that speak of both. A rule whose samples are refused
 * opens nothing: a denial, or a lower layer, goes before it. Where all are refused, what rules leave out is asked for.
 *
 * @param terms of each rule that may let the caller in; none where the port has no proxy before it
 */
export function isOpen(
  facts: AccessFacts,
  caller: Workload,
  called: Workload,
  port: number,
  terms: () => readonly (RequestTerms | undefined)[],
): readonly OpenRequest[] {
  // The network does not see requests: once is enough.
  if (!connects(facts, caller, called, port)) return [];
  if (!takesIn(called, port)) return everything;
  const passes = proxyOf(facts, caller, called, port);
  if (passes === undefined) return [];
  const protocols = spokenOn(facts, called, port);
  // A request of which nothing is known passes only where nothing is asked.
  if (protocols.some((protocol) => passes({ protocol }))) return everything;
  const open = (asked: RequestTerms | undefined): readonly OpenRequest[] => {
    const passed = protocols
      .flatMap((protocol) => sampleRequests(facts, called, asked, protocol))
      .filter(({ request }) => passes(normal(request)));
    if (passed.length === 0) return [];
    const token = asked?.token !== undefined;
    const paths = [...new Set(passed.flatMap(({ path }) => path ?? []))];
    return [
      {
        token,
        ...(asked?.methods === undefined ? {} : { methods: asked.methods }),
        ...(asked?.paths === undefined ? {} : { paths }),
      },
    ];
  };
  const asked = terms();
  const found = asked.flatMap(open);
  return found.length > 0 || asked.length === 0 ? found : exceptionalTerms(facts, called).flatMap(open);
}

const everything: readonly OpenRequest[] = [{ token: false }];

const normal = (request: SentRequest): SentRequest =>
  request.path === undefined ? request : { ...request, path: normalPath(request.path) };
