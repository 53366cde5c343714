import type { CompanyCheck, Exempted } from '../checks/company/company-check';
import { checkCompany } from '../checks/company/check-company';
import { judgeExemptions } from '../checks/company/judge-exemptions';
import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { toCheckedCluster } from '../checks/to-checked-cluster';
import type { CompanyRule } from '../model/company-rule';
import type { Platform } from '../model/platform';
import type { TenantOutline } from '../model/tenant-outline';
import { hasErrors } from '../problems/has-errors';
import type { Trace } from '../render/render-unit';

/** All that a cluster holds. */
export interface RuledCluster {
  readonly name: string;
  readonly tenants: readonly TenantOutline[];
  readonly manifests: readonly JudgedManifest[];
}

/** How rules are run. */
interface Court {
  readonly platform: Platform;
  readonly trace: Trace;
  /** Tenants that exemptions may name; exemptions are not judged when undefined, as only a part is looked at. */
  readonly known: readonly TenantOutline[] | undefined;
  /** Whether nothing else is wrong, so that an exemption which lets nothing through is for nothing. */
  readonly isSound: boolean;
  /** YYYY-MM-DD; undefined where nothing may depend on the day. */
  readonly today: string | undefined;
}

/** Runs the company's own rules on clusters, and judges their exemptions. */
export function runRules(
  rules: readonly CompanyRule[],
  clusters: readonly RuledCluster[],
  { platform, trace, known, isSound, today }: Court,
): CompanyCheck {
  const problems: CompanyCheck['problems'][number][] = [];
  const exempted: Exempted[] = [];
  for (const { name, tenants, manifests } of clusters) {
    const cluster = platform.clusters.find((one) => one.name === name);
    if (cluster === undefined) continue;
    const environments = new Map(tenants.map(({ namespace, environment }) => [namespace, environment]));
    const checked = toCheckedCluster(manifests, platform, cluster);
    const found = checkCompany(checked, rules, { environments, today, trace });
    problems.push(...found.problems);
    exempted.push(...found.exempted);
  }
  if (known === undefined) return { problems, exempted };
  const used = isSound && !hasErrors(problems) ? new Set(exempted.map(({ by }) => by)) : undefined;
  const projects = new Set(known.map(({ project }) => project));
  const services = new Set(
    known.flatMap(({ project, services: own }) => own.map(({ name }) => `${project}/${name}`)),
  );
  return {
    problems: [...problems, ...judgeExemptions(rules, { used, today, projects, services })],
    exempted,
  };
}
