import { names } from '../../conventions/names';
import { retirement } from '../../conventions/retirement';
import type { Engine } from '../../model/platform';
import type { Change } from '../change';
import { objectKey } from '../compare/object-key';
import type { Consequence } from '../consequences/consequence';
import { consequencesOf } from '../consequences/consequences-of';
import { type Owners, readOwners } from '../consequences/read-owners';
import type { ObjectState } from '../object-state';
import { authorOf } from './author-of';
import { findEmptied } from './find-emptied';
import type { GuardContext } from './guard-context';
import { listGroups, type TreeGroup } from './list-groups';
import { stateOf } from './state-of';

/** What several guards need to know of a change, each worked out once and only when it is asked for. */
export interface GuardFacts extends Omit<GuardContext, 'changes' | 'waivers' | 'today'> {
  /** In the order of cluster, kind, namespace and name. */
  readonly changes: readonly Change[];
  /** What leaves the repository, without what only delivers it. */
  readonly deleted: readonly Change[];
  readonly owners: { readonly base: Owners; readonly head: Owners };
  readonly consequences: (change: Change) => Readonly<Record<Engine, Consequence>>;
  /** The author's file of what a change is about. */
  readonly sourceOf: (change: Change) => string;
  /** Namespaces and platform parts of either revision, by `<cluster>/<group>`. */
  readonly groups: {
    readonly base: () => ReadonlyMap<string, TreeGroup>;
    readonly head: () => ReadonlyMap<string, TreeGroup>;
  };
  /** Folders that the head revision still has, without what only delivers them. */
  readonly folders: () => ReadonlySet<string>;
  /** Clusters, and projects on clusters, that nothing is left of. */
  readonly emptied: () => { readonly clusters: ReadonlySet<string>; readonly projects: ReadonlySet<string> };
  /** Whether an object belonged to a service that the base revision had retired. */
  readonly wasRetired: (before: ObjectState) => boolean;
}

/** Prepares what guards ask for. */
export function readGuardFacts({ changes, pair, ...given }: GuardContext): GuardFacts {
  const sorted = changes
    .map((change) => ({ change, key: objectKey(stateOf(change)) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ change }) => change);
  const deleted = sorted.filter(({ kind, before }) => kind === 'deleted' && !isDelivery(before));
  const owners = { base: readOwners(pair.base), head: readOwners(pair.head) };
  const authors = { base: authorOf(pair.base), head: authorOf(pair.head) };
  const groups = {
    base: once(() => listGroups(pair.base, authors.base)),
    head: once(() => listGroups(pair.head, authors.head)),
  };
  const retired = once(
    () =>
      new Set(
        deleted.flatMap(({ before }) => (before !== undefined && isRetired(before) ? [before.owner] : [])),
      ),
  );
  return {
    ...given,
    pair,
    changes: sorted,
    deleted,
    owners,
    groups,
    folders: once(
      () =>
        new Set(
          [...groups.head().values()].flatMap(({ files }) =>
            files.map((file) => file.slice(0, file.lastIndexOf('/'))),
          ),
        ),
    ),
    consequences: (change) => consequencesOf(change, owners),
    sourceOf: ({ before, after }) =>
      after === undefined ? authors.base(before?.file ?? '') : authors.head(after.file),
    emptied: once(() => findEmptied(deleted, groups)),
    wasRetired: ({ owner }) => retired().has(owner),
  };
}

function isDelivery(state: ObjectState | undefined): boolean {
  return state !== undefined && state.owner === `${state.cluster}/${names.deliveryGroup}`;
}

function isRetired({ object }: ObjectState): boolean {
  return object.metadata.annotations?.[retirement.annotation] !== undefined;
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
