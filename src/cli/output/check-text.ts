import type { Checked } from '../check/checked';
import type { formats } from '../formats';
import type { Io } from '../io';
import { checkJson } from './check-json';
import { checkSarif } from './check-sarif';
import { checkSummary } from './check-summary';
import { junit } from './junit';
import { placeResolver } from './place-resolver';
import { report } from './report';
import { reportText } from './report-text';

export type CheckFormat = (typeof formats)['check'][number];

/** What a check found, in one of its formats. */
export function checkText(
  checked: Checked,
  format: CheckFormat,
  { root, terminal }: Pick<Io, 'root' | 'terminal'>,
): string {
  const resolve = placeResolver(root);
  if (format === 'sarif') return checkSarif(checked, resolve);
  const reports = report(checked.problems, resolve);
  switch (format) {
    case 'json':
      return checkJson(checked, reports);
    case 'junit':
      return junit(checked, reports);
    case 'terminal':
      return `${reportText(reports, terminal)}${reports.length === 0 ? '' : '\n'}${checkSummary(checked)}\n`;
  }
}
