import type { Sources } from '../definition/sources';
import type { Landscape } from '../model/landscape';
import type { Tenant } from '../model/tenant';
import { distinctProblems } from '../problems/distinct-problems';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import type { AllParsed } from './all-parsed';
import { checkDefaults } from './check/check-defaults';
import { checkTogether } from './check/check-together';
import { findLogClashes } from './check/find-log-clashes';
import { parseCalls } from './parse-calls';
import { parsePlatform } from './parse-platform';
import { parseProject, type ParsedProject } from './parse-project';
import { parseRules } from './parse-rules';
import { placeProject } from './place/place-project';

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
  const placed = [...projects.values()].map((project) => placeProject(project, all));
  problems.push(
    ...callProblems,
    ...checkDefaults(platform, readText),
    ...placed.flatMap((one) => one.problems),
    ...findLogClashes(all),
    ...ruleProblems,
  );
  const tenants = placed.flatMap((one) => one.tenants).sort(byNamespace);
  const clusters = platform.platform.clusters.map((cluster) => ({
    cluster,
    tenants: tenants.filter((tenant) => tenant.cluster === cluster.name),
  }));
  problems.push(...clusters.flatMap((cluster) => checkTogether(platform.platform, cluster)));
  const once = distinctProblems(problems);
  return hasErrors(once)
    ? { problems: once }
    : { landscape: { platform: platform.platform, clusters, rules }, problems: once };
}

function byNamespace(left: Tenant, right: Tenant): number {
  return left.namespace < right.namespace ? -1 : 1;
}
