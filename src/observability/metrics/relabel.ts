import type { LabelMap, LabelRow, LabelValues } from '../promql/label-row';
import { expand } from '../promql/expand';
import type { Relabeling } from '../scraping/scrape-job';

/** What a list of relabelings makes of labels; undefined for what it drops. */
export type Relabel = (labels: LabelMap) => LabelMap | undefined;

type Step = (labels: Map<string, LabelValues>) => boolean;

/**
 * Relabelling as Prometheus does it
 * (https://prometheus.io/docs/prometheus/latest/configuration/configuration/#relabel_config), for labels whose
 * values are not all known: what may be kept is kept, and what may get any value can have any.
 */
export function relabel(relabelings: readonly Relabeling[]): Relabel {
  const steps = runsOf(relabelings).flatMap((run) => (run.length === 1 ? run.map(step) : [table(run)]));
  return (labels) => {
    const changed = new Map(labels);
    return steps.every((apply) => apply(changed)) ? changed : undefined;
  };
}

function step(relabeling: Relabeling): Step {
  const {
    source_labels: sources = [],
    regex = '(.*)',
    target_label: target = '',
    replacement = '$1',
  } = relabeling;
  const action: string = relabeling.action ?? 'replace';
  const exec = matching(regex);
  switch (action) {
    case 'keep':
      return (labels) =>
        [...joined(labels, sources)].some((text) => text === undefined || exec(text) !== null);
    case 'drop':
      return (labels) =>
        [...joined(labels, sources)].some((text) => text === undefined || exec(text) === null);
    case 'labeldrop':
    case 'labelkeep':
      return (labels) => {
        for (const label of labels.keys()) {
          if ((exec(label) !== null) === (action === 'labeldrop')) labels.delete(label);
        }
        return true;
      };
    case 'labelmap':
      return (labels) => {
        for (const [label, values] of new Map(labels)) {
          const match = exec(label);
          if (match !== null) labels.set(expand(replacement, match), values);
        }
        return true;
      };
    case 'replace':
      return (labels) => replace(labels, sources, exec, target, replacement);
    default:
      return (labels) => {
        if (target !== '') labels.set(target, 'any');
        return true;
      };
  }
}

/** Steps one after another that each look for one name in the same label, and any other step by itself. */
function runsOf(relabelings: readonly Relabeling[]): readonly (readonly Relabeling[])[] {
  const runs: Relabeling[][] = [];
  for (const one of relabelings) {
    const before = runs.at(-1);
    const source = before?.[0] && namedSource(before[0]);
    if (source !== undefined && source === namedSource(one)) before?.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** The label in which a step looks for one name and nothing else, where it writes another. */
function namedSource({
  source_labels: sources = [],
  regex = '',
  action = 'replace',
  target_label: target = '',
}: Relabeling): string | undefined {
  const [source] = sources;
  const isNamed = action === 'replace' && /^[\w-]+$/.test(regex) && target !== '' && target !== source;
  return isNamed && sources.length === 1 ? source : undefined;
}

/** A run of such steps, of which a value needs those with its name: there are two of them for each namespace. */
function table(run: readonly Relabeling[]): Step {
  const source = run[0]?.source_labels?.[0] ?? '';
  const targets = new Set(run.map(({ target_label: target = '' }) => target));
  const steps = run.map((one) => ({ name: one.regex ?? '', apply: step(one) }));
  const byName = new Map<string, Step[]>();
  for (const { name, apply } of steps) {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [apply]);
    else known.push(apply);
  }
  return (labels) => {
    const values = labels.get(source);
    if (values === 'any') return steps.every(({ apply }) => apply(labels));
    if (values?.size === 1) for (const value of values) byName.get(value)?.forEach((apply) => apply(labels));
    else for (const { name, apply } of steps) if (values?.has(name)) apply(labels);
    // Each step takes a label away that it leaves empty.
    for (const target of targets) if (isEmpty(labels.get(target))) labels.delete(target);
    return true;
  };
}

const isEmpty = (values: LabelValues | undefined): boolean =>
  values !== undefined && values !== 'any' && values.size === 1 && values.has('');

function matching(regex: string): (text: string) => RegExpExecArray | null {
  const expression = new RegExp(`^(?:${regex})$`, 's');
  return (text) => expression.exec(text);
}

function replace(
  labels: Map<string, LabelValues>,
  sources: readonly string[],
  exec: (text: string) => RegExpExecArray | null,
  target: string,
  replacement: string,
): boolean {
  const results = new Set<string>();
  const before = labels.get(target) ?? new Set(['']);
  let isAny = false;
  for (const text of joined(labels, sources)) {
    const match = text === undefined ? undefined : exec(text);
    if (match !== undefined && match !== null) {
      results.add(expand(replacement, match));
      continue;
    }
    if (match === undefined && replacement.includes('$')) isAny = true;
    else if (match === undefined) results.add(replacement);
    if (before === 'any') isAny = true;
    else for (const kept of before) results.add(kept);
  }
  if (isAny) labels.set(target, 'any');
  else if (results.size === 1 && results.has('')) labels.delete(target);
  else labels.set(target, results);
  return true;
}

/** What the sources say together: each text that is possible, undefined for one that is not known. */
function joined(labels: LabelMap, sources: readonly string[]): Iterable<string | undefined> {
  const only = sources.length === 1 ? labels.get(sources[0] ?? '') : undefined;
  if (only !== undefined) return only === 'any' ? [undefined] : only;
  let texts: (string | undefined)[] = [undefined];
  for (const [index, source] of sources.entries()) {
    const values = labels.get(source) ?? new Set(['']);
    if (values === 'any') return [undefined];
    const before = texts;
    texts = [...values].flatMap((value) => before.map((text) => (index === 0 ? value : `${text};${value}`)));
  }
  return sources.length === 0 ? [''] : texts;
}

/** The rows that a list of relabelings leaves. */
export function relabelRows(
  rows: readonly LabelRow[],
  relabelings: readonly Relabeling[],
): readonly LabelRow[] {
  if (relabelings.length === 0) return rows;
  const apply = relabel(relabelings);
  return rows.flatMap((row) => {
    const labels = apply(row.labels);
    return labels === undefined ? [] : [{ ...row, labels }];
  });
}
