import type { Match, TextMatch } from '../../model/match';

type Fields = Readonly<Record<string, unknown>>;

/** The parts of a match that are headers to Envoy, among them path and method. */
export function headerMatchers({ path, methods, headers }: Match): Fields[] {
  return [
    ...(path === undefined ? [] : [{ name: ':path', string_match: fullMatch(pathPattern(path)) }]),
    ...(methods.length === 0 ? [] : [{ name: ':method', string_match: oneOf(methods) }]),
    ...Object.entries(headers).map(([name, match]) => ({ name, ...headerMatch(match) })),
  ];
}

/** The parts of a match that are parameters. */
export function queryMatchers({ query }: Match): Fields[] {
  return Object.entries(query).map(([name, match]) =>
    'value' in match
      ? { name, string_match: stringMatch(match) }
      : { name, present_match: match.kind === 'present' },
  );
}

function headerMatch(match: TextMatch): Fields {
  if ('value' in match) return { string_match: stringMatch(match) };
  return { present_match: true, ...(match.kind === 'absent' ? { invert_match: true } : {}) };
}

function stringMatch({ kind, value }: Extract<TextMatch, { value: string }>): Fields {
  return kind === 'regex' ? fullMatch(value) : { [kind]: value };
}

/** `:path` is the path and the query. */
function pathPattern({ kind, value }: NonNullable<Match['path']>): string {
  const path = { prefix: `${literal(value)}(?:/[^?]*)?`, exact: literal(value), regex: `(?:${value})` };
  return `${path[kind]}(?:\\?.*)?`;
}

function oneOf(values: readonly string[]): Fields {
  const [only] = values;
  return values.length === 1 && only !== undefined ? { exact: only } : fullMatch(values.join('|'));
}

/** RE2, which Envoy holds against the whole value. */
function fullMatch(regex: string): Fields {
  return { safe_regex: { regex } };
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
