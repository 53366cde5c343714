import type { GatewaySpec, GatewaySpecListeners } from '@cdk8s/gateway-api';
import { matchesSelector } from '../../../../access/network/matches-selector';
import type { Problem } from '../../../../problems/problem';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { CheckedCluster } from '../../checked-cluster';
import type { ClusterRule } from '../../cluster-rule';
import { apiGateways } from '../../facts/api-gateways';
import { apiRoutes } from '../../facts/api-routes';
import { hostsMeet } from '../../facts/hosts-meet';
import { judgedNamespaces } from '../../facts/judged-namespaces';
import { namesIn } from '../../facts/names-in';
import { namespaces } from '../../facts/namespaces';
import type { Typed } from '../../facts/objects-of';
import { flaw } from '../../flaw';

/** A route of the Gateway API names Gateways that exist, with a listener that takes it and serves one of its hosts. */
export const attachedApiRoutes: ClusterRule = (cluster) => {
  const gateways = apiGateways(cluster);
  const judged = judgedNamespaces(cluster);
  return apiRoutes(cluster).flatMap(({ spec, ...one }) =>
    (spec.parentRefs ?? []).flatMap((parent, index): readonly Problem[] => {
      const { kind = 'Gateway', name, namespace = one.namespace, sectionName, port } = parent;
      const path = ['spec', 'parentRefs', index];
      const args = { object: describeObject(one.object), parent: `${kind} ${namespace}/${name}` };
      if (kind !== 'Gateway') return [];
      const gateway = gateways.get(`${namespace}/${name}`);
      if (gateway === undefined) {
        const known = namesIn(cluster, 'gateway.networking.k8s.io/Gateway', namespace);
        return known.has(name) || !judged.has(namespace)
          ? []
          : [
              flaw('unknown-parent', one, [...path, 'name'], {
                ...args,
                suggestion: suggest(name, known.keys()),
              }),
            ];
      }
      const { listeners } = gateway.spec;
      const wanted = listeners.filter(
        (listener) =>
          (sectionName === undefined || listener.name === sectionName) &&
          (port === undefined || listener.port === port),
      );
      if (wanted.length === 0) {
        const names = listeners.map((listener) => listener.name);
        return [
          flaw('unknown-listener', one, [...path, sectionName === undefined ? 'port' : 'sectionName'], {
            ...args,
            listener: sectionName ?? `port ${port}`,
            suggestion: sectionName === undefined ? undefined : suggest(sectionName, names),
          }),
        ];
      }
      const open = wanted.filter((listener) => letsIn(cluster, gateway, listener, one.namespace));
      if (open.length === 0) {
        const at = gateway.spec.listeners.indexOf(wanted[0] as GatewaySpecListeners);
        return [
          flaw(
            'refused-route',
            one,
            path,
            { ...args, namespace: one.namespace },
            {
              one: gateway,
              path: ['spec', 'listeners', at],
            },
          ),
        ];
      }
      const hosts = spec.hostnames ?? [];
      const meets = open.some(
        ({ hostname }) => hostname === undefined || hosts.some((host) => hostsMeet(hostname, host)),
      );
      return hosts.length === 0 || meets
        ? []
        : [flaw('host-outside-listener', one, ['spec', 'hostnames'], { ...args, hosts: hosts.join(', ') })];
    }),
  );
};

function letsIn(
  cluster: CheckedCluster,
  gateway: Typed<GatewaySpec>,
  { allowedRoutes }: GatewaySpecListeners,
  namespace: string,
): boolean {
  const { from = 'Same', selector = {} } = allowedRoutes?.namespaces ?? {};
  if (from === 'Same') return gateway.namespace === namespace;
  if (from !== 'Selector') return true;
  const known = namespaces(cluster).get(namespace);
  // Labels of a namespace that no manifest makes are not known.
  return known?.one === undefined || matchesSelector(selector, known.labels);
}
