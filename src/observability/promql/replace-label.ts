import type { LabelRow } from './label-row';

/**
 * A label made from another by a regular expression, as `label_replace` and relabelling make it; where the
 * expression does not match, the label stays as it is, which `onKept` is told.
 */
export function replaceLabel(
  row: LabelRow,
  target: string,
  replacement: string,
  source: string,
  pattern: string,
  onKept: (label: string) => void,
): LabelRow {
  const from = row.labels.get(source) ?? (row.open ? 'any' : new Set(['']));
  const before = row.labels.get(target);
  const expression = new RegExp(`^(?:${pattern})$`, 's');
  if (from === 'any') {
    return { ...row, labels: new Map(row.labels).set(target, 'any') };
  }
  // The usual copy; values that many rows share stay shared.
  if (pattern === '(.+)' && replacement === '$1' && !from.has('')) {
    return { ...row, labels: new Map(row.labels).set(target, from) };
  }
  const values = new Set<string>();
  let isAny = false;
  for (const value of from) {
    const match = expression.exec(value);
    if (match !== null) values.add(expand(replacement, match));
    else {
      onKept(target);
      if (before === 'any') isAny = true;
      else for (const kept of before ?? ['']) values.add(kept);
    }
  }
  const labels = new Map(row.labels).set(target, isAny ? 'any' : values);
  if (!isAny && values.size === 1 && values.has('')) labels.delete(target);
  return { ...row, labels };
}

/** Go's templates: `$1`, `${1}` and `${name}`. */
export function expand(template: string, match: RegExpExecArray): string {
  return template.replaceAll(/\$(?:(\w+)|\{(\w+)\})/g, (_, bare?: string, braced?: string) => {
    const name = bare ?? braced ?? '';
    return (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? '';
  });
}
