import type { CronJobSpec, PodSpec, PodTemplateSpec } from '@cdk8s/kubernetes';
import type { KubernetesObject } from '../../../src/model/manifest';
import { hasProxy } from './has-proxy';
import { objectsOf } from './objects-of';
import type { BrutePod } from './pod';

const ownersOfTemplates = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job'];

/** A pod for every workload, as its template makes it (https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates). */
export function podsOf(objects: readonly KubernetesObject[]): readonly BrutePod[] {
  const pods: BrutePod[] = [];
  const add = (namespace: string, name: string, template: PodTemplateSpec) =>
    pods.push(podOf(objects, namespace, name, template));
  for (const kind of ownersOfTemplates) {
    for (const { namespace, name, spec } of objectsOf<{ template: PodTemplateSpec }>(objects, kind)) {
      add(namespace, name, spec.template);
    }
  }
  for (const { namespace, name, spec } of objectsOf<CronJobSpec>(objects, 'CronJob')) {
    add(namespace, name, spec.jobTemplate.spec?.template ?? {});
  }
  for (const { namespace, name, labels, annotations, spec } of objectsOf<PodSpec>(objects, 'Pod')) {
    add(namespace, name, { metadata: { labels, annotations }, spec });
  }
  return pods;
}

function podOf(
  objects: readonly KubernetesObject[],
  namespace: string,
  name: string,
  { metadata, spec }: PodTemplateSpec,
): BrutePod {
  const labels = metadata?.labels ?? {};
  const namespaceLabels = labelsOfNamespace(objects, namespace);
  // Other containers of this kind have ended when the pod serves (https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/).
  const sidecars = (spec?.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always');
  return {
    id: `${namespace}/${name}`,
    namespace,
    labels,
    annotations: metadata?.annotations ?? {},
    namespaceLabels,
    serviceAccount: spec?.serviceAccountName ?? 'default',
    hasProxy: hasProxy(namespaceLabels, labels, metadata?.annotations ?? {}, spec?.hostNetwork === true),
    ports: [...(spec?.containers ?? []), ...sidecars].flatMap(({ ports }) => ports ?? []),
  };
}

/**
 * Every namespace carries its own name as a label
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-namespace-by-its-name).
 */
function labelsOfNamespace(objects: readonly KubernetesObject[], name: string): Record<string, string> {
  const written = objectsOf(objects, 'Namespace').find((namespace) => namespace.name === name)?.labels;
  return { ...written, 'kubernetes.io/metadata.name': name };
}
