import type { VirtualServiceSpecHttpMatch } from '@cdk8s/istio';

type Match = VirtualServiceSpecHttpMatch;
type Text = NonNullable<Match['uri']>;

/** Fields of a match that name requests, not choose them. */
const names: ReadonlySet<string> = new Set(['name', 'statPrefix']);

/**
 * Whether each request that fits a match of a VirtualService fits another too. False where that cannot be told, as
 * with two regular expressions that differ.
 */
export function coversHttpMatch(wide: Match, narrow: Match): boolean {
  return Object.entries(wide).every(([field, wanted]) => {
    if (names.has(field) || wanted === undefined) return true;
    if (field === 'uri') return coversUri(wide, narrow);
    if (field === 'ignoreUriCase') return true;
    const given = narrow[field as keyof Match];
    if (given === undefined) return isEmpty(wanted);
    if (field === 'gateways') {
      return (given as readonly string[]).every((name) => (wanted as readonly string[]).includes(name));
    }
    if (['headers', 'withoutHeaders', 'queryParams', 'sourceLabels'].includes(field)) {
      const fields = given as Readonly<Record<string, unknown>>;
      return Object.entries(wanted as object).every(
        ([key, value]) => JSON.stringify(fields[key]) === JSON.stringify(value),
      );
    }
    return JSON.stringify(given) === JSON.stringify(wanted);
  });
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function coversUri(wide: Match, narrow: Match): boolean {
  if (narrow.uri === undefined) return wide.uri?.prefix === '/';
  // What pays heed to case is narrower than what does not; the other way round it cannot be.
  if (narrow.ignoreUriCase === true && wide.ignoreUriCase !== true && wide.uri?.prefix !== '/') return false;
  const lower = wide.ignoreUriCase === true;
  return coversText(wide.uri ?? {}, narrow.uri, lower);
}

function coversText(wide: Text, narrow: Text, anyCase: boolean): boolean {
  const fold = (text: string | undefined) => (anyCase ? text?.toLowerCase() : text);
  const prefix = fold(wide.prefix);
  if (prefix !== undefined) {
    const start = fold(narrow.prefix ?? narrow.exact);
    return start?.startsWith(prefix) ?? prefix === '/';
  }
  if (wide.exact !== undefined) return fold(wide.exact) === fold(narrow.exact);
  return wide.regex === undefined || ['.*', '/.*'].includes(wide.regex) || wide.regex === narrow.regex;
}
