import { coverage } from '../../checks/coverage/coverage';
import { explainCode } from '../../problems/explain-code';
import { explainTopics } from '../../problems/explain-topics';
import { type OwnCode, registry } from '../../problems/registry';
import { hasErrors } from '../../problems/has-errors';
import { isCompanyCode } from '../../problems/is-company-code';
import { suggest } from '../../problems/suggest';
import type { formats } from '../formats';
import type { Io } from '../io';
import { explanationText } from '../output/explanation-text';
import { findingText } from '../output/finding-text';
import { placeResolver } from '../output/place-resolver';
import { report } from '../output/report';
import { reportText } from '../output/report-text';
import { ruleText } from '../output/rule-text';
import { topicsText } from '../output/topics-text';
import { readRules } from '../read-rules';

/** How `meshwright explain` was asked to answer. */
export interface ExplainOptions {
  readonly format: (typeof formats)['explain'][number];
}

/**
 * Says what a code means, why it matters and how to mend it; of the code of another tool, which ones here find the
 * same. Without a code it lists them all. Returns the exit code.
 */
export function explain(code: string | undefined, { format }: ExplainOptions, io: Io): number {
  const print = <T>(value: T, text: (value: T, coloured: boolean) => string): number => {
    io.out(format === 'json' ? `${JSON.stringify(value, null, 2)}\n` : text(value, io.terminal));
    return 0;
  };
  if (code === undefined) return print(explainTopics(), topicsText);
  const { rules, problems } = isCompanyCode(code) ? readRules(io) : { rules: [], problems: [] };
  const rule = rules.find((one) => one.code === code);
  if (rule !== undefined) return print(rule, ruleText);
  if (hasErrors(problems)) {
    io.err(reportText(report(problems, placeResolver(io.root)), io.terminal));
    return 1;
  }
  if (Object.hasOwn(registry, code)) return print(explainCode(code as OwnCode), explanationText);
  const findings = coverage();
  const finding = findings.find((one) => one.code === code.toUpperCase());
  if (finding !== undefined) {
    return print({ ...finding, by: finding.by.map(explainCode) }, findingText);
  }
  const companies = rules.map((one) => one.code);
  const known = suggest(code, [...companies, ...Object.keys(registry), ...findings.map((one) => one.code)]);
  const hint = known === undefined ? '`meshwright explain` lists every code' : `did you mean ${known}?`;
  io.err(`error: there is no code ${code}: ${hint}\n`);
  return 1;
}
