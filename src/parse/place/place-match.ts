import type { HeaderMatch, MatchDefinition } from '../../definition/match-definition';
import type { Match, PathMatch, TextMatch } from '../../model/match';

/** A pattern of requests as an author wrote it, in the one form that everything else reads. */
export function placeMatch({ path, methods, headers, query }: MatchDefinition): Match {
  return {
    path: path === undefined ? undefined : placePath(path),
    methods: [...new Set(methods)].sort(),
    headers: mapValues(headers ?? {}, placeText, (name) => name.toLowerCase()),
    query: mapValues(query ?? {}, placeText, (name) => name),
  };
}

function placePath(path: NonNullable<MatchDefinition['path']>): PathMatch | undefined {
  if (typeof path === 'object') {
    return 'exact' in path ? { kind: 'exact', value: path.exact } : { kind: 'regex', value: path.regex };
  }
  const value = path.replace(/\/+$/, '');
  return value === '' ? undefined : { kind: 'prefix', value };
}

function placeText(match: HeaderMatch): TextMatch {
  if (typeof match === 'string') return { kind: 'exact', value: match };
  if ('present' in match) return { kind: match.present ? 'present' : 'absent' };
  return 'prefix' in match ? { kind: 'prefix', value: match.prefix } : { kind: 'regex', value: match.regex };
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  convert: (value: From) => To,
  rename: (name: string) => string,
): Readonly<Record<string, To>> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, value]): [string, To] => [rename(name), convert(value)])
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
