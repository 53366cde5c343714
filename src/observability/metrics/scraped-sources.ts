import type { LabelMap, LabelRow } from '../promql/label-row';
import type { ScrapeJob } from '../scraping/scrape-job';
import { everyTarget } from './catalogue/every-target';
import type { ClusterView } from './cluster-view';
import { discoverTargets } from './discover-targets';
import { exportersOf } from './exporters-of';
import type { Family } from './family';
import { relabel, relabelRows } from './relabel';
import { rowGroup, type RowGroup } from './row-group';

/** Series of one metric from one place: the labels of the metric itself on each of the rows. */
export interface Source {
  readonly labels: LabelMap;
  readonly open: boolean;
  readonly group: RowGroup;
}

/** The metrics that jobs find at their targets, by name. */
export function scrapedSources(
  jobs: readonly ScrapeJob[],
  view: ClusterView,
): ReadonlyMap<string, readonly Source[]> {
  const sources = new Map<string, Source[]>();
  for (const job of jobs) {
    for (const { families, rows } of answersOf(job, view)) {
      const kept = relabelRows(
        rows,
        (job.metric_relabel_configs ?? []).filter((one) => !readsName(one)),
      );
      const group = rowGroup(kept);
      const own = namesOf(rows);
      for (const family of keptFamilies(families, job)) {
        const source = {
          labels: job.honor_labels ? family.labels : renamed(family.labels, own),
          open: family.open,
          group,
        };
        const known = sources.get(family.name);
        if (known === undefined) sources.set(family.name, [source]);
        else known.push(source);
      }
    }
  }
  return sources;
}

interface Answers {
  readonly families: readonly Family[];
  readonly rows: readonly LabelRow[];
}

function answersOf(job: ScrapeJob, view: ClusterView): readonly Answers[] {
  const answers = new Map<string, { families: readonly Family[]; rows: LabelRow[] }>();
  for (const target of discoverTargets(job, view.podsByNamespace)) {
    for (const { key, families, rows } of exportersOf(job, target, view)) {
      const merged = rows.map((row) => ({
        open: row.open,
        labels: row.labels.size === 0 ? target.labels : merge(target.labels, row.labels, job.honor_labels),
      }));
      const known = answers.get(key);
      if (known === undefined) answers.set(key, { families: families(), rows: merged });
      else known.rows.push(...merged);
    }
  }
  return [...answers.values()];
}

/** With `honor_labels` the exporter's word counts, else the target's, and the other is renamed. */
function merge(target: LabelMap, own: LabelMap, honor: boolean): LabelMap {
  const merged = new Map(target);
  own.forEach((values, label) =>
    merged.set(honor || !target.has(label) ? label : `exported_${label}`, values),
  );
  return merged;
}

function renamed(labels: LabelMap, taken: ReadonlySet<string>): LabelMap {
  return [...labels.keys()].some((label) => taken.has(label))
    ? new Map([...labels].map(([label, values]) => [taken.has(label) ? `exported_${label}` : label, values]))
    : labels;
}

function namesOf(rows: readonly LabelRow[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { labels } of rows) labels.forEach((_, label) => found.add(label));
  return found;
}

const readsName = ({
  source_labels: sources = [],
}: {
  readonly source_labels?: readonly string[];
}): boolean => sources.includes('__name__');

/** Metrics that the job drops by their name alone are not there. */
function keptFamilies(families: readonly Family[], job: ScrapeJob): readonly Family[] {
  const byName = (job.metric_relabel_configs ?? []).filter(
    ({ source_labels: sources = [] }) => sources.length === 1 && sources[0] === '__name__',
  );
  if (byName.length === 0) return families;
  const apply = relabel(byName);
  // What Prometheus says of a target itself goes by no rule of the job.
  const ofTarget = new Set(everyTarget().map(({ name }) => name));
  return families.filter(
    ({ name }) => ofTarget.has(name) || apply(new Map([['__name__', new Set([name])]])) !== undefined,
  );
}
