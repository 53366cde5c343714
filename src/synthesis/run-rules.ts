import type { CompanyCheck, Exempted } from '../checks/company/company-check';
import { checkCompany } from '../checks/company/check-company';
import { judgeExemptions } from '../checks/company/judge-exemptions';
import { toCheckedCluster } from '../checks/to-checked-cluster';
import { hasErrors } from '../problems/has-errors';
import type { Definitions } from './definitions';
import type { WholeCluster } from './whole-cluster';

/**
 * Runs the company's own rules, which may look at anything: all manifests are needed whole.
 *
 * @param isSound whether nothing else is wrong, so that an exemption which lets nothing through is for nothing
 * @param today YYYY-MM-DD; undefined where nothing may depend on the day
 */
export function runRules(
  clusters: readonly WholeCluster[],
  isSound: boolean,
  today: string | undefined,
  definitions: Definitions,
): CompanyCheck {
  const { parsed } = definitions.platform();
  if (parsed === undefined) return { problems: [], exempted: [] };
  const { platform } = parsed;
  const { rules, problems: flaws } = definitions.rules(platform.environments.map(({ name }) => name));
  const problems = [...flaws];
  const exempted: Exempted[] = [];
  const trace = (error: unknown) => definitions.trace(error);
  for (const { name, placed, tenants, compared } of clusters) {
    const cluster = platform.clusters.find((one) => one.name === name);
    if (cluster === undefined || rules.length === 0) continue;
    const manifests = [compared, ...tenants].flatMap((part) => part.manifests());
    const outlines = placed.map((tenant) => tenant.outline());
    const environments = new Map(outlines.map(({ namespace, environment }) => [namespace, environment]));
    const checked = toCheckedCluster(manifests, platform, cluster);
    const found = checkCompany(checked, rules, { environments, today, trace });
    problems.push(...found.problems);
    exempted.push(...found.exempted);
  }
  const outlines = clusters.flatMap(({ placed }) => placed.map((tenant) => tenant.outline()));
  const used = isSound && !hasErrors(problems) ? new Set(exempted.map(({ by }) => by)) : undefined;
  const projects = new Set(outlines.map(({ project }) => project));
  const services = new Set(
    outlines.flatMap(({ project, services: own }) => own.map((service) => `${project}/${service.name}`)),
  );
  return {
    problems: [...problems, ...judgeExemptions(rules, { used, today, projects, services })],
    exempted,
  };
}
