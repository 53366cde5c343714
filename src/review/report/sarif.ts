import { sarifLog } from '../../sarif/sarif-log';
import type { Review } from '../review';
import type { ReportContext } from './report-context';

/** Findings as SARIF. What is waived is there with its reason, suppressed. */
export function sarif(
  { findings }: Pick<Review, 'findings'>,
  { resolve }: Pick<ReportContext, 'resolve'>,
): string {
  return sarifLog(
    'review',
    findings.map(({ problem, weight, waived }) => ({
      problem,
      level: weight === 'refused' ? 'error' : 'warning',
      accepted: waived && `${waived.reason} (until ${waived.until})`,
    })),
    resolve,
  );
}
