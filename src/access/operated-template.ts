import { apiGroup } from '../conventions/api-group';
import { labels } from '../conventions/labels';
import type { KubernetesObject } from '../model/manifest';
import type { PodContainer, PodSpec, PodTemplate } from './pod-template';

/** What is read of a Prometheus or Alertmanager of prometheus-operator. */
interface OperatedSpec extends PodSpec {
  readonly portName?: string;
  readonly listenLocal?: boolean;
  readonly podMetadata?: PodTemplate['metadata'];
}

const reloader: PodContainer = { ports: [{ containerPort: 8080, name: 'reloader-web' }] };
const gossip: PodContainer = {
  ports: [
    { containerPort: 9094, name: 'mesh-tcp', protocol: 'TCP' },
    { containerPort: 9094, name: 'mesh-udp', protocol: 'UDP' },
  ],
};

/** By kind: where the web server listens, what else does, and labels that the other kind's pods do not have. */
const operated: Readonly<
  Record<
    string,
    { web: number; others: readonly PodContainer[]; own: (name: string) => Record<string, string> }
  >
> = {
  Prometheus: {
    web: 9090,
    others: [reloader],
    own: (name) => ({ 'operator.prometheus.io/name': name, 'operator.prometheus.io/shard': '0' }),
  },
  Alertmanager: { web: 9093, others: [gossip, reloader], own: () => ({}) },
};

/**
 * The pods that prometheus-operator makes of an object; undefined where it makes none. It sets these labels whatever
 * the object says
 * (https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusSpec, `podMetadata`).
 */
export function operatedTemplate({
  apiVersion,
  kind,
  metadata,
  spec,
}: KubernetesObject): PodTemplate | undefined {
  const known =
    apiGroup(apiVersion) === 'monitoring.coreos.com' && Object.hasOwn(operated, kind)
      ? operated[kind]
      : undefined;
  if (known === undefined) return undefined;
  const { podMetadata, portName, listenLocal, containers, ...pod } = (spec ?? {}) as OperatedSpec;
  const component = kind.toLowerCase();
  const web = { containerPort: known.web, name: portName ?? 'web' };
  return {
    metadata: {
      ...podMetadata,
      labels: {
        ...podMetadata?.labels,
        ...known.own(metadata.name),
        [labels.service]: component,
        [labels.managedBy]: 'prometheus-operator',
        [labels.instance]: metadata.name,
        [component]: metadata.name,
      },
    },
    spec: {
      ...pod,
      containers: [{ ports: listenLocal === true ? [] : [web] }, ...known.others, ...(containers ?? [])],
    },
  };
}
