import { checkCluster } from '../../src/checks/cluster/check-cluster';
import type { CheckedCluster } from '../../src/checks/cluster/checked-cluster';
import { toCheckedObject } from '../../src/checks/cluster/to-checked-object';
import type { KubernetesObject } from '../../src/model/manifest';
import type { Fault } from './fault';

/** A fault, and what was reported of the object that had it. */
export interface SeededFault {
  readonly fault: Fault;
  /** Name of the object; undefined where none can have it. */
  readonly object: string | undefined;
  readonly codes: readonly string[];
}

/** Gives each fault to one object of a cluster, and checks the cluster. */
export function runFaults(cluster: CheckedCluster, faults: readonly Fault[]): readonly SeededFault[] {
  return faults.map((fault): SeededFault => {
    for (const [index, one] of cluster.objects.entries()) {
      if (one.kind !== fault.kind) continue;
      const made = fault.make(structuredClone(one.object));
      if (made === undefined) continue;
      const object = made === 'twice' ? one.object : (made as unknown as KubernetesObject);
      const file = made === 'twice' ? 'again' : 'seeded';
      const seeded = toCheckedObject(object, (path) => ({ file, path }), undefined);
      const objects = cluster.objects.toSpliced(
        index + (made === 'twice' ? 1 : 0),
        made === 'twice' ? 0 : 1,
        seeded,
      );
      const problems = checkCluster({ ...cluster, objects });
      const codes = problems.filter(({ at }) => at.file === file).map(({ code }) => code);
      return { fault, object: `${one.object.kind} ${one.namespace}/${one.name}`, codes };
    }
    return { fault, object: undefined, codes: [] };
  });
}
