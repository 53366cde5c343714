import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coversHttpMatch } from '../../../../src/checks/cluster/facts/covers-http-match';

interface Text {
  readonly exact?: string;
  readonly prefix?: string;
}
interface Match {
  readonly uri?: Text;
  readonly ignoreUriCase?: boolean;
  readonly method?: Text;
  readonly port?: number;
  readonly headers?: Readonly<Record<string, Text>>;
}

const paths = ['/', '/a', '/A', '/a/b', '/ab'];
const methods = ['GET', 'POST'];
const ports = [80, 90];
const requests = paths.flatMap((path) =>
  methods.flatMap((method) =>
    ports.flatMap((port) => ['x', 'y'].map((header) => ({ path, method, port, header }))),
  ),
);

const text = (values: readonly string[]): fc.Arbitrary<Text> =>
  fc.oneof(
    fc.record({ exact: fc.constantFrom(...values) }),
    fc.record({ prefix: fc.constantFrom(...values) }),
  );
const match: fc.Arbitrary<Match> = fc.record(
  {
    uri: text(paths),
    ignoreUriCase: fc.boolean(),
    method: text(methods),
    port: fc.constantFrom(...ports),
    headers: fc.record({ a: text(['x', 'y']) }),
  },
  { requiredKeys: [] },
);

function fits(wanted: Text | undefined, given: string, anyCase = false): boolean {
  const fold = (value: string) => (anyCase ? value.toLowerCase() : value);
  if (wanted?.exact !== undefined) return fold(wanted.exact) === fold(given);
  return wanted?.prefix === undefined || fold(given).startsWith(fold(wanted.prefix));
}

const takes = (one: Match, request: (typeof requests)[number]): boolean =>
  fits(one.uri, request.path, one.ignoreUriCase) &&
  fits(one.method, request.method) &&
  fits(one.headers?.['a'], request.header) &&
  (one.port ?? request.port) === request.port;

it('says so only where the wide match takes every request that the narrow one takes', () => {
  fc.assert(
    fc.property(match, match, (wide, narrow) => {
      fc.pre(coversHttpMatch(wide, narrow));
      expect(requests.filter((one) => takes(narrow, one) && !takes(wide, one))).toEqual([]);
    }),
  );
});

it('says so of every match and itself', () => {
  fc.assert(fc.property(match, (one) => coversHttpMatch(one, one)));
});
