import type { KubernetesObject } from '../../model/manifest';
import type { RuleGroup } from '../rules/rule-group';
import type { ScrapeJob } from '../scraping/scrape-job';
import { queryParser } from '../promql/parse-query';
import type { NeededLabels } from '../promql/needed-labels';
import type { Inventory } from './inventory';
import { viewCluster } from './cluster-view';
import { madeRows, type MadeSeries } from './made-rows';
import { alertMetric, madeSeries } from './made-series';
import { planSearch, type SearchPlan } from './plan-search';
import { rowGroup } from './row-group';
import type { Selector } from './selector';
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
  const parse = queryParser();
  const made = new Map<string, readonly Source[]>();
  const making = new Set<string>();
  const plans = searchPlans();
  const plansOfSome = searchPlans();
  const isSimple = ({ expr }: MadeSeries): boolean => parse(expr)?.shape.selectors.length === 1;
  const all: Inventory = {
    planOf: (selector, needed) => {
      const { metric = '' } = selector;
      const sources = () => [...(scraped.get(metric) ?? []), ...madeBy(metric)];
      // What is being made is known later.
      return plans(selector, needed, sources, !making.has(metric));
    },
    planOfSome: (selector, needed) => {
      const of = selector.metric === alertMetric ? rules.get(alertMetric) : undefined;
      if (of === undefined) return all.planOf(selector, needed);
      return plansOfSome(
        selector,
        needed,
        () => made.get(someAlerts) ?? make(someAlerts, of.filter(isSimple)),
        true,
      );
    },
    names: () => [...scraped.keys(), ...rules.keys()],
    parse,
    instantiate: selectorReader(),
  };
  function madeBy(metric: string): readonly Source[] {
    const known = made.get(metric);
    if (known !== undefined) return known;
    // A rule that asks for its own result finds what the others make.
    made.set(metric, []);
    making.add(metric);
    const sources = make(metric, rules.get(metric) ?? []);
    making.delete(metric);
    return sources;
  }
  function make(name: string, of: readonly MadeSeries[]): readonly Source[] {
    const rows = of.flatMap((one) => madeRows(one, all));
    const sources = rows.length === 0 ? [] : [{ labels: new Map(), open: false, group: rowGroup(rows) }];
    made.set(name, sources);
    return sources;
  }
  return all;
}

/** Not the name of any metric. */
const someAlerts = `some ${alertMetric}`;

/** Plans once for all selectors of one metric with the same labels. */
function searchPlans() {
  const plans = new Map<string, Map<string, SearchPlan>>();
  return (
    { metric = '', labels }: Pick<Selector, 'metric' | 'labels'>,
    needed: NeededLabels,
    sources: () => readonly Source[],
    isLasting: boolean,
  ): SearchPlan => {
    const ofMetric = plans.get(metric) ?? new Map<string, SearchPlan>();
    plans.set(metric, ofMetric);
    const key =
      needed === 'all' ? `${labels} *` : needed.size === 0 ? labels : `${labels} ${[...needed].join()}`;
    const known = ofMetric.get(key);
    if (known !== undefined) return known;
    const plan = planSearch(sources(), labels === '' ? [] : labels.split(','), needed);
    if (isLasting) ofMetric.set(key, plan);
    return plan;
  };
}
