import { parseLandscape } from '../../src/parse/parse-landscape';
import type { Problem } from '../../src/problems/problem';
import { words } from '../../src/problems/words';
import { changedSources, type Changes } from './changed-sources';

/** What is wrong with the sample project once it is changed. */
export const problemsOf = (changes: Changes): readonly Problem[] =>
  parseLandscape(changedSources(changes)).problems;

/** The same as `code at a.b.c`. */
export const codesOf = (changes: Changes): readonly string[] =>
  problemsOf(changes).map(({ code, at }) => `${code} at ${at.path?.join('.') ?? ''}`);

/** What people read: `what → remedy`. */
export const textOf = (found: Problem | undefined): string => {
  if (found === undefined) throw new Error('there is no problem');
  const { what, remedy } = words(found);
  return `${what} → ${remedy}`;
};
