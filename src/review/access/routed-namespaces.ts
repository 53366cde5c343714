import type { AccessFacts } from '../../access/access-facts';
import { fullHost } from '../../access/full-host';
import { matchesHost } from '../../access/matches-host';
import type { KubernetesObject } from '../../model/manifest';

/** What binds hosts of gateways to namespaces. */
interface Route {
  readonly object: string;
  readonly hosts: readonly string[];
  readonly namespaces: readonly string[];
}

/**
 * Namespaces to which any gateway may lead requests for the hosts of some routes: by these themselves, and by all others
 * that have a host in common with them, since one that comes takes from the others.
 */
export function routedNamespaces(
  sides: readonly AccessFacts[],
  changed: readonly KubernetesObject[],
): ReadonlySet<string> {
  const wanted = new Set(
    changed.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`),
  );
  const routes = sides.flatMap(routesOf);
  const hosts = [
    ...new Set(routes.filter(({ object }) => wanted.has(object)).flatMap((route) => route.hosts)),
  ];
  const meets = (one: string) => hosts.some((host) => matchesHost(host, one) || matchesHost(one, host));
  return new Set(routes.filter((route) => route.hosts.some(meets)).flatMap(({ namespaces }) => namespaces));
}

function routesOf({ virtualServices, apiRoutes }: AccessFacts): readonly Route[] {
  const istio = [...virtualServices].flatMap(([gateway, all]) => (gateway === 'mesh' ? [] : all));
  const api = [...apiRoutes.values()].flat();
  return [...new Set(istio).values()]
    .map(({ namespace, name, spec }): Route => ({
      object: `VirtualService ${namespace}/${name}`,
      hosts: [
        ...(spec.hosts ?? []),
        ...(spec.tls ?? []).flatMap(({ match }) => (match ?? []).flatMap(({ sniHosts }) => sniHosts ?? [])),
      ],
      namespaces: [...(spec.http ?? []), ...(spec.tls ?? []), ...(spec.tcp ?? [])].flatMap(({ route }) =>
        (route ?? []).flatMap(({ destination }) => namespaceOfHost(fullHost(destination.host, namespace))),
      ),
    }))
    .concat(
      [...new Set(api)].map(({ namespace, name, spec }) => ({
        object: `HTTPRoute ${namespace}/${name}`,
        hosts: spec.hostnames ?? ['*'],
        namespaces: (spec.rules ?? []).flatMap(({ backendRefs }) =>
          (backendRefs ?? []).map((backend) => backend.namespace ?? namespace),
        ),
      })),
    );
}

/** Of a Service of the cluster; what is outside has none. */
const namespaceOfHost = (host: string): readonly string[] =>
  /^[^.]+\.([^.]+)\.svc\.cluster\.local$/.exec(host)?.slice(1, 2) ?? [];
