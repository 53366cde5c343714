import { impliedObjects } from '../../access/implied-objects';
import { readFacts } from '../../access/read-facts';
import { describeObject } from '../../checks/describe-object';
import { validateObject } from '../../checks/validate-object';
import { clusterDns } from '../../conventions/cluster-dns';
import { names } from '../../conventions/names';
import { readManifests } from '../../load/read-manifests';
import type { ReadObject } from '../../load/parse-manifests';
import { problem, type Problem } from '../../problems/problem';
import type { ClusterAccess } from './cluster-access';
import { nameEnds } from './name-ends';

/** Kinds that decide who reaches whom, `<group>/<kind>`, and are understood. */
const judged = new Set([
  '/Service',
  'networking.k8s.io/NetworkPolicy',
  'cilium.io/CiliumNetworkPolicy',
  'security.istio.io/AuthorizationPolicy',
  'security.istio.io/PeerAuthentication',
  'security.istio.io/RequestAuthentication',
  'networking.istio.io/DestinationRule',
  'networking.istio.io/ServiceEntry',
  'networking.istio.io/Gateway',
  'networking.istio.io/VirtualService',
  'gateway.networking.k8s.io/Gateway',
  'gateway.networking.k8s.io/HTTPRoute',
]);

/** Kinds that make pods, and are understood. */
const workloads = new Set([
  '/Pod',
  'apps/Deployment',
  'apps/StatefulSet',
  'apps/DaemonSet',
  'apps/ReplicaSet',
  'batch/Job',
  'batch/CronJob',
  'monitoring.coreos.com/Prometheus',
  'monitoring.coreos.com/Alertmanager',
]);

/** Kinds that decide or make pods too, and are not understood. */
const unjudged =
  /^(?:(?:crd\.)?projectcalico\.org\/.*NetworkPolicy|cilium\.io\/CiliumClusterwideNetworkPolicy|policy\.networking\.k8s\.io\/.*|networking\.istio\.io\/(?:EnvoyFilter|WorkloadEntry|WorkloadGroup)|extensions\.istio\.io\/WasmPlugin|gateway\.networking\.k8s\.io\/(?:GRPC|TLS|TCP|UDP)Route|argoproj\.io\/Rollout|apps\.openshift\.io\/DeploymentConfig|serving\.knative\.dev\/Service|\/ReplicationController)$/;

/** A cluster as a folder of manifests describes it, whoever wrote them. */
export interface ForeignAccess {
  readonly access: ClusterAccess;
  readonly problems: readonly Problem[];
  /** Kinds that play no part here. */
  readonly ignored: readonly string[];
}

/** Reads manifests of one cluster. What a cluster would refuse is a problem: nothing is guessed around it. */
export function foreignAccess(root: string, path: string): ForeignAccess {
  const { objects, problems } = readManifests(root, path);
  const known = objects.filter(
    (one) => judged.has(kindOf(one)) || workloads.has(kindOf(one)) || kindOf(one) === '/Namespace',
  );
  const understood = new Set(known);
  const plain = objects.map(({ object }) => object);
  const dns = clusterDns();
  const facts = readFacts([...plain, ...impliedObjects(plain, names.rootNamespace, dns)]);
  return {
    access: { cluster: path, facts, dns, ends: nameEnds(facts, []) },
    problems: [...problems, ...known.flatMap(findFlaws), ...findTwins(known), ...findUnjudged(path, objects)],
    ignored: [
      ...new Set(
        objects
          .filter((one) => !understood.has(one) && !unjudged.test(kindOf(one)))
          .map(({ object }) => object.kind),
      ),
    ].sort(),
  };
}

function findFlaws({ object, placeOf }: ReadObject): readonly Problem[] {
  const flaws = validateObject(object).map(({ path, reason }) =>
    problem('broken-manifest', placeOf(path), {
      field: `${describeObject(object)}: ${path.join('.')}`,
      reason,
    }),
  );
  return object.kind !== 'Namespace' && object.metadata.namespace === undefined
    ? [...flaws, problem('missing-namespace', placeOf(['metadata']), { object: describeObject(object) })]
    : flaws;
}

/** Which of two objects of one name a cluster ends up with depends on the order they are applied in. */
function findTwins(objects: readonly ReadObject[]): readonly Problem[] {
  const first = new Map<string, ReadObject>();
  return objects.flatMap((one) => {
    const key = `${kindOf(one)} ${describeObject(one.object)}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, one);
      return [];
    }
    const object = describeObject(one.object);
    return [problem('duplicate-object', one.placeOf([]), { object, first: before.file, second: one.file })];
  });
}

function findUnjudged(path: string, objects: readonly ReadObject[]): readonly Problem[] {
  const counts = new Map<string, ReadObject[]>();
  for (const one of objects) {
    const kind = kindOf(one);
    if (unjudged.test(kind)) counts.set(kind, [...(counts.get(kind) ?? []), one]);
  }
  return [...counts].map(([kind, some]) =>
    problem('unjudged-kind', some[0]?.placeOf([]) ?? { file: path }, {
      kind: kind.replace(/^\//, ''),
      count: some.length,
    }),
  );
}

function kindOf({ object: { apiVersion, kind } }: ReadObject): string {
  return `${apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''}/${kind}`;
}
