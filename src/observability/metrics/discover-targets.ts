import type { LabelMap, LabelValues } from '../promql/label-row';
import { labelsKey } from '../promql/labels-key';
import type { ScrapeJob } from '../scraping/scrape-job';
import { podName } from './pod-name';
import type { ObservedPods } from './pod-templates';
import { relabel } from './relabel';

/** A target of a job: the labels that its series get, and the pods that answer, where manifests make them. */
export interface Target {
  readonly labels: LabelMap;
  readonly pods: ObservedPods | undefined;
}

const only = (value: string): LabelValues => new Set([value]);
const meta = '__meta_kubernetes_';
const portNumber = `${meta}pod_container_port_number`;
const portName = `${meta}pod_container_port_name`;
/** What only a cluster knows. */
const unknownFields = ['ip', 'node_name', 'host_ip', 'uid', 'controller_name', 'controller_kind'];

/**
 * What a job scrapes, decided as Prometheus decides it. What no manifest makes is there all the same (istiod, nodes,
 * gateways that Istio makes): a job that looks where manifests have no pods gets one target with labels of any value.
 */
export function discoverTargets(
  job: ScrapeJob,
  byNamespace: ReadonlyMap<string, readonly ObservedPods[]>,
): readonly Target[] {
  const apply = relabel(job.relabel_configs);
  const candidates = candidateReader(job);
  const searched = namespacesOf(job);
  const pods = searched.flatMap((namespace) => byNamespace.get(namespace) ?? []);
  const found = pods.flatMap((one) =>
    distinct(candidates(one).flatMap((labels) => apply(labels) ?? [])).map((labels) => ({
      labels,
      pods: one,
    })),
  );
  const targets = pods.length === 0 ? [{ labels: implied(job, searched), pods: undefined }] : found;
  return targets.map((target) => ({ ...target, labels: asStored(target.labels, job) }));
}

/** Namespaces in which a job looks for pods; none for what it finds otherwise. */
function namespacesOf(job: ScrapeJob): readonly string[] {
  const searches: readonly {
    readonly role: string;
    readonly namespaces?: { readonly names?: readonly string[] };
  }[] = job.kubernetes_sd_configs;
  return (searches ?? []).flatMap(({ role, namespaces }) =>
    role === 'pod' ? (namespaces?.names ?? []) : [],
  );
}

/**
 * A target for each port of each container, as service discovery offers them, with the labels that the job reads: no
 * other is kept, as the name of each begins with underscores.
 */
function candidateReader({ relabel_configs: steps }: ScrapeJob): (pods: ObservedPods) => readonly LabelMap[] {
  const read = new Set(steps.flatMap(({ source_labels: sources = [] }) => sources));
  const readsAll = steps.some(({ action }: { readonly action?: string }) => action === 'labelmap');
  const reads = (label: string): boolean => readsAll || read.has(label);
  const readsPorts = reads(portNumber) || reads(portName);
  const keys = new Map<string, string>();
  const keyOf = (key: string): string => {
    const known = keys.get(key) ?? key.replaceAll(/[^a-zA-Z0-9_]/g, '_');
    keys.set(key, known);
    return known;
  };
  return (pods) => {
    const shared = new Map<string, LabelValues>();
    const add = (label: string, values: LabelValues) => {
      if (reads(label)) shared.set(label, values);
    };
    add(`${meta}namespace`, only(pods.namespace));
    add(`${meta}pod_phase`, only('Running'));
    add(`${meta}pod_ready`, only('true'));
    add(`${meta}pod_name`, only(podName(pods)));
    for (const field of unknownFields) add(`${meta}pod_${field}`, 'any');
    add('__address__', 'any');
    for (const [field, texts] of [
      ['label', pods.labels],
      ['annotation', pods.annotations],
    ] as const) {
      for (const [key, text] of Object.entries(texts)) {
        add(`${meta}pod_${field}_${keyOf(key)}`, only(text));
        add(`${meta}pod_${field}present_${keyOf(key)}`, only('true'));
      }
    }
    return pods.containers.flatMap(({ name, ports }) =>
      (ports.length === 0 || !readsPorts ? [undefined] : ports).map((port) => {
        const labels = new Map(shared).set(`${meta}pod_container_name`, only(name));
        if (port !== undefined) {
          labels.set(portNumber, only(String(port.containerPort)));
          labels.set(portName, only(port.name ?? ''));
        }
        return labels;
      }),
    );
  };
}

/** Every label that the job would write. */
function implied(job: ScrapeJob, namespaces: readonly string[]): LabelMap {
  const labels = new Map<string, LabelValues>();
  for (const { target_label: target, source_labels: sources = [] } of job.relabel_configs) {
    const isNamespace = sources.length === 1 && sources[0] === `${meta}namespace`;
    if (target !== undefined && target !== '') {
      labels.set(
        target,
        target === 'namespace' && isNamespace && namespaces.length > 0 ? new Set(namespaces) : 'any',
      );
    }
  }
  return labels;
}

function asStored(labels: LabelMap, { job_name: job }: ScrapeJob): LabelMap {
  const stored = [...labels].filter(([label]) => !label.startsWith('__'));
  return new Map([...stored, ['instance', 'any'] as const, ['job', labels.get('job') ?? only(job)] as const]);
}

function distinct(all: readonly LabelMap[]): readonly LabelMap[] {
  const stored = all.map((labels) => new Map([...labels].filter(([label]) => !label.startsWith('__'))));
  return [...new Map(stored.map((labels) => [labelsKey(labels), labels])).values()];
}
