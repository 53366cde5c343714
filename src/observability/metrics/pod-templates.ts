import type { KubernetesObject } from '../../model/manifest';
import { annotations } from '../../conventions/annotations';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';

type Texts = Readonly<Record<string, string>>;

/** Pods that a manifest makes, as far as metrics depend on them. */
export interface ObservedPods {
  readonly namespace: string;
  /** Name and kind of what makes them. */
  readonly workload: string;
  readonly kind: string;
  readonly labels: Texts;
  readonly annotations: Texts;
  /** Names of their containers and those of their ports, the proxy's among them. */
  readonly containers: readonly { readonly name: string; readonly ports: readonly ContainerPort[] }[];
  /** Whether a proxy is among them. */
  readonly hasProxy: boolean;
}

interface ContainerPort {
  readonly name?: string;
  readonly containerPort: number;
}

interface Template {
  readonly metadata?: { readonly labels?: Texts; readonly annotations?: Texts };
  readonly spec?: Readonly<
    Partial<
      Record<
        'containers' | 'initContainers',
        readonly { readonly name: string; readonly ports?: readonly ContainerPort[] }[]
      >
    >
  >;
}

interface Workload {
  readonly spec?: {
    readonly template?: Template;
    readonly jobTemplate?: { readonly spec?: { readonly template?: Template } };
  };
}

const workloadKinds = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob']);

/** The pods of every workload among the objects of a cluster. */
export function podTemplates(objects: readonly KubernetesObject[]): readonly ObservedPods[] {
  const injected = new Set(
    objects
      .filter(({ kind, metadata }) => kind === 'Namespace' && isInjected(metadata.labels))
      .map(({ metadata }) => metadata.name),
  );
  return objects.flatMap((object) => {
    if (!workloadKinds.has(object.kind)) return [];
    const { spec } = object as Workload;
    const template = spec?.template ?? spec?.jobTemplate?.spec?.template;
    return template === undefined ? [] : [observe(object, template, injected)];
  });
}

const isInjected = (all: Texts = {}): boolean =>
  all[labels.injection] === 'enabled' || all[labels.revision] !== undefined;

/** The proxy that Istio adds comes with the annotations of merged metrics, unless the pod refuses them. */
function observe(
  { kind, metadata: { name, namespace = '' } }: KubernetesObject,
  { metadata = {}, spec = {} }: Template,
  injected: ReadonlySet<string>,
): ObservedPods {
  const own = metadata.labels ?? {};
  const hasProxy =
    own[labels.inject] === 'true' || (injected.has(namespace) && own[labels.inject] !== 'false');
  const written = [...(spec.initContainers ?? []), ...(spec.containers ?? [])];
  const containers = written.map((one) => ({ name: one.name, ports: one.ports ?? [] }));
  const isAdded = hasProxy && !containers.some((one) => one.name === names.proxyContainer);
  return {
    namespace,
    workload: name,
    kind,
    labels: own,
    annotations: { ...(hasProxy ? { [annotations.scrape]: 'true' } : {}), ...metadata.annotations },
    containers: isAdded ? [...containers, { name: names.proxyContainer, ports: [] }] : containers,
    hasProxy,
  };
}
