import type { Engine } from '../../model/platform';

/** What applies a folder of `dist/`, as far as it decides what is deleted: an Application or a Kustomization. */
export interface Owner {
  readonly name: string;
  readonly engine: Engine;
  /** Whether what leaves the folder is deleted. */
  readonly prunes: boolean;
  /** Whether it is left alone when it leaves the repository itself. */
  readonly isProtected: boolean;
  /** Whether everything it applies may be deleted and made anew. */
  readonly forces: boolean;
  /** Names of the owners that are applied before it. */
  readonly after: readonly string[];
}
