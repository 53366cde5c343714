import type { MeshFacts } from '../../access/mesh-facts';
import type { ClusterDns } from '../../model/platform';
import type { TreePair } from '../../model/tree-pair';
import type { Change } from '../change';
import type { KnownDocuments } from '../compare/read-documents';

/** What a section is made from. */
export interface SectionContext {
  /** Both trees, for what the changes alone do not say. */
  readonly trees: TreePair;
  readonly changes: readonly Change[];
  /** What was read of the trees to find changes. */
  readonly documents?: KnownDocuments;
  /** What definitions say after the change, as far as sections need it; undefined where they are in error. */
  readonly landscape:
    | {
        readonly platform: { readonly mesh: MeshFacts };
        readonly clusters: readonly {
          readonly cluster: { readonly name: string; readonly networks: { readonly dns: ClusterDns } };
        }[];
      }
    | undefined;
}
