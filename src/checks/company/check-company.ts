import type { CompanyRule, Exemption } from '../../model/company-rule';
import { problem, type Place, type Problem } from '../../problems/problem';
import type { CheckedCluster } from '../cluster/checked-cluster';
import { describeObject } from '../describe-object';
import { flaw } from '../cluster/flaw';
import type { CompanyCheck, Exempted } from './company-check';
import { runRule, type SoundFinding } from './run-rule';
import { ruleCluster } from './rule-cluster';

/** What the rules need to know of the world around the manifests. */
export interface CompanyContext {
  /** Environment of each namespace that is a project's. */
  readonly environments: ReadonlyMap<string, string>;
  /** YYYY-MM-DD; exemptions count whatever their end when undefined. */
  readonly today: string | undefined;
  /** The author's line in the stack of an error. */
  readonly trace: (error: unknown) => Place | undefined;
}

/** Asks every rule of the company about a cluster. */
export function checkCompany(
  cluster: CheckedCluster,
  rules: readonly CompanyRule[],
  { environments, today, trace }: CompanyContext,
): CompanyCheck {
  const problems: Problem[] = [];
  const exempted: Exempted[] = [];
  if (rules.length === 0) return { problems, exempted };
  const view = ruleCluster(cluster, environments);
  for (const rule of rules) {
    const counting = rule.exemptions.filter(({ until }) => today === undefined || until >= today);
    const { findings, flaws } = runRule(rule, view);
    for (const { error, reason } of flaws) {
      const at = error === undefined ? undefined : trace(error);
      const code = error === undefined ? 'unsound-rule' : 'throwing-rule';
      problems.push(problem(code, at ?? { file: rule.file, path: ['check'] }, { rule: rule.code, reason }));
    }
    for (const finding of findings) {
      const severity = severityOf(rule, finding);
      if (severity === undefined) continue;
      const { code, remedy, why, source } = rule;
      const words = { severity, what: finding.what, remedy, why, source };
      const found = flaw(code, finding.checked, finding.path, words);
      const by = counting.find((exemption) => isFor(exemption, finding));
      if (by === undefined) problems.push(found);
      else exempted.push({ problem: found, by });
    }
  }
  return { problems, exempted };
}

function severityOf({ severities, otherwise }: CompanyRule, { object: { environment } }: SoundFinding) {
  return (environment === undefined ? undefined : severities[environment]) ?? otherwise;
}

/** Whether an exemption is for what was found: for all that it names. */
function isFor({ project, service, object }: Exemption, { object: one, checked }: SoundFinding): boolean {
  return (
    (project === undefined || project === one.project) &&
    (service === undefined || service === `${one.project}/${one.service}`) &&
    (object === undefined || object === describeObject(checked.object))
  );
}
