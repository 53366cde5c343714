import type { Sources } from '../definition/sources';
import type { Wiring } from './wiring';
import type { ParsedPlatform } from './parse-platform';
import type { ProjectOutline } from './project-outline';

/** Everything that was parsed, before any of it is placed on a cluster. */
export interface AllParsed {
  readonly platform: ParsedPlatform;
  readonly projects: ReadonlyMap<string, ProjectOutline>;
  /** By `project/service`. */
  readonly wirings: ReadonlyMap<string, Wiring>;
  readonly readText: Sources['readText'];
}
