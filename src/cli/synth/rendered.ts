import type { FileTree } from '../../model/file-tree';
import type { OutputTree } from '../../model/output-file';
import type { Problem } from '../../problems/problem';
import type { Task } from '../../synthesis/task';

/** What a run comes to, before anything is written. */
export interface Rendered {
  readonly problems: readonly Problem[];
  /** Below `dist/`; undefined where problems keep it from being rendered. */
  readonly files: OutputTree | undefined;
  /** Beside it. */
  readonly around: FileTree;
  /** Every step of the run, and of the last one; none of a run that goes by definitions alone. */
  readonly tasks?: readonly Task[];
  readonly before?: readonly Task[] | undefined;
  /** Whether a path of `dist/` is this run's to judge. */
  readonly scope: (path: string) => boolean;
}
