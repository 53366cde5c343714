import { parseLandscape } from '../../../src/parse/parse-landscape';
import type { Problem } from '../../../src/problems/problem';
import { words } from '../../../src/problems/words';
import { platform, project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

/** Problems of the sample project with some fields replaced, by `a.b.c`; `platform.a.b` changes the platform. */
export function problemsOf(changes: Readonly<Record<string, unknown>>): readonly Problem[] {
  let shop: unknown = project;
  let company: unknown = platform;
  for (const [field, to] of Object.entries(changes)) {
    const [first, ...rest] = field.split('.');
    if (first === 'platform') company = withChange(company, rest, to);
    else shop = withChange(shop, field.split('.'), to);
  }
  return parseLandscape(sourcesOf({ shop }, company)).problems;
}

/** The same as `code at a.b.c`. */
export const codesOf = (changes: Readonly<Record<string, unknown>>): readonly string[] =>
  problemsOf(changes).map(({ code, at }) => `${code} at ${at.path?.join('.') ?? ''}`);

/** What people read: `what → remedy`. */
export const textOf = (found: Problem | undefined): string => {
  if (found === undefined) throw new Error('there is no problem');
  const { what, remedy } = words(found);
  return `${what} → ${remedy}`;
};
