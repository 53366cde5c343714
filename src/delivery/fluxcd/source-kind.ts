import type { Platform } from '../../model/platform';

/** Kind of what all Kustomizations read. */
export type SourceKind = 'GitRepository' | 'OCIRepository';

/** The repository, or the artifact that the platform has instead. */
export function sourceKind({ delivery }: Pick<Platform, 'delivery'>): SourceKind {
  return delivery.artifact === undefined ? 'GitRepository' : 'OCIRepository';
}
