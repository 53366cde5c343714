import type { EnvoyFilterSpecConfigPatches, EnvoyFilterSpecConfigPatchesMatch } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

const objects = ['listener', 'routeConfiguration', 'cluster', 'waypoint'] as const;
const manager = ['envoy.filters.network.http_connection_manager', 'envoy.http_connection_manager'];

/** What part of a proxy is looked for, by what is patched. */
const matched: Readonly<Record<string, (typeof objects)[number]>> = {
  LISTENER: 'listener',
  FILTER_CHAIN: 'listener',
  NETWORK_FILTER: 'listener',
  HTTP_FILTER: 'listener',
  ROUTE_CONFIGURATION: 'routeConfiguration',
  VIRTUAL_HOST: 'routeConfiguration',
  HTTP_ROUTE: 'routeConfiguration',
  CLUSTER: 'cluster',
};

/** A patch is looked for in what it patches. */
export function envoyMatchFaults(
  applyTo: NonNullable<EnvoyFilterSpecConfigPatches['applyTo']>,
  match: EnvoyFilterSpecConfigPatchesMatch,
  path: FieldPath,
): readonly Fault[] {
  const wanted = matched[applyTo];
  const other = objects.find((name) => match[name] !== undefined && name !== wanted);
  if (wanted !== undefined && other !== undefined && match[wanted] === undefined) {
    return [fault.misplaced([...path, other], `${applyTo} is found by ${wanted}`)];
  }
  return wanted === 'listener' ? filterFaults(applyTo, match, path) : [];
}

function filterFaults(
  applyTo: string,
  { listener }: EnvoyFilterSpecConfigPatchesMatch,
  path: FieldPath,
): readonly Fault[] {
  const filter = listener?.filterChain?.filter;
  if (filter === undefined) return [];
  const at = [...path, 'listener', 'filterChain', 'filter'];
  const { name = '', subFilter } = filter;
  const idle =
    applyTo === 'LISTENER' || applyTo === 'FILTER_CHAIN'
      ? [fault.useless(at, `${applyTo} is found without its filters`, 'take it out')]
      : [];
  if (name === '') return [...idle, fault.missing([...at, 'name'], 'a filter is found by its name')];
  if (subFilter === undefined) return idle;
  if (applyTo !== 'HTTP_FILTER') {
    return [
      ...idle,
      fault.misplaced([...at, 'subFilter'], 'only HTTP_FILTER is found inside another filter'),
    ];
  }
  if (!manager.includes(name)) {
    return [fault.wrong([...at, 'name'], name, `${manager[0]}, which HTTP filters are inside`, manager)];
  }
  return (subFilter.name ?? '') === ''
    ? [fault.missing([...at, 'subFilter', 'name'], 'a filter is found by its name')]
    : [];
}
