import fc from 'fast-check';
import type { Match, Method, PathMatch, TextMatch } from '../../src/model/match';

const path: fc.Arbitrary<PathMatch | undefined> = fc.constantFrom(
  undefined,
  { kind: 'prefix', value: '/a' },
  { kind: 'prefix', value: '/a/b' },
  { kind: 'prefix', value: '/ab' },
  { kind: 'exact', value: '/a' },
  { kind: 'exact', value: '/a/b' },
  { kind: 'regex', value: '/a/[bc]' },
  { kind: 'regex', value: '/a.*' },
);
const text: fc.Arbitrary<TextMatch> = fc.constantFrom<TextMatch>(
  { kind: 'exact', value: 'x' },
  { kind: 'exact', value: 'xy' },
  { kind: 'prefix', value: 'x' },
  { kind: 'prefix', value: 'xy' },
  { kind: 'regex', value: 'x.?' },
  { kind: 'present' },
  { kind: 'absent' },
);
const texts = fc.dictionary(fc.constantFrom('h1', 'h2'), text, { noNullPrototype: true });
const methods = fc.uniqueArray(fc.constantFrom<Method>('GET', 'POST', 'PUT'));

/** Patterns that often have to do with each other. */
export const matches: fc.Arbitrary<Match> = fc.record({ path, methods, headers: texts, query: texts });

interface Request {
  readonly path: string;
  readonly method: Method;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

const values = fc.dictionary(fc.constantFrom('h1', 'h2'), fc.constantFrom('x', 'xy', 'z'), {
  noNullPrototype: true,
});

/** Requests that such patterns tell apart. */
export const requests: fc.Arbitrary<Request> = fc.record({
  path: fc.constantFrom('/', '/a', '/a/', '/a/b', '/a/c', '/a/b/c', '/ab', '/abc'),
  method: fc.constantFrom<Method>('GET', 'POST', 'PUT'),
  headers: values,
  query: values,
});

/** Whether a pattern matches a request, written apart from the code under test. */
export function isMatch(match: Match, request: Request): boolean {
  return (
    (match.path === undefined || isPath(match.path, request.path)) &&
    (match.methods.length === 0 || match.methods.includes(request.method)) &&
    Object.entries(match.headers).every(([name, wanted]) => isText(wanted, request.headers[name])) &&
    Object.entries(match.query).every(([name, wanted]) => isText(wanted, request.query[name]))
  );
}

function isPath({ kind, value }: PathMatch, path: string): boolean {
  if (kind === 'regex') return new RegExp(`^(${value})$`).test(path);
  return path === value || (kind === 'prefix' && path.startsWith(`${value}/`));
}

function isText(wanted: TextMatch, given: string | undefined): boolean {
  if (wanted.kind === 'absent') return given === undefined;
  if (given === undefined) return false;
  if (wanted.kind === 'present') return true;
  if (wanted.kind === 'regex') return new RegExp(`^(${wanted.value})$`).test(given);
  return wanted.kind === 'exact' ? given === wanted.value : given.startsWith(wanted.value);
}
