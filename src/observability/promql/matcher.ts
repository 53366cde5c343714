import type { LabelValues } from './label-row';
import { requiredWords } from './required-words';
import { valuesByWord } from './values-by-word';
import type { MatchOperator } from './query-node';

/** A matcher of a selector, ready to compare. */
export interface Matcher {
  readonly label: string;
  readonly operator: MatchOperator;
  readonly value: string;
  /** The only values that it takes, where they can be listed. */
  readonly listed: readonly string[] | undefined;
  readonly matches: (value: string) => boolean;
  /** Those of the values that match; worked out once for values that many labels share. */
  readonly filter: (values: ReadonlySet<string>) => ReadonlySet<string>;
}

/** Makes a matcher. Throws a SyntaxError for a regular expression that is none. */
export function matcher(label: string, operator: MatchOperator, value: string): Matcher {
  const listed = operator.endsWith('~') ? alternatives(value) : [value];
  const takes = listed === undefined ? anchored(value) : (text: string) => listed.includes(text);
  const isNegative = operator.startsWith('!');
  const matches = isNegative ? (text: string) => !takes(text) : takes;
  return {
    label,
    operator,
    value,
    listed: isNegative ? undefined : listed,
    matches,
    filter: once(
      isNegative
        ? (values) => new Set([...values].filter(matches))
        : listed === undefined
          ? (values) => new Set(likely(value, values).filter(matches))
          : (values) => new Set(listed.filter((value) => values.has(value))),
    ),
  };
}

/** Those of the values that an expression can take, by the rarest of the words that it asks for. */
function likely(pattern: string, values: ReadonlySet<string>): readonly string[] {
  if (values.size <= few) return [...values];
  const found = requiredWords(pattern).map((word) => valuesByWord(values).get(word) ?? []);
  const [fewest] = found.sort((left, right) => left.length - right.length);
  return fewest ?? [...values];
}

/** Whether any of the values matches. */
export function admits({ matches, filter }: Matcher, values: LabelValues | undefined): boolean {
  if (values === 'any') return true;
  if (values === undefined) return matches('');
  if (values.size > few) return filter(values).size > 0;
  for (const value of values) {
    if (matches(value)) return true;
  }
  return false;
}

/** More values than this are likely to be asked about again. */
const few = 4;

function once(filter: Matcher['filter']): Matcher['filter'] {
  let last: Readonly<Record<'values' | 'result', ReadonlySet<string>>> | undefined;
  return (values) => {
    if (last?.values !== values) last = { values, result: filter(values) };
    return last.result;
  };
}

/** `a|b` needs no engine, and a list can be looked up. */
const alternatives = (pattern: string): readonly string[] | undefined =>
  /^[\w|/: -]+$/.test(pattern) ? [...new Set(pattern.split('|'))] : undefined;

/** Prometheus anchors both ends (https://prometheus.io/docs/prometheus/latest/querying/basics/#instant-vector-selectors). */
export function anchored(pattern: string): (text: string) => boolean {
  const [, flags = '', rest = pattern] = /^\(\?([ims]+)\)(.*)$/s.exec(pattern) ?? [];
  const expression = new RegExp(`^(?:${rest})$`, [...new Set(`${flags}s`)].join(''));
  return (text) => expression.test(text);
}
