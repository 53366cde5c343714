import type { Code } from '../../problems/registry';
import type { Place, Problem } from '../../problems/problem';
import { words } from '../../problems/words';
import { placeText } from './place-text';

/** A problem as people and machines get it. */
export interface Report {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly what: string;
  readonly remedy: string;
  /** The other place that it is about, as `file:line:column`. */
  readonly also?: string;
}

/**
 * Problems with their words and lines, by file and line, so that an author walks through a file once. Errors come
 * last, where a terminal leaves the eye.
 */
export function report(problems: readonly Problem[], resolve: (place: Place) => Place): readonly Report[] {
  const reports = problems.map((found): Report => {
    const { file, line, column } = resolve(found.at);
    const also = found.also === undefined ? {} : { also: placeText(resolve(found.also)) };
    return { code: found.code, file, line, column, ...words(found), ...also };
  });
  // What several fields take from one constant is one mistake, on one line.
  return [...new Map(reports.map((one) => [JSON.stringify(one), one])).values()].sort(
    (left, right) =>
      compare(right.severity, left.severity) ||
      compare(left.file, right.file) ||
      (left.line ?? 0) - (right.line ?? 0) ||
      (left.column ?? 0) - (right.column ?? 0) ||
      compare(left.what, right.what),
  );
}

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right));
