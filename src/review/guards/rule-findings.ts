import type { ReviewRules, RuledCode } from '../../model/review-rules';
import type { Finding } from '../finding';
import type { IgnoredFinding } from '../ignored-finding';

/** Findings after the platform was heard. */
interface Ruled {
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

/** Gives findings the weight that the platform says, and only counts those that it ignores. */
export function ruleFindings(findings: readonly Finding[], rules: ReviewRules): Ruled {
  const counts = new Map<RuledCode, number>();
  const kept = findings.flatMap((finding): readonly Finding[] => {
    const { code } = finding.problem;
    if (!isRuled(code, rules)) return [finding];
    const rule = rules[code];
    if (rule.level === 'ignore') {
      counts.set(code, (counts.get(code) ?? 0) + Math.max(1, finding.changes.length));
      return [];
    }
    return [{ ...finding, weight: rule.level === 'refuse' ? 'refused' : 'attention', rule }];
  });
  return { findings: kept, ignored: [...counts].map(([code, count]) => ({ code, count })) };
}

const isRuled = (code: string, rules: ReviewRules): code is RuledCode => Object.hasOwn(rules, code);
