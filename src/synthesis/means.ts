import type { TakeFile } from '../model/take-file';
import type { Definitions } from './definitions';
import type { Memory } from './memory';

/** What steps that render go by. */
export interface Means {
  readonly definitions: Definitions;
  readonly memory: Memory;
  /** Whether somebody will ask for all manifests whole: only then they are held, and those of the platform kept. */
  readonly isWhole: boolean;
  readonly take: TakeFile;
}
