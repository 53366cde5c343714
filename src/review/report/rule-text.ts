import { paths } from '../../conventions/paths';
import type { Finding } from '../finding';
import { placeText } from './place-text';
import type { ReportContext } from './report-context';

/**
 * Whose word it is that a finding has its weight: `refused by apps/platform.ts:40:5, threshold 50`. Undefined where it
 * is the usual and has no threshold.
 */
export function ruleText(
  { problem, weight, rule }: Finding,
  resolve: ReportContext['resolve'],
): string | undefined {
  if (rule === undefined || (!rule.isSet && rule.above === undefined)) return undefined;
  const at = { file: paths.platform, path: ['review', problem.code] };
  const by = rule.isSet ? placeText(resolve(at)) : 'default';
  const what = weight === 'refused' ? 'refused' : 'a warning';
  return `${what} by ${by}${rule.above === undefined ? '' : `, threshold ${rule.above}`}`;
}
