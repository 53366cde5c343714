import { apiGroup } from '../../conventions/api-group';
import type { KubernetesObject } from '../../model/manifest';
import { keep, type Keep } from './keep';
import { workloadOutline } from './workload-outline';

const named = { apiVersion: keep.whole, kind: keep.whole, metadata: keep.whole };

/** That it is there, and what it is called. */
const bare = keep.fields(named);

/** Which Secret a controller makes of it. */
const secret = keep.fields({
  ...named,
  spec: keep.fields({ target: keep.fields({ name: keep.whole }) }),
});

/** Everything but how requests are spread over pods, and which pods are spared. */
const spread = { loadBalancer: keep.nothing, outlierDetection: keep.nothing };
const policy = keep.fields(
  { ...spread, portLevelSettings: keep.each(keep.fields(spread, keep.whole)) },
  keep.whole,
);
const destinations = keep.fields(
  {
    spec: keep.fields(
      { trafficPolicy: policy, subsets: keep.each(keep.fields({ trafficPolicy: policy }, keep.whole)) },
      keep.whole,
    ),
  },
  keep.whole,
);

const { pods, makers } = workloadOutline;

/** By `<API group>/<kind>`. */
const outlines: ReadonlyMap<string, Keep> = new Map([
  ['/ConfigMap', bare],
  ['/LimitRange', bare],
  ['/PersistentVolume', bare],
  ['/PersistentVolumeClaim', bare],
  ['/Pod', pods],
  ['/ResourceQuota', bare],
  ['/Secret', bare],
  ['apps/DaemonSet', makers],
  ['apps/Deployment', makers],
  ['apps/ReplicaSet', makers],
  ['apps/StatefulSet', makers],
  ['autoscaling/HorizontalPodAutoscaler', bare],
  ['batch/CronJob', makers],
  ['batch/Job', makers],
  ['external-secrets.io/ExternalSecret', secret],
  ['networking.istio.io/DestinationRule', destinations],
  ['policy/PodDisruptionBudget', bare],
  ['rbac.authorization.k8s.io/Role', bare],
]);

/**
 * What of a tenant's object may matter outside its part of the cluster. It is all that the rules about a whole cluster
 * (`clusterRules`, `clusterTenancyRules`), the proofs and the inventory of metrics get to see of it, so that what is left
 * out cannot matter to them: images, variables, arguments, amounts, probes, numbers of pods, and what is in files and
 * Secrets. What stays has the path that it has in the whole object. Kinds that nobody thought of stay whole.
 */
export function outlineOf(object: KubernetesObject): KubernetesObject {
  const outline = outlines.get(`${apiGroup(object.apiVersion)}/${object.kind}`) ?? keep.whole;
  return outline(object) as KubernetesObject;
}
