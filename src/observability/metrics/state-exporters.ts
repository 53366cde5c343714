import { labels } from '../../conventions/labels';
import type { KubernetesObject } from '../../model/manifest';
import type { LabelMap, LabelRow } from '../promql/label-row';
import { components } from '../stack/components';
import { kubernetesState } from './catalogue/kube-state-metrics';
import type { ClusterView } from './cluster-view';
import { exporter, type Exporter } from './exporter';
import { podName } from './pod-name';

interface Deployed {
  readonly spec?: {
    readonly template?: {
      readonly spec?: { readonly containers?: readonly { readonly args?: readonly string[] }[] };
    };
  };
}

/** An object that something is said of. */
interface Stated {
  readonly namespace: string | undefined;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** kube-state-metrics, as far as its own flags let it look. */
export function stateExporters(view: ClusterView): readonly Exporter[] {
  const deployed = (view.byKind.get('Deployment') ?? []).find(
    ({ metadata }) => metadata.labels?.[labels.service] === components.kubeStateMetrics.name,
  );
  const args =
    (deployed as Deployed | undefined)?.spec?.template?.spec?.containers?.flatMap((one) => one.args ?? []) ??
    [];
  const flag = (name: string): readonly string[] =>
    args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
  const namespaces = new Set(flag('namespaces').flatMap((list) => list.split(',')));
  const allowed = new Map(
    flag('metric-labels-allowlist').flatMap((list) =>
      [...list.matchAll(/(\w+)=\[([^\]]*)\]/g)].map(
        ([, resource = '', keys = '']) => [resource, keys.split(',')] as const,
      ),
    ),
  );
  const known = kubernetesState();
  return flag('resources')
    .flatMap((list) => list.split(','))
    .flatMap((resource) => {
      const state = known[resource];
      if (state === undefined) return [];
      const stated = statedObjects(state.kind, view).filter(
        ({ namespace }) => namespace === undefined || namespaces.size === 0 || namespaces.has(namespace),
      );
      const [labelled, plain] = [true, false].map((wanted) =>
        state.families.filter(({ name }) => name.endsWith('_labels') === wanted),
      );
      const keys = allowed.get(resource) ?? [];
      return [
        exporter(
          `state ${resource}`,
          () => plain ?? [],
          stated.map((one) => row(one, state.label, [])),
        ),
        exporter(
          `state labels ${resource}`,
          () => labelled ?? [],
          stated.map((one) => row(one, state.label, keys)),
        ),
      ];
    });
}

function row({ namespace, name, labels: own }: Stated, label: string, keys: readonly string[]): LabelRow {
  const all: LabelMap = new Map([
    ...(namespace === undefined ? [] : [['namespace', new Set([namespace])] as const]),
    [label, new Set([name])] as const,
    ...keys.flatMap((key) => {
      const value = own[key];
      return value === undefined ? [] : [[`label_${key.replaceAll(/\W/g, '_')}`, new Set([value])] as const];
    }),
  ]);
  return { labels: all, open: false };
}

function statedObjects(kind: string, view: ClusterView): readonly Stated[] {
  const written = (view.byKind.get(kind) ?? []).map((object) => stated(object));
  switch (kind) {
    case 'Pod':
      return view.pods.map((pods) => ({
        namespace: pods.namespace,
        name: podName(pods),
        labels: pods.labels,
      }));
    case 'Job':
      return [...written, ...(view.byKind.get('CronJob') ?? []).map((object) => stated(object, '-29000000'))];
    case 'PersistentVolumeClaim':
      return [...written, ...(view.byKind.get('StatefulSet') ?? []).flatMap(claims)];
    case 'Namespace':
      return written.map((one) => ({ ...one, namespace: one.name }));
    case 'Node':
      return [{ namespace: undefined, name: 'node', labels: {} }];
    default:
      return written;
  }
}

const stated = ({ metadata }: KubernetesObject, ending = ''): Stated => ({
  namespace: metadata.namespace,
  name: `${metadata.name}${ending}`,
  labels: metadata.labels ?? {},
});

function claims(object: KubernetesObject): readonly Stated[] {
  const { volumeClaimTemplates = [] } = (object['spec'] ?? {}) as {
    readonly volumeClaimTemplates?: readonly { readonly metadata: { readonly name: string } }[];
  };
  return volumeClaimTemplates.map(({ metadata }) => ({
    ...stated(object),
    name: `${metadata.name}-${object.metadata.name}-0`,
  }));
}
