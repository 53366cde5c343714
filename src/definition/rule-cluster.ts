import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { RuleKinds } from './rule-kinds';
import type { RuleObject } from './rule-object';
import type { RuleWorkload } from './rule-workload';

/** One cluster as rules see it: everything that it gets, in the order in which it is rendered. */
export interface RuleCluster {
  /** Its name; of manifests of others that of their folder. */
  readonly name: string;
  /** Every object, whether it fits the schema of its kind or not. */
  readonly all: readonly RuleObject[];
  /** The objects of a kind, which is `<API group>/<kind>`. Those that do not fit their schema are left out: they have problems already. */
  readonly objects: <Kind extends keyof RuleKinds | (string & {})>(
    kind: Kind,
  ) => readonly RuleObject<Kind extends keyof RuleKinds ? RuleKinds[Kind] : unknown>[];
  /** What makes pods, with the pods as their templates say they will be. */
  readonly workloads: readonly RuleWorkload[];
  /**
   * The Service or ServiceEntry that stands for a full host, as a proxy in the namespace sees it; the longest wildcard
   * where none has exactly that name.
   */
  readonly findHost: (host: string, namespace?: string) => readonly RuleObject[];
  /** Everywhere that routes send requests to. */
  readonly destinations: readonly RuleDestination[];
}

/** Somewhere that a VirtualService sends requests, or copies of them. */
export interface RuleDestination {
  /** The VirtualService. */
  readonly object: RuleObject<VirtualServiceSpec>;
  /** Way to the destination from the root of the object. */
  readonly path: readonly (string | number)[];
  /** In full. */
  readonly host: string;
  /** Number of the port; undefined where the host has only one. */
  readonly port: number | undefined;
  /** Name of the subset; undefined where requests go to all pods of the host. */
  readonly subset: string | undefined;
}
