import type { KubernetesObject } from '../../model/manifest';
import type { RuleGroup } from '../rules/rule-group';
import type { ScrapeJob } from '../scraping/scrape-job';
import { queryParser } from '../promql/parse-query';
import type { Inventory } from './inventory';
import { viewCluster } from './cluster-view';
import { madeRows, type MadeSeries } from './made-rows';
import { madeSeries } from './made-series';
import { planSearch, type SearchPlan } from './plan-search';
import { rowGroup } from './row-group';
import { selectorReader } from './selector-reader';
import { scrapedSources, type Source } from './scraped-sources';

/**
 * What the manifests of a cluster can produce: the metrics that jobs find on pods, and those that rules make of them.
 * What rules make is worked out when it is first asked for, since a rule may ask for another's.
 */
export function takeInventory(
  objects: readonly KubernetesObject[],
  jobs: readonly ScrapeJob[],
  groups: readonly RuleGroup[],
): Inventory {
  const scraped = scrapedSources(jobs, viewCluster(objects));
  const rules = madeSeries(groups);
  const made = new Map<string, readonly Source[]>();
  const making = new Set<string>();
  const plans = new Map<string, Map<string, SearchPlan>>();
  const all: Inventory = {
    planOf: ({ metric = '', labels }, needed) => {
      const ofMetric = plans.get(metric) ?? new Map<string, SearchPlan>();
      plans.set(metric, ofMetric);
      const key =
        needed === 'all' ? `${labels} *` : needed.size === 0 ? labels : `${labels} ${[...needed].join()}`;
      const known = ofMetric.get(key);
      if (known !== undefined) return known;
      const sources = [...(scraped.get(metric) ?? []), ...madeBy(metric)];
      const plan = planSearch(sources, labels === '' ? [] : labels.split(','), needed);
      // What is being made is known later.
      if (!making.has(metric)) ofMetric.set(key, plan);
      return plan;
    },
    names: () => [...scraped.keys(), ...rules.keys()],
    parse: queryParser(),
    instantiate: selectorReader(),
  };
  function madeBy(metric: string): readonly Source[] {
    const known = made.get(metric);
    if (known !== undefined) return known;
    // A rule that asks for its own result finds what the others make.
    made.set(metric, []);
    making.add(metric);
    const of: readonly MadeSeries[] = rules.get(metric) ?? [];
    const rows = of.flatMap((one) => madeRows(one, all));
    const sources = rows.length === 0 ? [] : [{ labels: new Map(), open: false, group: rowGroup(rows) }];
    making.delete(metric);
    made.set(metric, sources);
    return sources;
  }
  return all;
}
