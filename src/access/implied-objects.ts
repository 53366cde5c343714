import { labels } from '../conventions/labels';
import { meshPorts } from '../conventions/mesh-ports';
import { names } from '../conventions/names';
import type { KubernetesObject } from '../model/manifest';
import type { ClusterDns } from '../model/platform';
import { operatedTemplate } from './operated-template';

/** Pods of which the manifests say nothing, each the only one of its kind. */
export const impliedNames = {
  /** A pod that nobody thought of, in a namespace that policies name or in one that they do not. */
  anyPod: 'any-pod',
  otherNamespace: 'any-other-namespace',
} as const;

/**
 * Pods that every cluster has and that no manifest describes: name resolution, istiod, and strangers. A stranger finds
 * what is open to everybody; there is one in each namespace that policies name and of which manifests show no pod,
 * beside name resolution and istiod too, so that a policy that opens all of their namespaces is found.
 */
export function impliedObjects(
  objects: readonly KubernetesObject[],
  rootNamespace: string,
  dns: ClusterDns,
): readonly KubernetesObject[] {
  const inhabited = new Set(objects.filter(makesPods).map(({ metadata }) => metadata.namespace ?? 'default'));
  const implied = [
    ...dns.pods
      .filter(({ namespace }) => !inhabited.has(namespace))
      .map(({ namespace, name, labels: marks, ports }) => pod(namespace, name, marks, ports)),
    ...(inhabited.has(rootNamespace)
      ? []
      : [
          pod(rootNamespace, names.controlPlane, { app: names.controlPlane }, [
            meshPorts.controlPlane,
            meshPorts.controlPlaneMetrics,
            meshPorts.controlPlaneWebhook,
          ]),
        ]),
    pod(impliedNames.otherNamespace, impliedNames.anyPod, {}, []),
  ];
  const known = new Set([...inhabited, impliedNames.otherNamespace]);
  const strangers = [...namedNamespaces(objects)]
    .filter((namespace) => !known.has(namespace))
    .sort()
    .map((namespace) => pod(namespace, impliedNames.anyPod, {}, []));
  return [...implied, ...strangers];
}

function pod(
  namespace: string,
  name: string,
  marks: Readonly<Record<string, string>>,
  ports: readonly number[],
): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, labels: { ...marks, [labels.inject]: 'false' } },
    spec: {
      containers: [{ name, ports: ports.map((containerPort) => ({ containerPort, protocol: 'TCP' })) }],
    },
  };
}

const owners = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob', 'Pod']);

const makesPods = (object: KubernetesObject): boolean =>
  owners.has(object.kind) || operatedTemplate(object) !== undefined;

const policies = new Set(['NetworkPolicy', 'CiliumNetworkPolicy']);

/** Values of the label that is a namespace's name, wherever a network policy has it. */
function namedNamespaces(objects: readonly KubernetesObject[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        const inner = (value as Readonly<Record<string, unknown>>)[key];
        if (typeof inner !== 'string') visit(inner);
        else if (key === labels.namespaceName || key.endsWith('io.kubernetes.pod.namespace'))
          found.add(inner);
      }
    }
  };
  for (const { kind, spec } of objects) if (policies.has(kind)) visit(spec);
  return found;
}
