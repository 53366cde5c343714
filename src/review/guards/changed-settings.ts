import { paths } from '../../conventions/paths';
import type { ReviewRule, RuledCode } from '../../model/review-rules';
import type { ReviewSettings } from '../../model/review-settings';
import { problem, type Problem } from '../../problems/problem';

/** What a change says of reviews otherwise than before: it is judged by what was said before, and this is shown. */
export function changedSettings(base: ReviewSettings, head: ReviewSettings): readonly Problem[] {
  const rules = (Object.keys(head.rules) as RuledCode[]).flatMap((code) =>
    compare(code, ['review', code], ruleText(base.rules[code]), ruleText(head.rules[code])),
  );
  return [...rules, ...compare('removals', ['removals'], budgetText(base), budgetText(head))];
}

function compare(what: string, path: readonly string[], before: string, after: string): readonly Problem[] {
  if (before === after) return [];
  return [problem('review-rule-changed', { file: paths.platform, path }, { what, before, after })];
}

const ruleText = ({ level, above }: ReviewRule): string =>
  above === undefined || level === 'ignore' ? level : `${level} above ${above}`;

const budgetText = ({ removals: { percent, objects } }: ReviewSettings): string =>
  `${percent} % or ${objects} objects`;
