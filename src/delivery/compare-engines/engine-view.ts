import type { Engine } from '../../model/platform';
import type { Problem } from '../../problems/problem';

/** What a cluster does with its folders under one engine, in words that both engines share. */
export interface EngineView {
  readonly engine: Engine;
  /** Everything that syncs, the root included. */
  readonly owners: readonly Owner[];
  /** Whether all of one folder is applied, and healthy, before another is begun. */
  readonly isBefore: (first: string, second: string) => boolean;
  /** What is wrong with the engine's own objects, so that they cannot do what they say. */
  readonly problems: readonly Problem[];
}

/** An Application or a Kustomization. */
export interface Owner {
  readonly name: string;
  /** Tells whether it applies what lies in a folder. */
  readonly owns: (folder: string) => boolean;
  readonly deletion: Deletion;
  /** What it may apply; undefined for everything everywhere. */
  readonly limits: Limits | undefined;
}

/** What an owner deletes without being asked. */
export interface Deletion {
  /** What left one of its folders. */
  readonly prunes: boolean;
  /** Everything it applied, when it is deleted itself. */
  readonly cascades: boolean;
  /** Whether the root deletes it when it leaves the repository. */
  readonly leaves: boolean;
}

/** What a tenant's owner may apply. */
export interface Limits {
  /** Name of what limits it, for messages. */
  readonly by: string;
  readonly namespaces: ReadonlySet<string>;
  /** `resource.group`, as RBAC has it, of what has a namespace. */
  readonly resources: ReadonlySet<string>;
  /** The same of what has none. */
  readonly clusterResources: ReadonlySet<string>;
}
