import type { CompanyRule, Exemption } from '../../model/company-rule';
import { problem, type Problem } from '../../problems/problem';

/**
 * What is wrong with exemptions themselves.
 *
 * @param used those that let something through; nothing is said of the others when undefined, as not everything was
 * looked at
 * @param today YYYY-MM-DD; their ends are not judged when undefined
 */
export function judgeExemptions(
  rules: readonly CompanyRule[],
  used: ReadonlySet<Exemption> | undefined,
  today: string | undefined,
): readonly Problem[] {
  return rules.flatMap(({ code: rule, file, exemptions }) =>
    exemptions.flatMap((exemption): Problem[] => {
      const { index, until, owner } = exemption;
      const path = ['exemptions', index];
      if (today !== undefined && until < today) {
        return [problem('expired-exemption', { file, path: [...path, 'until'] }, { rule, until, owner })];
      }
      return (used?.has(exemption) ?? true) ? [] : [problem('unused-exemption', { file, path }, { rule })];
    }),
  );
}
