import { sarifLog } from '../../sarif/sarif-log';
import type { Review } from '../review';
import type { ReportContext } from './report-context';
import { ruleText } from './rule-text';

/** Findings as SARIF. What is waived is there with its reason, suppressed. */
export function sarif(
  { findings }: Pick<Review, 'findings'>,
  { resolve }: Pick<ReportContext, 'resolve'>,
): string {
  return sarifLog(
    'review',
    findings.map((finding) => ({
      problem: finding.problem,
      level: finding.weight === 'refused' ? 'error' : 'warning',
      note: ruleText(finding, resolve),
      accepted: finding.waived && `${finding.waived.reason} (until ${finding.waived.until})`,
    })),
    resolve,
  );
}
