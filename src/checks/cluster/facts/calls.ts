import type { SidecarSpec } from '@cdk8s/istio';
import { addToGroup } from '../../../conventions/add-to-group';
import { groupBy } from '../../../conventions/group-by';
import type { CheckedObject, FieldPath } from '../checked-object';
import { perCluster } from '../per-cluster';
import { authorizations } from './authorizations';
import { objectsOf } from './objects-of';
import { policyWorkloads } from './policy-workloads';
import { services } from './services';
import { workloads, type CheckedWorkload } from './workloads';

/** A service that calls another, by their hosts, and where that is said. */
export interface Call {
  readonly from: string;
  readonly to: string;
  readonly one: CheckedObject;
  readonly path: FieldPath;
}

/**
 * Who calls whom, as far as somebody says so of one caller and one callee: a Sidecar that names the host for pods that
 * it selects, or an AuthorizationPolicy that names the account of the caller. What a whole namespace may do says nothing
 * of calls, and neither does the account `default`, which all pods share that name none.
 */
export const calls = perCluster((cluster): ReadonlyMap<string, readonly Call[]> => {
  const all = services(cluster);
  const hosts = new Map<CheckedWorkload, string[]>();
  for (const service of all.values()) {
    for (const workload of service.workloads) addToGroup(hosts, workload, service.host);
  }
  const found = new Map<string, Map<string, Call>>();
  const add = (from: CheckedWorkload, to: string, one: CheckedObject, path: FieldPath) => {
    for (const host of hosts.get(from) ?? []) {
      const known = found.get(host) ?? new Map<string, Call>();
      if (host !== to && !known.has(to)) known.set(to, { from: host, to, one, path });
      found.set(host, known);
    }
  };
  for (const { spec, ...one } of objectsOf<SidecarSpec>(cluster, 'networking.istio.io/Sidecar')) {
    if (spec.workloadSelector?.labels === undefined) continue;
    const callers = policyWorkloads(cluster, one.namespace, spec.workloadSelector.labels);
    for (const [index, { hosts: named = [] }] of (spec.egress ?? []).entries()) {
      for (const [at, name] of named.entries()) {
        const to = name.slice(name.indexOf('/') + 1);
        if (!all.has(to)) continue;
        for (const caller of callers) add(caller, to, one, ['spec', 'egress', index, 'hosts', at]);
      }
    }
  }
  const byAccount = groupBy(
    workloads(cluster).filter(({ serviceAccount }) => serviceAccount !== 'default'),
    ({ namespace, serviceAccount }) => `${namespace}/${serviceAccount}`,
  );
  for (const { one, path, rule, workloads: callees } of authorizations(cluster)) {
    if ((one.spec.action ?? 'ALLOW') !== 'ALLOW') continue;
    const called = new Set(callees.flatMap((callee) => hosts.get(callee) ?? []));
    for (const [index, { source }] of (rule.from ?? []).entries()) {
      for (const list of ['serviceAccounts', 'principals'] as const) {
        for (const [at, name] of (source?.[list] ?? []).entries()) {
          const id = accountOf(name, one.namespace);
          for (const caller of byAccount.get(id) ?? []) {
            for (const to of called) add(caller, to, one, [...path, 'from', index, 'source', list, at]);
          }
        }
      }
    }
  }
  return new Map([...found].map(([from, to]) => [from, [...to.values()]]));
});

/** `<namespace>/<account>` of what a policy names: that, an account beside it, or `<domain>/ns/<namespace>/sa/<account>`. */
function accountOf(name: string, namespace: string): string {
  if (!name.includes('/ns/')) return name.includes('/') ? name : `${namespace}/${name}`;
  const [, home, account] = /\/ns\/([^/]+)\/sa\/([^/]+)$/.exec(name) ?? [];
  return `${home}/${account}`;
}
