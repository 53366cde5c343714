import type { Place } from '../../problems/problem';
import { words } from '../../problems/words';
import { sarifLog } from '../../sarif/sarif-log';
import type { Checked } from '../check/checked';

/** What a check found, as SARIF. */
export function checkSarif({ problems, exempted }: Checked, resolve: (place: Place) => Place): string {
  return sarifLog(
    'check',
    [
      ...problems.map((problem) => ({ problem, level: words(problem).severity })),
      ...exempted.map(({ problem, by }) => ({
        problem,
        level: words(problem).severity,
        accepted: `${by.reason} (${by.owner}, until ${by.until})`,
      })),
    ],
    resolve,
  );
}
