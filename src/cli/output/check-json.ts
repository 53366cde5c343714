import type { Checked } from '../check/checked';
import type { Report } from './report';

/** What a check found, for machines. Fields may be added; those that are here stay, or `version` counts up. */
export interface CheckJson {
  readonly version: 1;
  readonly checked: Omit<Checked, 'problems' | 'exempted'>;
  readonly errors: number;
  readonly warnings: number;
  /** Findings that an exemption lets through: they are not among the problems. */
  readonly exempted: number;
  /** As `synth --json` has them; line and column are left out where only the file is known. */
  readonly problems: readonly Report[];
}

/** What a check found, as JSON. */
export function checkJson({ clusters, files, rules, exempted }: Checked, reports: readonly Report[]): string {
  const errors = reports.filter(({ severity }) => severity === 'error').length;
  const data: CheckJson = {
    version: 1,
    checked: { clusters, files, rules },
    errors,
    warnings: reports.length - errors,
    exempted: exempted.length,
    problems: reports,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
