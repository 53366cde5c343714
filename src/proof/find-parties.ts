import type { AccessFacts } from '../access/access-facts';
import type { Workload } from '../access/workload';
import { addToGroup } from '../conventions/add-to-group';
import { labels } from '../conventions/labels';
import { names } from '../conventions/names';
import type { Manifest } from '../model/manifest';

/** Which workloads each service has, and the other way round: the one thing that both sides must agree on. */
export interface Parties {
  /** Workloads of `<namespace>/<service>`, of a gateway or of a part of the platform. */
  readonly workloadsOf: (namespace: string, service: string) => readonly Workload[];
  /** Service of a workload, `<namespace>/<service>`, by id. */
  readonly partyOf: ReadonlyMap<string, string>;
}

/**
 * Takes a workload for the service whose folder it is rendered into. What a project adds in code, and what the
 * platform renders into one folder, counts by its name and account: both must be those of the service.
 */
export function findParties(manifests: readonly Manifest[], facts: AccessFacts): Parties {
  const units = new Map(
    manifests.map(({ object, unit }) => [
      `${object.kind} ${object.metadata.namespace ?? ''}/${object.metadata.name}`,
      unit,
    ]),
  );
  const byParty = new Map<string, Workload[]>();
  const partyOf = new Map<string, string>();
  for (const workload of facts.workloads.values()) {
    const unit = units.get(`${workload.kind} ${workload.namespace}/${workload.name}`);
    const own =
      unit !== undefined && unit.group === workload.namespace && unit.name !== names.extensionUnit
        ? unit.name
        : byIdentity(workload);
    const party = `${workload.namespace}/${own}`;
    addToGroup(byParty, party, workload);
    partyOf.set(workload.id, party);
  }
  return {
    workloadsOf: (namespace, service) => byParty.get(`${namespace}/${service}`) ?? [],
    partyOf,
  };
}

/** A workload that has the name of a service and another account is neither. */
function byIdentity({ labels: marks, serviceAccount, name }: Workload): string {
  const service = marks[labels.service];
  return service !== undefined && service === serviceAccount ? service : name;
}
