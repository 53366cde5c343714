import type { Landscape } from '../model/landscape';
import type { TreePair } from '../model/tree-pair';
import type { Change } from './change';
import type { ChangeGroup } from './change-group';
import type { KnownDocuments } from './compare/read-documents';

/** What a section or a guard knows of a change. */
export interface ReviewContext {
  /** Both trees, for what the changes alone do not say. Whoever reads all of a tree reads 23 MB of a large company. */
  readonly trees: TreePair;
  readonly changes: readonly Change[];
  /** What was read of the trees to find changes. */
  readonly documents: KnownDocuments;
  readonly groups: readonly ChangeGroup[];
  /** What definitions say after the change; undefined where they are in error. */
  readonly landscape: Landscape | undefined;
}
