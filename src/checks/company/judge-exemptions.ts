import type { CompanyRule, Exemption } from '../../model/company-rule';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';

/** What exemptions are held against. */
export interface ExemptionContext {
  /** Those that let something through; nothing is said of the others when undefined, as not everything was looked at. */
  readonly used: ReadonlySet<Exemption> | undefined;
  /** YYYY-MM-DD; ends are not judged when undefined. */
  readonly today: string | undefined;
  readonly projects: ReadonlySet<string>;
  /** As `<project>/<service>`. */
  readonly services: ReadonlySet<string>;
}

/** What is wrong with exemptions themselves: one problem for each at most. */
export function judgeExemptions(
  rules: readonly CompanyRule[],
  context: ExemptionContext,
): readonly Problem[] {
  return rules.flatMap((rule) =>
    rule.exemptions.flatMap((exemption) => judgeExemption(rule, exemption, context) ?? []),
  );
}

function judgeExemption(
  { code: rule, file }: CompanyRule,
  exemption: Exemption,
  { used, today, projects, services }: ExemptionContext,
): Problem | undefined {
  const { index, until, owner, project, service } = exemption;
  const path = ['exemptions', index];
  const unknown = (what: 'project' | 'service', name: string, known: ReadonlySet<string>) => {
    const args = { rule, what, name, suggestion: suggest(name, known) };
    return problem('unknown-exempted', { file, path: [...path, what] }, args);
  };
  if (project !== undefined && !projects.has(project)) return unknown('project', project, projects);
  if (service !== undefined && !services.has(service)) return unknown('service', service, services);
  if (today !== undefined && until < today) {
    return problem('expired-exemption', { file, path: [...path, 'until'] }, { rule, until, owner });
  }
  return used === undefined || used.has(exemption)
    ? undefined
    : problem('unused-exemption', { file, path }, { rule });
}
