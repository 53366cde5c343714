import { expand } from './expand';
import type { LabelRow } from './label-row';

/**
 * Makes a label from another by a regular expression, as `label_replace` does; where the expression does not match,
 * the label stays as it is, which `onKept` is told. Throws a SyntaxError for an expression that is none.
 */
export function labelReplacer(
  target: string,
  replacement: string,
  source: string,
  pattern: string,
  onKept: (label: string) => void,
): (row: LabelRow) => LabelRow {
  const expression = new RegExp(`^(?:${pattern})$`, 's');
  // The usual copy; values that many rows share stay shared.
  const isCopy = pattern === '(.+)' && replacement === '$1';
  return ({ labels, open }) => {
    const from = labels.get(source) ?? (open ? 'any' : new Set(['']));
    const changed = new Map(labels);
    if (from === 'any' || (isCopy && !from.has(''))) return { labels: changed.set(target, from), open };
    const before = labels.get(target);
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
    if (!isAny && values.size === 1 && values.has('')) changed.delete(target);
    else changed.set(target, isAny ? 'any' : values);
    return { labels: changed, open };
  };
}
