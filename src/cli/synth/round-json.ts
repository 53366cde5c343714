import type { Report } from '../output/report';
import type { Round } from './round';

/** What a run came to, for machines. */
export function roundJson({ plans }: Round, problems: readonly Report[]): object {
  const { created = [], changed = [], removed = [], unchanged = 0 } = plans?.dist ?? {};
  const { created: added = [], changed: rewritten = [], removed: taken = [] } = plans?.around ?? {};
  const repository = { created: added, changed: rewritten, removed: taken };
  return { problems, created, changed, removed, unchanged, repository };
}
