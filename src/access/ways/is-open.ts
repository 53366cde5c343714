import type { AccessFacts } from '../access-facts';
import { checkConnection } from '../check-connection';
import { checkProxy, type SentRequest } from '../check-proxy';
import type { LayerFinding } from '../decision';
import { normalPath } from '../mesh/normal-path';
import { takesIn } from '../mesh/takes-in';
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
  terms: readonly (RequestTerms | undefined)[],
): readonly OpenRequest[] {
  // The network does not see requests: once is enough.
  if (!isAllowed(checkConnection(facts, caller, called, port))) return [];
  if (!takesIn(called, port)) return [{ token: false }];
  const passes = (request: SentRequest) => isAllowed(checkProxy(facts, caller, called, port, request));
  const protocols = spokenOn(facts, called, port);
  // A request of which nothing is known passes only where nothing is asked.
  if (protocols.some((protocol) => passes({ protocol }))) return [{ token: false }];
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
  const found = terms.flatMap(open);
  return found.length > 0 || terms.length === 0 ? found : exceptionalTerms(facts, called).flatMap(open);
}

function isAllowed(findings: Iterable<LayerFinding>): boolean {
  for (const { allowed } of findings) if (!allowed) return false;
  return true;
}

const normal = (request: SentRequest): SentRequest =>
  request.path === undefined ? request : { ...request, path: normalPath(request.path) };
