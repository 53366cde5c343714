import { addToGroup } from '../../conventions/add-to-group';
import { hostWeight } from '../host-weight';
import { isExportedTo } from '../is-exported-to';
import { matchesHost } from '../matches-host';
import type { GatewaySpec, GatewayServer } from '../spec/gateway-spec';
import type { SpecObject } from '../spec/spec-object';
import type { VirtualServiceSpec } from '../spec/virtual-service-spec';
import type { Workload } from '../workload';
import { type ServedHost, servedHosts } from './served-hosts';

type Routes = SpecObject<VirtualServiceSpec>;

/**
 * The VirtualServices that answer for a host on a server of a Gateway: of those that the server lets in and the
 * gateway's pods see, the ones whose host says most, which leave nothing to the others
 * (https://istio.io/latest/docs/reference/config/networking/gateway/#Server).
 */
export function servingHosts(
  bound: readonly Routes[],
  gateway: SpecObject<GatewaySpec>,
  server: GatewayServer,
  pods: Workload,
  host: string,
): Routes[] {
  const served = servedHosts(server, host);
  const candidates = mayAnswer(bound, host)
    .filter(({ namespace, spec }) => isExportedTo(spec.exportTo, namespace, pods.namespace))
    .map((routes) => ({ routes, weight: Math.max(...weights(routes, gateway.namespace, served, host)) }));
  const best = Math.max(...candidates.map(({ weight }) => weight));
  return candidates.filter(({ weight }) => weight === best && best > 0).map(({ routes }) => routes);
}

interface HostIndex {
  readonly named: ReadonlyMap<string, readonly Routes[]>;
  readonly wild: readonly Routes[];
  /** What has been asked for before. */
  readonly asked: Map<string, readonly Routes[]>;
}

const indexes = new WeakMap<readonly Routes[], HostIndex>();

/** Those that name the host, and those with a wildcard: of a thousand hosts on a gateway few need a look. */
function mayAnswer(bound: readonly Routes[], host: string): readonly Routes[] {
  let index = indexes.get(bound);
  if (index === undefined) indexes.set(bound, (index = indexHosts(bound)));
  let found = index.asked.get(host);
  if (found === undefined) {
    found = [...new Set([...(index.named.get(host.toLowerCase()) ?? []), ...index.wild])];
    index.asked.set(host, found);
  }
  return found;
}

function indexHosts(bound: readonly Routes[]): HostIndex {
  const named = new Map<string, Routes[]>();
  const wild: Routes[] = [];
  for (const routes of bound) {
    for (const name of routes.spec.hosts ?? []) {
      if (name.startsWith('*')) wild.push(routes);
      else addToGroup(named, name.toLowerCase(), routes);
    }
  }
  return { named, wild, asked: new Map() };
}

/** How much each pair of hosts says that both have the host: exactly, or by how long a suffix. */
function weights(
  { namespace, spec }: Routes,
  gatewayNamespace: string,
  served: readonly ServedHost[],
  host: string,
): number[] {
  const wanted = (spec.hosts ?? []).filter((one) => matchesHost(one, host));
  return served.flatMap(({ scope, name }) => {
    const open = scope === '*' || namespace === (scope === '.' ? gatewayNamespace : scope);
    if (!open) return [];
    return wanted.map((one) => Math.max(hostWeight(one), hostWeight(name)));
  });
}
