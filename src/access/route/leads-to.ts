import { annotations } from '../../conventions/annotations';
import type { AccessFacts } from '../access-facts';
import type { AccessTarget } from '../access-request';
import { fullHost } from '../full-host';
import { hasLabels } from '../has-labels';
import { isExportedTo } from '../is-exported-to';
import { ruleOfHost } from '../mesh/rule-of-host';
import { serviceOfHost } from '../service-of-host';
import type { ServiceSpec } from '../spec/service-spec';
import type { SpecObject } from '../spec/spec-object';
import type { WeightedDestination } from '../spec/virtual-service-spec';
import { targetOf } from '../target-of';
import type { Workload } from '../workload';

type Destination = WeightedDestination['destination'];

/** Whether a destination of a route, said in a namespace, has the target among what it stands for. */
export function leadsTo(
  facts: AccessFacts,
  gateway: Workload,
  { host, subset, port }: Destination,
  namespace: string,
  target: AccessTarget,
): boolean {
  const full = fullHost(host, namespace);
  if (target.kind === 'external') return leadsOutside(facts, full, port?.number, target);
  const workload = facts.workloads.get(target.workload);
  const service = serviceOfHost(facts, full);
  if (workload === undefined || service?.namespace !== workload.namespace || !isSeen(service, gateway))
    return false;
  const { selector, ports = [] } = service.spec;
  const chosen = ports.find((one) =>
    port?.number === undefined ? ports.length === 1 : one.port === port.number,
  );
  const wanted = { ...selector, ...subsetLabels(facts, gateway, full, service.namespace, subset) };
  return (
    chosen !== undefined &&
    targetOf(chosen, workload) === target.port &&
    Object.keys(selector ?? {}).length > 0 &&
    hasLabels(workload.labels, wanted)
  );
}

function isSeen({ annotations: marks, namespace }: SpecObject<ServiceSpec>, gateway: Workload): boolean {
  const exportTo = marks[annotations.exportTo]?.split(',').map((one) => one.trim());
  return isExportedTo(exportTo, namespace, gateway.namespace);
}

/** Labels of a subset; one that nobody describes has no pods. */
function subsetLabels(
  facts: AccessFacts,
  gateway: Workload,
  host: string,
  namespace: string,
  subset: string | undefined,
): Readonly<Record<string, string>> {
  if (subset === undefined) return {};
  const rule = ruleOfHost(facts, gateway, host, namespace);
  const found = rule?.spec.subsets?.find(({ name }) => name === subset);
  return found === undefined ? { [`no subset ${subset}`]: '' } : (found.labels ?? {});
}

/** By the name of the system, or by an address that a ServiceEntry gives for the name of the route. */
function leadsOutside(
  facts: AccessFacts,
  host: string,
  number: number | undefined,
  target: { readonly host: string; readonly port: number },
): boolean {
  const entries = facts.serviceEntries.get(host) ?? [];
  const there = entries.flatMap(({ spec: { ports = [], endpoints = [] } }) =>
    ports
      .filter((port) => number === undefined || port.number === number)
      .flatMap((port) => {
        const usual = port.targetPort ?? port.number;
        return [
          { host, port: usual },
          ...endpoints.map((one) => ({ host: one.address, port: one.ports?.[port.name ?? ''] ?? usual })),
        ];
      }),
  );
  const known = entries.length > 0 ? there : [{ host, port: number ?? target.port }];
  return known.some((one) => one.host === target.host && one.port === target.port);
}
