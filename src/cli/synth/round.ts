import type { FileTree } from '../../model/file-tree';
import type { OutputTree } from '../../model/output-file';
import type { Problem } from '../../problems/problem';
import type { Task } from '../../synthesis/task';
import type { WritePlan } from '../../writer/write-plan';

/** What one run of `synth` came to. */
export interface Round {
  readonly problems: readonly Problem[];
  readonly hasFailed: boolean;
  /** What was written, or with `check` would have been; undefined where problems kept it from that. */
  readonly plans: Plans | undefined;
  /** What is to lie below `dist/`; undefined where problems keep it from being rendered. */
  readonly files: OutputTree | undefined;
  /** What is to lie beside it. */
  readonly around: FileTree;
  /** What definitions depend on beside what lies in their folders, by the names that `outsideInputs` gives. */
  readonly inputs: ReadonlySet<string>;
  /** Every step of the run, and of the last one; nothing where it went by definitions alone. */
  readonly tasks: readonly Task[] | undefined;
  readonly before: readonly Task[] | undefined;
}

/** What becomes of `dist/`, and of the files beside it in the root of the repository. */
export interface Plans {
  readonly dist: WritePlan;
  readonly around: WritePlan;
}
