import type { Problem } from './problem';

/** Each problem once: the same mistake shows in every environment and cluster it is placed on. */
export function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  const first = new Map<string, Problem>();
  for (const found of problems) {
    const key = JSON.stringify([found.code, found.at, found.args]);
    if (!first.has(key)) {
      first.set(key, found);
    }
  }
  return [...first.values()];
}
