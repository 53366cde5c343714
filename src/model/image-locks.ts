import type { Freeze } from './freeze';
import type { Image } from './image';
import type { Environment } from './platform';

/** What is recorded of images, and what commands that change it go by. */
export interface ImageLocks {
  /** Promotion order, lowest first. */
  readonly environments: readonly Environment[];
  /** Times in which environments stay as they are. */
  readonly freezes: readonly Freeze[];
  /** Branch that clusters follow: what ran was recorded there. */
  readonly branch: string;
  /** Those that were asked for and are there. */
  readonly projects: ReadonlyMap<string, LockedProject>;
  /** Names of all projects. */
  readonly known: readonly string[];
}

/** A project with its locks. */
export interface LockedProject {
  readonly name: string;
  /** Repository-relative file of its definition. */
  readonly file: string;
  /** Environments it runs in, in promotion order. */
  readonly environments: readonly string[];
  /** Entries of a lock that each service has: its name, or `service/version` for each of its versions. */
  readonly services: ReadonlyMap<string, readonly string[]>;
  /** Services that move together, by the name of the group. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** What valid locks hold, by environment. */
  readonly images: ReadonlyMap<string, ReadonlyMap<string, Image>>;
}
