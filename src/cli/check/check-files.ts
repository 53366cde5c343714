import { asApplied } from '../../checks/as-applied';
import { checkObjects } from '../../checks/cluster/check-objects';
import type { CheckedCluster } from '../../checks/cluster/checked-cluster';
import { clusterRules } from '../../checks/cluster/cluster-rules';
import { partRules } from '../../checks/cluster/part-rules';
import { toCheckedObject } from '../../checks/cluster/to-checked-object';
import { checkCompany } from '../../checks/company/check-company';
import { registeredKinds } from '../../checks/registered-kinds';
import { parseManifests } from '../../load/parse-manifests';
import { readManifests } from '../../load/read-manifests';
import { distinctProblems } from '../../problems/distinct-problems';
import type { Io } from '../io';
import type { Checked } from './checked';
import { readRules } from '../read-rules';
import { distinctExempted } from './distinct-exempted';
import { clustersOf, type ReadCluster } from './clusters-of';

/** What manifests do not say of the cluster that gets them. */
export interface Target {
  /** Minor version of Kubernetes 1.x. */
  readonly minor: number;
  /** Namespace of what says none. */
  readonly namespace: string;
  readonly rootNamespace: string;
  /** YYYY-MM-DD, by which exemptions end. */
  readonly today: string;
}

/** The path that stands for what comes through the standard input. */
const input = '-';

const nameOf = (path: string): string => (path === input ? 'stdin' : path);

/**
 * Checks manifests that anybody wrote, by the rules about any cluster, and by those of the company where it runs in its
 * repository. No definition says what belongs to which project and environment.
 */
export function checkFiles(
  paths: readonly string[],
  target: Target,
  io: Pick<Io, 'root' | 'input' | 'api'>,
): Checked {
  const read = paths.map((path) =>
    path === input ? parseManifests(nameOf(path), io.input()) : readManifests(io.root, path),
  );
  const objects = read.flatMap((one) => one.objects);
  const clusters = clustersOf(objects, paths.map(nameOf).join(', '));
  const { rules, problems: broken, trace } = readRules(io);
  const context = { environments: new Map<string, string>(), today: target.today, trace };
  const checked = clusters.map((read) => toCluster(read, target));
  const company = checked.map((cluster) => checkCompany(cluster, rules, context));
  return {
    clusters: clusters.map((cluster) => ({ name: cluster.name, objects: cluster.objects.length })),
    files: new Set(objects.map(({ file }) => file)).size,
    rules: partRules.length + clusterRules.length + rules.length,
    problems: distinctProblems([
      ...read.flatMap(({ problems }) => problems),
      ...broken,
      ...checked.flatMap(checkObjects),
      ...company.flatMap(({ problems }) => problems),
    ]),
    exempted: distinctExempted(company.flatMap(({ exempted }) => exempted)),
  };
}

function toCluster(
  { name, objects }: ReadCluster,
  { minor, namespace, rootNamespace }: Target,
): CheckedCluster {
  const registered = registeredKinds(objects.map(({ object }) => object));
  return {
    name,
    minor,
    rootNamespace,
    platform: undefined,
    objects: objects.map(({ object, placeOf }) =>
      toCheckedObject(asApplied(object, { namespace, registered }), placeOf, undefined),
    ),
  };
}
