import { addToGroup } from '../../conventions/add-to-group';
import type { AccessFacts } from '../access-facts';
import { remember } from '../remember';

/** What binds routes to hosts; none means every host. */
interface Bound {
  readonly spec: { readonly hosts?: readonly string[]; readonly hostnames?: readonly string[] };
}

interface ByHost<T> {
  readonly exact: ReadonlyMap<string, readonly Placed<T>[]>;
  readonly patterns: readonly Placed<T>[];
}

type Placed<T> = { readonly place: number; readonly route: T };

/** Of many routes those that may answer for a host, in their order, without a look at all of them each time. */
export function routesOfHost<T extends Bound>(
  facts: AccessFacts,
  routes: readonly T[],
  host: string,
): readonly T[] {
  const { exact, patterns } = byHost(facts, routes) as ByHost<T>;
  const found = new Map(
    [...(exact.get(host.toLowerCase()) ?? []), ...patterns].map(({ place, route }) => [place, route]),
  );
  return [...found.entries()].sort(([one], [other]) => one - other).map(([, route]) => route);
}

const byHost = remember((_: AccessFacts, routes: readonly Bound[]): ByHost<Bound> => {
  const exact = new Map<string, Placed<Bound>[]>();
  const patterns: Placed<Bound>[] = [];
  for (const [place, route] of routes.entries()) {
    for (const host of route.spec.hosts ?? route.spec.hostnames ?? ['*']) {
      const key = host.toLowerCase();
      if (key.startsWith('*')) patterns.push({ place, route });
      else addToGroup(exact, key, { place, route });
    }
  }
  return { exact, patterns };
});
