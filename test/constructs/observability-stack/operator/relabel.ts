import type { Relabeling } from '../../../../src/observability/scraping/scrape-job';

type Labels = Readonly<Record<string, string>>;

/**
 * The labels of a target after these steps, as
 * https://prometheus.io/docs/prometheus/latest/configuration/configuration/#relabel_config reads; undefined where it
 * is dropped. What begins with `__` stays, so that a test sees the address too.
 */
export function relabel(target: Labels, steps: readonly Relabeling[]): Labels | undefined {
  let labels = new Map(Object.entries(target));
  for (const {
    source_labels,
    regex = '(.*)',
    action = 'replace',
    target_label,
    replacement = '$1',
  } of steps) {
    const anchored = new RegExp(`^(?:${regex})$`, 's');
    const value = (source_labels ?? []).map((name) => labels.get(name) ?? '').join(';');
    const match = anchored.exec(value);
    if (action === 'keep' && match === null) return undefined;
    if (action === 'drop' && match !== null) return undefined;
    if (action === 'labeldrop') labels = new Map([...labels].filter(([name]) => !anchored.test(name)));
    if (action === 'replace' && match !== null) {
      const result = replacement.replaceAll(/\$\{?(\d+)\}?/g, (_, group) => match[Number(group)] ?? '');
      if (result === '') labels.delete(target_label ?? '');
      else labels.set(target_label ?? '', result);
    }
  }
  return Object.fromEntries([...labels].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
