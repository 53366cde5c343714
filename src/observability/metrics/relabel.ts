import type { LabelMap, LabelRow, LabelValues } from '../promql/label-row';
import { expand } from '../promql/replace-label';
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
  const steps = relabelings.map(step);
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

/** A name needs no engine; there are as many of these as namespaces. */
function matching(regex: string): (text: string) => RegExpExecArray | null {
  const expression = new RegExp(`^(?:${regex})$`, 's');
  return /^[\w-]+$/.test(regex)
    ? (text) => (text === regex ? expression.exec(text) : null)
    : (text) => expression.exec(text);
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
