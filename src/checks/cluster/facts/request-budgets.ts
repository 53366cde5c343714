import type { VirtualServiceSpecHttp } from '@cdk8s/istio';
import { milliseconds } from '../budgets/milliseconds';
import { repeats } from '../budgets/repeats';
import type { CheckedObject, FieldPath } from '../checked-object';
import { perCluster } from '../per-cluster';
import { virtualServices } from './virtual-services';

/** What callers in the mesh give a request on one route: time, and attempts. */
export interface RequestBudget {
  readonly one: CheckedObject;
  /** Way to the route. */
  readonly path: FieldPath;
  readonly route: VirtualServiceSpecHttp;
  /** Milliseconds of the whole request; undefined for no end. */
  readonly timeout: number | undefined;
  /** Milliseconds after which callers have given up, all attempts included. */
  readonly wait: number | undefined;
  /** How often the service may have to work on one request. */
  readonly work: number;
}

/** The budgets of every host that a VirtualService routes requests of the mesh to, one for each route that goes on. */
export const requestBudgets = perCluster((cluster): ReadonlyMap<string, readonly RequestBudget[]> => {
  const found = new Map<string, RequestBudget[]>();
  for (const { one, spec, hosts, onMesh } of virtualServices(cluster)) {
    if (!onMesh || spec.http === undefined) continue;
    const budgets = spec.http.flatMap((route, index) =>
      route.route === undefined ? [] : [budgetOf(one, route, index)],
    );
    for (const host of hosts) found.set(host, [...(found.get(host) ?? []), ...budgets]);
  }
  return found;
});

function budgetOf(one: CheckedObject, route: VirtualServiceSpecHttp, index: number): RequestBudget {
  const timeout = milliseconds(route.timeout);
  const { attempts = 0, perTryTimeout, retryOn } = route.retries ?? {};
  const perTry = milliseconds(perTryTimeout);
  const tries = perTry === undefined ? undefined : perTry * (repeats.timeouts(retryOn) ? attempts + 1 : 1);
  const waits = [timeout, tries].filter((one) => one !== undefined);
  return {
    one,
    path: ['spec', 'http', index],
    route,
    timeout,
    wait: waits.length === 0 ? undefined : Math.min(...waits),
    work: repeats.work(retryOn) ? attempts + 1 : 1,
  };
}
