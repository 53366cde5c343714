import { paths } from '../conventions/paths';
import type { ClusterOutline } from '../model/tenant-outline';
import type { Manifest } from '../model/manifest';
import { dashboardFiles } from '../observability/dashboards/dashboard-files';
import { checkQueries, type Finding } from '../observability/metrics/check-queries';
import type { Inventory } from '../observability/metrics/inventory';
import { listQueries } from '../observability/metrics/list-queries';
import { takeInventory } from '../observability/metrics/take-inventory';
import { ruleFiles } from '../observability/rules/rule-files';
import { scrapeJobs } from '../observability/scraping/scrape-jobs';
import type { Stack } from '../observability/stack/stack';
import { problem, type Place, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';
import { proveAlerts, type PlaceOf } from './prove-alerts';
import { proveRoutes } from './prove-routes';

/**
 * Compares what rules, dashboards, links and routes of a cluster ask for with what its manifests can produce: a
 * service, port, label or statistic that is gone leaves no query behind which silently matches nothing.
 */
export function proveQueries(
  landscape: ClusterOutline,
  stack: Stack,
  manifests: readonly Manifest[],
): readonly Problem[] {
  const rules = ruleFiles(stack);
  // A cluster without tenants has nothing yet that its overviews could show.
  const dashboards = stack.tenants.length === 0 ? [] : dashboardFiles(stack);
  const groups = rules.flatMap((file) => file.groups);
  const inventory = takeInventory(
    manifests.map(({ object }) => object),
    scrapeJobs(stack),
    groups,
  );
  const sources = new Map(landscape.tenants.map(({ project, source }) => [project, source]));
  const placeOf: PlaceOf = ({ project, isCustom, name }) => {
    const file = project === undefined ? undefined : sources.get(project);
    if (file === undefined) return { file: paths.platform };
    return isCustom ? { file, path: ['alerts', name, 'expr'] } : { file };
  };
  return [
    ...checkQueries(listQueries(rules, dashboards), inventory).map((finding) =>
      toProblem(finding, placeOf(finding.query), inventory),
    ),
    ...proveAlerts(rules, dashboards, stack, placeOf),
    ...proveRoutes(stack),
  ];
}

/** More would hide what is wrong. */
const shown = 12;

const listed = (known: readonly string[]): string =>
  known.length > shown ? `${known.toSorted().slice(0, shown).join(', ')}, …` : known.toSorted().join(', ');

function toProblem({ query: { of, name, expr }, flaw }: Finding, at: Place, inventory: Inventory): Problem {
  const query = `${of} ${name}`;
  if (flaw.kind === 'syntax') return problem('invalid-query', at, { query, reason: flaw.reason });
  if (flaw.kind === 'result') {
    const { label, known } = flaw;
    const suggestion = suggest(label, known);
    return problem('unknown-metric-label', at, {
      query,
      selector: expr,
      label,
      suggestion,
      known: listed(known),
    });
  }
  const { selector, missing } = flaw;
  if (missing.kind === 'metric') {
    const suggestion = suggest(missing.name, inventory.names());
    return problem('unknown-metric', at, { query, metric: missing.name, suggestion });
  }
  const suggestion = suggest(missing.name, missing.known);
  const known = listed(missing.known);
  return missing.kind === 'label'
    ? problem('unknown-metric-label', at, { query, selector, label: missing.name, suggestion, known })
    : problem('unknown-label-value', at, {
        query,
        selector,
        label: missing.label,
        value: missing.name,
        suggestion,
        known,
      });
}
