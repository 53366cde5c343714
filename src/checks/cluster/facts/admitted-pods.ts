import type { Container } from '@cdk8s/kubernetes';
import { annotations } from '../../../conventions/annotations';
import { groupBy } from '../../../conventions/group-by';
import { kubernetesVersions } from '../../../conventions/kubernetes-versions';
import { names } from '../../../conventions/names';
import { serviceDefaults } from '../../../conventions/service-defaults';
import type { ProxyResources } from '../../../model/sidecar';
import { recordOf } from '../../record-of';
import type { FieldPath } from '../checked-object';
import type { AdmittedContainer } from '../pods/admitted-container';
import { amountsOf } from '../pods/amounts-of';
import type { Amounts } from '../pods/amounts';
import { defaultAmounts, type DefaultAmounts } from '../pods/default-amounts';
import { perCluster } from '../per-cluster';
import { limitRanges } from './limit-ranges';
import { podSpecs, type CheckedPodSpec } from './pod-specs';
import { quotas } from './quotas';

/** Pods of a workload as the API server has them. */
export interface AdmittedPod extends CheckedPodSpec {
  readonly containers: readonly AdmittedContainer[];
}

/** From here on the proxy starts before the containers that start first, and stays. */
const nativeSince = 33;
const newest = Number(kubernetesVersions.at(-1)?.split('.')[1]);

/** The pods of namespaces that limit what they use, by namespace; of no others does anybody ask. */
export const admittedPods = perCluster((cluster): ReadonlyMap<string, readonly AdmittedPod[]> => {
  const ranges = limitRanges(cluster);
  const limited = quotas(cluster);
  const proxy = cluster.platform?.proxy ?? serviceDefaults.sidecar;
  return new Map(
    [...groupBy(podSpecs(cluster), ({ workload: { one } }) => one.namespace)]
      .filter(([namespace]) => ranges.has(namespace) || limited.has(namespace))
      .map(([namespace, pods]) => {
        const defaults = defaultAmounts((ranges.get(namespace) ?? []).flatMap(({ spec }) => spec.limits));
        const version = cluster.minor ?? newest;
        return [
          namespace,
          pods.map((pod) => ({ ...pod, containers: containersOf(pod, defaults, proxy, version) })),
        ];
      }),
  );
});

function containersOf(
  { workload, spec, path }: CheckedPodSpec,
  defaults: DefaultAmounts,
  proxy: ProxyResources,
  version: number,
): readonly AdmittedContainer[] {
  const own = ({ name, resources }: Container, at: FieldPath, phase: AdmittedContainer['phase']) =>
    admitted(
      { name, path: [...path, ...at, 'resources'], phase },
      amountsOf(resources?.requests, resources?.limits),
      amountsOf(resources?.limits),
      defaults,
    );
  const all = [
    ...(spec.initContainers ?? []).map((one, index) =>
      own(one, ['initContainers', index], one.restartPolicy === 'Always' ? 'sidecar' : 'init'),
    ),
    ...spec.containers.map((one, index) => own(one, ['containers', index], 'main')),
  ];
  if (!workload.inMesh || workload.isGateway || all.some(({ name }) => name === names.proxyContainer)) {
    return all;
  }
  const at = [...path.slice(0, -1), 'metadata', 'annotations'];
  const said = at.reduce<unknown>((value, key) => recordOf(value)[key], workload.one.object);
  return [proxyOf(recordOf(said) as Texts, at, { defaults, proxy, version }), ...all];
}

type Texts = Readonly<Record<string, string>>;

/** The proxy: as installed, or only what annotations say once one of them does (istio/istio#35905). */
function proxyOf(
  said: Texts,
  path: FieldPath,
  {
    defaults,
    proxy,
    version,
  }: { readonly defaults: DefaultAmounts; readonly proxy: ProxyResources; readonly version: number },
): AdmittedContainer {
  const {
    [annotations.proxyCpu]: cpu,
    [annotations.proxyMemory]: memory,
    [annotations.proxyCpuLimit]: cpuLimit,
    [annotations.proxyMemoryLimit]: memoryLimit,
  } = said;
  const isSaid = [cpu, memory, cpuLimit, memoryLimit].some((one) => one !== undefined);
  const own = isSaid ? { cpu, memory, cpuLimit, memoryLimit } : proxy;
  const filled = (amounts: Readonly<Record<string, string | undefined>>) =>
    Object.fromEntries(
      Object.entries(amounts).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
  const requests = filled({ cpu: own.cpu, memory: own.memory });
  const limits = filled({ cpu: own.cpuLimit, memory: own.memoryLimit });
  const native = said[annotations.nativeSidecar] ?? String(version >= nativeSince);
  return admitted(
    { name: names.proxyContainer, path, phase: native === 'true' ? 'sidecar' : 'main' },
    amountsOf(requests, limits),
    amountsOf(limits),
    defaults,
  );
}

/** A request left out is the limit, if there is one; then the namespace fills what is still left out. */
function admitted(
  container: Pick<AdmittedContainer, 'name' | 'path' | 'phase'>,
  requests: Amounts,
  limits: Amounts,
  defaults: DefaultAmounts,
): AdmittedContainer {
  return {
    ...container,
    requests: new Map([...defaults.requests, ...requests]),
    limits: new Map([...defaults.limits, ...limits]),
  };
}
