import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KubernetesObject } from '../../../src/model/manifest';
import { dashboardFiles } from '../../../src/observability/dashboards/dashboard-files';
import { checkQueries } from '../../../src/observability/metrics/check-queries';
import type { Inventory } from '../../../src/observability/metrics/inventory';
import { listQueries } from '../../../src/observability/metrics/list-queries';
import type { Source } from '../../../src/observability/metrics/scraped-sources';
import { takeInventory } from '../../../src/observability/metrics/take-inventory';
import { admits, type Matcher } from '../../../src/observability/promql/matcher';
import { ruleFiles } from '../../../src/observability/rules/rule-files';
import { scrapeJobs } from '../../../src/observability/scraping/scrape-jobs';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { observeCluster } from '../../../src/render/observe-cluster';
import { outlineCluster } from '../../../src/render/outline-cluster';
import { sampleManifests } from '../../proof/sample-manifests';

const { platform, landscape, manifests } = sampleManifests().get('prod-east')!;
const stack = resolveStack(observeCluster(platform, outlineCluster(landscape)));
const objects = manifests.map(({ object }) => object);
const rules = ruleFiles(stack);
const sets = listQueries(rules, dashboardFiles(stack));

const take = (changed: readonly KubernetesObject[]): Inventory =>
  takeInventory(
    changed,
    scrapeJobs(stack),
    rules.flatMap(({ groups }) => groups),
  );

/** Looks at every series of every alert, one after another. */
function plain(inventory: Inventory): Inventory {
  const planOf: Inventory['planOf'] = (selector, needed) => {
    const plan = inventory.planOf(selector, needed);
    const find = (matchers: readonly Matcher[]) =>
      plan.sources.flatMap((source) => {
        const rows = source.group
          .index([], 'all')([], [])
          .filter(({ row }) => isFound(source, row, matchers));
        return rows.length === 0 ? [] : [{ source, rows }];
      });
    return { ...plan, find };
  };
  return { ...inventory, planOf, planOfSome: planOf };
}

const isFound = (
  source: Source,
  row: { readonly labels: Source['labels']; readonly open: boolean },
  matchers: readonly Matcher[],
): boolean =>
  matchers.every((one) => {
    const values = source.labels.get(one.label) ?? row.labels.get(one.label);
    return admits(one, values ?? (source.open || row.open ? 'any' : undefined));
  });

const watched = objects.filter(({ kind }) =>
  ['Deployment', 'StatefulSet', 'CronJob', 'Service', 'ResourceQuota', 'HorizontalPodAutoscaler'].includes(
    kind,
  ),
);

/** What is gone, or belongs to nobody any more. */
const change = fc.tuple(fc.constantFrom(...watched), fc.boolean()).map(
  ([object, isGone]) =>
    (all: readonly KubernetesObject[]) =>
      all.flatMap((one) => {
        if (one !== object) return [one];
        return isGone ? [] : [{ ...one, metadata: { ...one.metadata, namespace: 'elsewhere' } }];
      }),
);

it('finds what a look at each series by itself finds, whatever is taken away', () => {
  const codes = new Set<string>();
  fc.assert(
    fc.property(fc.uniqueArray(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const inventory = take(changes.reduce((all, apply) => apply(all), objects));
      const found = checkQueries(sets, inventory);
      expect(found).toEqual(checkQueries(sets, plain(inventory)));
      for (const { flaw } of found) codes.add(flaw.kind);
    }),
    { numRuns: 4, seed: 8 },
  );
  // It would prove little if nothing were ever found.
  expect(codes.size).toBeGreaterThan(0);
});

it('is content with a few alerts where these are enough, and asks all where they are not', () => {
  const inventory = take(objects);
  let full = 0;
  const counting: Inventory = {
    ...inventory,
    planOf: (selector, needed) => {
      if (selector.metric === 'ALERTS') full += 1;
      return inventory.planOf(selector, needed);
    },
  };
  expect(checkQueries(sets, counting)).toEqual([]);
  expect(full).toBe(0);
  const joined = {
    expr: 'sum by (pod) (ALERTS{alertname="PodCrashLooping"})',
    of: 'panel' as const,
    name: 'x',
    isCustom: false,
    shows: [],
  };
  expect(checkQueries([{ queries: [joined], project: undefined }], counting)).toEqual([]);
  expect(full).toBe(1);
});
