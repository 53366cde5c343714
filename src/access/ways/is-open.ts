import type { AccessFacts } from '../access-facts';
import { decide } from '../decide';
import type { Workload } from '../workload';
import { sampleRequests } from './sample-requests';
import { spokenOn } from './spoken-on';
import type { RequestTerms } from './way';

/** Requests that pass: all of them where nothing is said, else any of these. */
export interface OpenRequest {
  readonly methods?: readonly string[] | undefined;
  readonly paths?: readonly string[] | undefined;
  readonly token: boolean;
}

/**
 * What of a port is open to a caller, by the terms of the rules that speak of both. A rule whose samples are refused
 * opens nothing: a denial, or a lower layer, goes before it.
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
  const from = { kind: 'workload', workload: caller.id } as const;
  const to = { kind: 'workload', workload: called.id, port } as const;
  return [undefined, ...terms].flatMap((asked, index): readonly OpenRequest[] => {
    // The first stands for no rule at all; where a rule asks for nothing, it is the same.
    if (index > 0 && asked === undefined) return [];
    const passed = spokenOn(facts, called, port)
      .flatMap((protocol) => sampleRequests(facts, called, asked, protocol))
      .filter(({ request }) => decide(facts, { from, to, ...request }).allowed);
    if (passed.length === 0) return [];
    const paths = passed.flatMap(({ path }) => path ?? []);
    return [
      {
        token: asked?.token !== undefined,
        ...(asked?.methods === undefined ? {} : { methods: asked.methods }),
        ...(asked?.paths === undefined ? {} : { paths: [...new Set(paths)] }),
      },
    ];
  });
}
