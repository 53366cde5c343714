import type { KubernetesObject } from '../../model/manifest';
import type { RuleGroup } from '../rules/rule-group';
import type { ScrapeJob } from '../scraping/scrape-job';
import { queryParser } from '../promql/parse-query';
import type { Inventory } from './inventory';
import { viewCluster } from './cluster-view';
import { madeRows, type MadeSeries } from './made-rows';
import { madeSeries } from './made-series';
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
  const all: Inventory = {
    sourcesOf: (metric) => [...(scraped.get(metric) ?? []), ...madeBy(metric)],
    names: () => [...scraped.keys(), ...rules.keys()],
    parse: queryParser(),
    instantiate: selectorReader(),
  };
  function madeBy(metric: string): readonly Source[] {
    const known = made.get(metric);
    if (known !== undefined) return known;
    // A rule that asks for its own result finds what the others make.
    made.set(metric, []);
    const of: readonly MadeSeries[] = rules.get(metric) ?? [];
    const rows = of.flatMap((one) => madeRows(one, all));
    const sources = rows.length === 0 ? [] : [{ labels: new Map(), open: false, group: rowGroup(rows) }];
    made.set(metric, sources);
    return sources;
  }
  return all;
}
