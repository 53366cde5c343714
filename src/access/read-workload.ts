import { annotations } from '../conventions/annotations';
import { labels as labelKeys } from '../conventions/labels';
import { meshPorts } from '../conventions/mesh-ports';
import type { KubernetesObject } from '../model/manifest';
import { isInjected } from './is-injected';
import { operatedTemplate } from './operated-template';
import type { PodContainer, PodSpec, PodTemplate } from './pod-template';
import type { Workload, WorkloadPort } from './workload';

interface Owner {
  readonly template?: PodTemplate;
  readonly jobTemplate?: { readonly spec?: { readonly template?: PodTemplate } };
}

const owners = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job']);

/** Ports that Istio's injection never gives to the proxy. */
const neverCaptured = [meshPorts.mergedMetrics, meshPorts.proxyHealth, meshPorts.proxyMetrics];

/** The pods that an object makes; undefined where it makes none. */
export function readWorkload(
  object: KubernetesObject,
  namespaceLabels: Readonly<Record<string, string>>,
): Workload | undefined {
  const template = templateOf(object);
  if (template === undefined) return undefined;
  const { kind, metadata } = object;
  const namespace = metadata.namespace ?? 'default';
  const pod = template.spec ?? {};
  const labels = template.metadata?.labels ?? {};
  const marks = template.metadata?.annotations ?? {};
  return {
    id: `${namespace}/${metadata.name}`,
    kind,
    namespace,
    name: metadata.name,
    labels,
    serviceAccount: pod.serviceAccountName ?? 'default',
    inMesh: pod.hostNetwork !== true && isInjected(namespace, namespaceLabels, labels, marks),
    isGateway: isGateway(labels, marks, pod),
    captured: capturedPorts(marks),
    ports: [...(pod.containers ?? []), ...(pod.initContainers ?? []).filter(staysUp)].flatMap(portsOf),
  };
}

function templateOf(object: KubernetesObject): PodTemplate | undefined {
  const { kind, metadata, spec } = object;
  if (kind === 'Pod') return { metadata, spec: spec as PodSpec };
  const owner = spec as Owner | undefined;
  if (kind === 'CronJob') return owner?.jobTemplate?.spec?.template ?? {};
  return owners.has(kind) ? (owner?.template ?? {}) : operatedTemplate(object);
}

/** As Istio's charts, a Gateway of the Gateway API, or a manifest written by hand make one. */
function isGateway(
  labels: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, string>>,
  { containers }: PodSpec,
): boolean {
  return (
    (marks[annotations.injectTemplates] ?? '').split(',').includes('gateway') ||
    labelKeys.gatewayName in labels ||
    (containers ?? []).some(({ args }) => args?.includes('router'))
  );
}

/** A sidecar among the init containers (https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/). */
function staysUp({ restartPolicy }: PodContainer): boolean {
  return restartPolicy === 'Always';
}

function portsOf({ ports }: PodContainer): WorkloadPort[] {
  return (ports ?? []).map(({ containerPort, name, protocol }) => ({
    number: containerPort,
    name,
    protocol: protocol ?? 'TCP',
  }));
}

function capturedPorts(marks: Readonly<Record<string, string>>): Workload['captured'] {
  const only = marks[annotations.includeInboundPorts] ?? '*';
  return {
    only: only === '*' ? 'all' : portNumbers(only),
    but: [...neverCaptured, ...portNumbers(marks[annotations.excludeInboundPorts] ?? '')],
  };
}

function portNumbers(joined: string): number[] {
  return joined.split(',').flatMap((port) => (port.trim() === '' ? [] : [Number(port)]));
}
