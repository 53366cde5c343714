import type { Checked } from '../check/checked';
import { counted } from './counted';

/** What was checked, in a sentence. */
export function checkSummary({ clusters, files, rules, exempted }: Checked): string {
  if (clusters.length === 0) return 'Nothing could be checked.';
  const objects = clusters.reduce((sum, one) => sum + one.objects, 0);
  const through = exempted.length === 0 ? '' : `, ${exempted.length} exempted`;
  const [only] = clusters;
  const where = clusters.length === 1 && only !== undefined ? only.name : counted(clusters.length, 'cluster');
  return `Checked ${counted(objects, 'object')} of ${counted(files, 'file')} in ${where} by ${counted(rules, 'rule')}${through}.`;
}
