import type { Sources } from '../definition/sources';
import type { Landscape } from '../model/landscape';
import type { Tenant } from '../model/tenant';
import { distinctProblems } from '../problems/distinct-problems';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import type { AllParsed } from './all-parsed';
import { checkProject } from './check/check-project';
import { checkSharedHosts } from './check/check-shared-hosts';
import { checkCredentials } from './check/check-credentials';
import { findClashes } from './check/find-clashes';
import { findDnsClashes } from './check/find-dns-clashes';
import { findGatewayApiGaps } from './check/find-gateway-api-gaps';
import { findLogClashes } from './check/find-log-clashes';
import { findGatewayClashes } from './check/find-gateway-clashes';
import { parseCalls } from './parse-calls';
import { parsePlatform } from './parse-platform';
import { parseProject, type ParsedProject } from './parse-project';
import { parseRules } from './parse-rules';
import { placeTenant } from './place/place-tenant';

/**
 * Definitions to model: what is believed from here on. Every problem is found in one go; the landscape is
 * complete only when none of them is an error.
 */
export function parseLandscape({
  platform: source,
  projects: sources,
  rules: ruleSources = [],
  unread = [],
  readText,
}: Sources): {
  readonly landscape?: Landscape;
  readonly problems: readonly Problem[];
} {
  const { parsed: platform, problems: platformProblems } = parsePlatform({ platform: source, readText });
  if (platform === undefined) return { problems: platformProblems };
  const problems: Problem[] = [];
  const projects = new Map<string, ParsedProject>();
  for (const project of sources) {
    const { parsed, problems: found } = parseProject(project, platform);
    problems.push(...found);
    if (parsed !== undefined) projects.set(project.name, parsed);
  }
  const broken = new Set(
    [...unread, ...sources.map(({ name }) => name)].filter((name) => !projects.has(name)),
  );
  const { wirings, problems: callProblems } = parseCalls(projects, broken);
  const { rules, problems: ruleProblems } = parseRules(
    ruleSources,
    platform.platform.environments.map(({ name }) => name),
  );
  const all: AllParsed = { platform, projects, wirings, readText };
  const defaultsAt = { file: source.file, path: ['defaults'] };
  problems.push(
    ...callProblems,
    ...checkCredentials(platform.defaults ?? {}, defaultsAt, readText),
    ...[...projects.values()].flatMap((project) => checkProject(project, all)),
    ...findLogClashes(all),
    ...ruleProblems,
  );
  const clusters = platform.platform.clusters.map((cluster) => {
    const placed = platform.platform.environments
      .filter(({ name }) => cluster.environments.includes(name))
      .flatMap((environment) =>
        [...projects.values()]
          .filter(({ definition }) => definition.environments[environment.name] !== undefined)
          .map((project) => placeTenant(project, environment, cluster, all)),
      );
    const tenants = placed.map(({ tenant }) => tenant).sort(byNamespace);
    problems.push(
      ...placed.flatMap((one) => one.problems),
      ...findClashes(tenants),
      ...findDnsClashes(cluster, tenants, source.file),
      ...findGatewayClashes(tenants),
      ...checkSharedHosts(tenants),
      ...(platform.platform.mesh.routing === 'gateway-api' ? findGatewayApiGaps(tenants) : []),
    );
    return { cluster, tenants };
  });
  const once = distinctProblems(problems);
  return hasErrors(once)
    ? { problems: once }
    : { landscape: { platform: platform.platform, clusters, rules }, problems: once };
}

function byNamespace(left: Tenant, right: Tenant): number {
  return left.namespace < right.namespace ? -1 : 1;
}
