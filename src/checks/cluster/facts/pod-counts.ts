import { recordOf } from '../../record-of';
import { perCluster } from '../per-cluster';
import { scaleTargets, type ScaleTarget } from './scale-targets';
import { workloads, type CheckedWorkload } from './workloads';

/** How many pods a workload has. */
export interface PodCount {
  readonly least: number;
  readonly most: number;
  /** Pods beyond those while it is replaced. */
  readonly surge: { readonly least: number; readonly most: number };
}

/**
 * How many pods each workload has, where manifests tell: not of a DaemonSet, which has one on each node, nor of what an
 * operator reads. A CronJob counts as one run at a time.
 */
export const podCounts = perCluster((cluster): ReadonlyMap<CheckedWorkload, PodCount> => {
  const scaled = new Map(
    scaleTargets(cluster).map((target) => [`${target.kind} ${target.namespace}/${target.name}`, target]),
  );
  return new Map(
    workloads(cluster).flatMap((workload) => {
      const { kind, namespace, name } = workload.one;
      const count = countOf(workload, scaled.get(`${kind} ${namespace}/${name}`));
      return count === undefined ? [] : [[workload, count]];
    }),
  );
});

function countOf({ one, kind }: CheckedWorkload, scale: ScaleTarget | undefined): PodCount | undefined {
  const spec = recordOf(one.object['spec']);
  if (one.kind === '/Pod') return fixed(1);
  if (one.kind === 'batch/Job') return fixed(Number(spec['parallelism'] ?? 1));
  if (one.kind === 'batch/CronJob') {
    return fixed(Number(recordOf(recordOf(spec['jobTemplate'])['spec'])['parallelism'] ?? 1));
  }
  if (!['apps/Deployment', 'apps/StatefulSet', 'apps/ReplicaSet'].includes(one.kind)) return undefined;
  const replicas = Number(spec['replicas'] ?? 1);
  const { least = replicas, most = replicas } = scale ?? {};
  const surge = (pods: number) => (kind === 'Deployment' ? surgeOf(recordOf(spec['strategy']), pods) : 0);
  return { least, most, surge: { least: surge(least), most: surge(most) } };
}

const fixed = (pods: number): PodCount => ({ least: pods, most: pods, surge: { least: 0, most: 0 } });

/** Rounded up, as Kubernetes does; a quarter where nobody says, and none where it is no amount. */
function surgeOf({ type, rollingUpdate }: Readonly<Record<string, unknown>>, pods: number): number {
  if (type === 'Recreate') return 0;
  const said = recordOf(rollingUpdate)['maxSurge'] ?? '25%';
  if (typeof said !== 'string') return Number(said);
  const percent = Number(/^(\d+)%$/.exec(said)?.[1] ?? 0);
  return Math.ceil((pods * percent) / 100);
}
