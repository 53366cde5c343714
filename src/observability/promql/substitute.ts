import type { MatchOperator } from './query-node';

/** What a dashboard lets people choose; anything where only Prometheus knows. */
export type Variables = Readonly<Record<string, readonly string[] | 'any'>>;

const variable = /\$\{(\w+)(?::\w+)?\}|\$(\w+)|\[\[(\w+)\]\]/g;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The text of a matcher with any of the choices in place of each variable, or undefined when it has none. A variable
 * that the dashboard does not declare is Grafana's own.
 */
export function substitute(
  text: string,
  operator: MatchOperator,
  variables: Variables,
): { readonly operator: MatchOperator; readonly pattern: string } | undefined {
  if (!text.includes('$') && !text.includes('[[')) return undefined;
  const isPattern = operator.endsWith('~');
  const literal = (part: string): string => (isPattern ? part : escaped(part));
  const matches = [...text.matchAll(variable)];
  if (matches.length === 0) return undefined;
  let pattern = '';
  let end = 0;
  for (const match of matches) {
    const choices = variables[match[1] ?? match[2] ?? match[3] ?? ''] ?? 'any';
    const isOne = match[0] === text || choices === 'any' || choices.length === 1;
    const chosen = choices === 'any' ? '.*' : choices.map((choice) => escaped(choice)).join('|');
    pattern += literal(text.slice(end, match.index)) + (isOne ? chosen : `(?:${chosen})`);
    end = match.index + match[0].length;
  }
  return {
    operator: operator.startsWith('!') ? '!~' : '=~',
    pattern: pattern + literal(text.slice(end)),
  };
}
