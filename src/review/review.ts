import type { ChangeGroup } from './change-group';
import type { Finding } from './finding';
import type { IgnoredFinding } from './ignored-finding';
import type { Section } from './section';

/** All that is worth saying of a change, before it becomes text. */
export interface Review {
  readonly base: string;
  readonly head: string;
  readonly headline: Headline;
  readonly groups: readonly ChangeGroup[];
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
  /** What the platform says is ignored: how often each was found. */
  readonly ignored: readonly IgnoredFinding[];
}

/** What a person acts on. */
export interface Headline {
  readonly projects: readonly string[];
  readonly services: number;
  /** As `<project>/<service>`, or `<service>` of what belongs to no project; in order. */
  readonly serviceNames: readonly string[];
  /** Of objects that belong to one, in order. */
  readonly environments: readonly string[];
  readonly clusters: readonly string[];
  /** Workloads whose pods are replaced, as `<namespace>/<name>`, by cluster. */
  readonly restarts: readonly { readonly cluster: string; readonly workloads: readonly string[] }[];
  readonly counts: Readonly<Record<'created' | 'updated' | 'moved' | 'recreated' | 'deleted', number>>;
  readonly risk: 'none' | 'low' | 'medium' | 'high';
  /** Why the risk is what it is, most important first. */
  readonly because: readonly string[];
}
