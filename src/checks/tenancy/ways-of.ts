import { addToGroup } from '../../conventions/add-to-group';
import { names } from '../../conventions/names';
import type { Manifest, Unit } from '../../model/manifest';
import { isExtension } from './is-extension';
import { listOf } from '../list-of';
import { recordOf } from '../record-of';

/** Which hosts lead where in a cluster, without what projects add in code. */
export interface Ways {
  /** Whether the host is a Service of the unit's namespace, in full. */
  readonly isService: (unit: Unit, host: string) => boolean;
  /** Whether a service of the unit's tenant is exposed on the gateway. */
  readonly isExposed: (unit: Unit, gateway: string) => boolean;
  /** Whether the definition renders a DestinationRule for the host. */
  readonly hasPolicy: (unit: Unit, host: string) => boolean;
  /** Why a route for the host may not be added on the gateway, or in the mesh. */
  readonly flawsOf: (unit: Unit, gateway: string, host: string) => readonly ('foreign-host' | 'host-taken')[];
}

/** Finds them in the manifests: no tenant takes a host that another, or the platform, has. */
export function waysOf(manifests: readonly Manifest[]): Ways {
  const services = new Set<string>();
  const policies = new Set<string>();
  // Tenants, or parts of the platform, by gateway and host.
  const claims = new Map<string, Set<string>>();
  // Hosts by tenant and gateway.
  const exposed = new Map<string, string[]>();
  for (const manifest of manifests) {
    const { object, unit } = manifest;
    const { cluster, group } = unit;
    const { name, namespace = '' } = object.metadata;
    if (object.kind === 'Service') services.add(`${cluster} ${namespace} ${names.host(name, namespace)}`);
    if (isExtension(manifest)) continue;
    const spec = recordOf(object['spec']);
    if (object.kind === 'DestinationRule') policies.add(`${cluster} ${String(spec['host'])}`);
    if (object.kind !== 'VirtualService') continue;
    for (const gateway of gatewaysOf(spec)) {
      for (const host of listOf(spec['hosts']).map(String)) {
        add(claims, `${cluster} ${gateway} ${host}`, group);
        addToGroup(exposed, `${cluster} ${group} ${gateway}`, host);
      }
    }
  }
  const isService: Ways['isService'] = ({ cluster, group }, host) =>
    services.has(`${cluster} ${group} ${host}`);
  const hostsOn = ({ cluster, group }: Unit, gateway: string) =>
    exposed.get(`${cluster} ${group} ${gateway}`);
  return {
    isService,
    isExposed: (unit, gateway) => hostsOn(unit, gateway) !== undefined,
    hasPolicy: ({ cluster }, host) => policies.has(`${cluster} ${host}`),
    flawsOf: (unit, gateway, host) => {
      const takers = claims.get(`${unit.cluster} ${gateway} ${host}`) ?? new Set();
      if (gateway === 'mesh') {
        if (!isService(unit, host)) return ['foreign-host'];
        return takers.size > 0 ? ['host-taken'] : [];
      }
      const isBelow = (hostsOn(unit, gateway) ?? []).some((own) => host === own || host.endsWith(`.${own}`));
      return isBelow && [...takers].every((taker) => taker === unit.group) ? [] : ['foreign-host'];
    },
  };
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

function gatewaysOf({ gateways }: Readonly<Record<string, unknown>>): readonly string[] {
  const named = listOf(gateways).map(String);
  return named.length === 0 ? ['mesh'] : named;
}
