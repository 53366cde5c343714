import { SourceMap } from 'node:module';
import { digest } from '../conventions/digest';
import type { Place } from '../problems/problem';
import type { Bundle } from './bundle-definitions';

/** Name that compiled definitions have in stack traces: what was compiled apart is told apart. */
export const bundleName = (code: string): string => `meshwright-definitions-${digest(code).slice(0, 8)}.cjs`;

/**
 * Finds the author's line in the stack of an error that a definition threw.
 *
 * @param bundle what was compiled of the definitions
 */
export function authorTrace(error: unknown, { code, map }: Pick<Bundle, 'code' | 'map'>): Place | undefined {
  // Not instanceof: definitions may run in a realm of their own.
  const stack = (error as Partial<Error> | undefined)?.stack ?? '';
  const frame = new RegExp(`${bundleName(code)}:(\\d+):(\\d+)`).exec(stack);
  if (frame === null) {
    return undefined;
  }
  const entry = new SourceMap(JSON.parse(map)).findEntry(Number(frame[1]) - 1, Number(frame[2]) - 1);
  return 'originalSource' in entry
    ? { file: entry.originalSource, line: entry.originalLine + 1, column: entry.originalColumn + 1 }
    : undefined;
}
