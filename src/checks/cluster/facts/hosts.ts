import type { ServiceEntrySpec } from '@cdk8s/istio';
import type { ServiceSpec } from '@cdk8s/kubernetes';
import { isExportedTo } from '../../../access/is-exported-to';
import { annotations } from '../../../conventions/annotations';
import { groupBy } from '../../../conventions/group-by';
import { names } from '../../../conventions/names';
import type { CheckedCluster } from '../checked-cluster';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';
import { wildcardsOf } from './wildcards-of';

/** A host that proxies know, because a Service or a ServiceEntry says so. */
export interface CheckedHost {
  readonly host: string;
  readonly one: CheckedObject;
  /** Of a ServiceEntry. */
  readonly isEntry: boolean;
  readonly exportTo: readonly string[] | undefined;
  readonly ports: readonly { readonly number: number; readonly name: string | undefined }[];
}

/** Which hosts there are, and who may call them. */
export interface CheckedHosts {
  readonly all: readonly CheckedHost[];
  /**
   * What stands for a full host, as a proxy in the namespace sees it: those with exactly that name, or else those with
   * the longest wildcard that fits.
   *
   * @param namespace of the proxy; every one when undefined
   */
  readonly find: (host: string, namespace?: string) => readonly CheckedHost[];
}

/** Finds hosts by name without looking through all of them. */
export const hosts = perCluster((cluster): CheckedHosts => {
  const all = [...servicesOf(cluster), ...entriesOf(cluster)];
  const byHost = groupBy(all, ({ host }) => host);
  const visible = (host: string, namespace: string | undefined) =>
    (byHost.get(host) ?? []).filter(
      ({ exportTo, one }) => namespace === undefined || isExportedTo(exportTo, one.namespace, namespace),
    );
  return {
    all,
    find: (host, namespace) => {
      const exact = visible(host, namespace);
      if (exact.length > 0) return exact;
      for (const name of wildcardsOf(host)) {
        const found = visible(name, namespace);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
});

function servicesOf(cluster: CheckedCluster): readonly CheckedHost[] {
  return objectsOf<ServiceSpec>(cluster, '/Service').map(({ spec, ...one }) => ({
    host: names.host(one.name, one.namespace),
    one,
    isEntry: false,
    exportTo: one.object.metadata.annotations?.[annotations.exportTo]?.split(',').map((name) => name.trim()),
    ports: (spec.ports ?? []).map(({ port, name }) => ({ number: port, name })),
  }));
}

function entriesOf(cluster: CheckedCluster): readonly CheckedHost[] {
  return objectsOf<ServiceEntrySpec>(cluster, 'networking.istio.io/ServiceEntry').flatMap(
    ({ spec, ...one }) =>
      spec.hosts.map((host) => ({
        host,
        one,
        isEntry: true,
        exportTo: spec.exportTo,
        ports: (spec.ports ?? []).map(({ number, name }) => ({ number, name })),
      })),
  );
}
