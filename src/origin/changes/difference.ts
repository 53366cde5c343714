import type { ProjectSource } from '../../definition/sources';
import type { Edit } from '../edit';
import type { Leaf } from '../leaf';

/** A line of the definitions that is another one in the base. */
export interface Difference extends Pick<Leaf, 'file' | 'path'> {
  /** Undefined where the line is new. */
  readonly before: unknown;
  /** Undefined where the line is gone. */
  readonly after: unknown;
  /** What makes it as it was: an edit of the head, or a project to be added to it again. */
  readonly revert: Edit | ProjectSource;
}
