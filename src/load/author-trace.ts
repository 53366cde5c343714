import { SourceMap } from 'node:module';
import type { Place } from '../problems/problem';

/** Name that the compiled definitions have in stack traces. */
export const bundleName = 'meshwright-definitions.cjs';

/**
 * Finds the author's line in the stack of an error that a definition threw.
 *
 * @param map source map of the bundle
 */
export function authorTrace(error: unknown, map: string): Place | undefined {
  // Not instanceof: definitions may run in a realm of their own.
  const stack = (error as Partial<Error> | undefined)?.stack ?? '';
  const frame = new RegExp(`${bundleName}:(\\d+):(\\d+)`).exec(stack);
  if (frame === null) {
    return undefined;
  }
  const entry = new SourceMap(JSON.parse(map)).findEntry(Number(frame[1]) - 1, Number(frame[2]) - 1);
  return 'originalSource' in entry
    ? { file: entry.originalSource, line: entry.originalLine + 1, column: entry.originalColumn + 1 }
    : undefined;
}
