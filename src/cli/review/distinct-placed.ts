import type { Place, Problem } from '../../problems/problem';
import { words } from '../../problems/words';

/** Each problem once: what several fields take from one constant is one mistake, on one line. */
export function distinctPlaced(
  problems: readonly Problem[],
  resolve: (place: Place) => Place,
): readonly Problem[] {
  const keyOf = (found: Problem) => {
    const { file, line, column } = resolve(found.at);
    return JSON.stringify([found.code, file, line, column, words(found)]);
  };
  const first = new Map<string, Problem>();
  for (const found of problems) {
    const key = keyOf(found);
    if (!first.has(key)) first.set(key, found);
  }
  return [...first.values()];
}
