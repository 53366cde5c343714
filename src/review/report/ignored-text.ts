import { paths } from '../../conventions/paths';
import { listed } from './listed';
import type { Review } from '../review';

/** What is only counted, in one line; empty without any. */
export function ignoredText({ ignored }: Pick<Review, 'ignored'>): string {
  if (ignored.length === 0) return '';
  const counts = ignored.map(({ code, count }) => `${code} (${count})`);
  return `Ignored, as ${paths.platform} says: ${listed(counts, counts.length)}`;
}
