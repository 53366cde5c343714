import { annotations } from '../../conventions/annotations';
import type { KubernetesObject } from '../../model/manifest';
import { parseAmount } from './parse-amount';

/** Amounts in nanos by what a quota calls them: `requests.cpu`, `limits.memory`. */
export type Amounts = ReadonlyMap<string, bigint>;

/** What one workload asks for at most. */
export interface PodDemand {
  /** `<kind>/<name>`, by which an autoscaler names it. */
  readonly id: string;
  /** Pods without an autoscaler; undefined for one on each node. */
  readonly replicas: number | undefined;
  /** Of one pod. */
  readonly amounts: Amounts;
}

interface Container {
  readonly restartPolicy?: string;
  readonly resources?: {
    readonly requests?: Readonly<Record<string, unknown>>;
    readonly limits?: Readonly<Record<string, unknown>>;
  };
}

interface Template {
  readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> };
  readonly spec?: {
    readonly containers?: readonly Container[];
    readonly initContainers?: readonly Container[];
  };
}

interface Spec {
  readonly replicas?: number;
  readonly parallelism?: number;
  readonly template?: Template;
  readonly jobTemplate?: { readonly spec?: Spec };
}

const kinds = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob']);

/** What pods of an object ask for; undefined for what makes none. */
export function podDemand({ kind, metadata, spec }: KubernetesObject): PodDemand | undefined {
  if (!kinds.has(kind)) return undefined;
  const own = (spec ?? {}) as Spec;
  const job = kind === 'CronJob' ? (own.jobTemplate?.spec ?? {}) : own;
  const one = kind === 'Job' || kind === 'CronJob' ? (job.parallelism ?? 1) : (own.replicas ?? 1);
  return {
    id: `${kind}/${metadata.name}`,
    replicas: kind === 'DaemonSet' ? undefined : one,
    amounts: templateAmounts(job.template ?? {}),
  };
}

/**
 * As the scheduler counts: containers together with sidecars that start before them, or the largest of what only runs at
 * the start (https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#resource-sharing-within-containers).
 */
function templateAmounts({ metadata, spec = {} }: Template): Amounts {
  const initial = spec.initContainers ?? [];
  const sidecars = initial.filter(({ restartPolicy }) => restartPolicy === 'Always');
  const lasting = sum([
    ...[...(spec.containers ?? []), ...sidecars].map(containerAmounts),
    proxyAmounts(metadata?.annotations ?? {}),
  ]);
  const starting = initial.filter(({ restartPolicy }) => restartPolicy !== 'Always').map(containerAmounts);
  const all = new Map(lasting);
  for (const [name, amount] of starting.flatMap((one) => [...one])) {
    if (amount > (all.get(name) ?? 0n)) all.set(name, amount);
  }
  return all;
}

function containerAmounts({ resources = {} }: Container): Amounts {
  return new Map(
    (['requests', 'limits'] as const).flatMap((which) =>
      Object.entries(resources[which] ?? {}).flatMap(([name, amount]) => read(`${which}.${name}`, amount)),
    ),
  );
}

/** Of the proxy that is injected beside them, as far as the pod says. */
function proxyAmounts(marks: Readonly<Record<string, string>>): Amounts {
  return new Map([
    ...read('requests.cpu', marks[annotations.proxyCpu]),
    ...read('requests.memory', marks[annotations.proxyMemory]),
    ...read('limits.cpu', marks[annotations.proxyCpuLimit]),
    ...read('limits.memory', marks[annotations.proxyMemoryLimit]),
  ]);
}

function read(name: string, amount: unknown): readonly (readonly [string, bigint])[] {
  const nanos = parseAmount(amount);
  return nanos === undefined ? [] : [[name, nanos]];
}

function sum(all: readonly Amounts[]): Amounts {
  const total = new Map<string, bigint>();
  for (const [name, amount] of all.flatMap((one) => [...one]))
    total.set(name, (total.get(name) ?? 0n) + amount);
  return total;
}
