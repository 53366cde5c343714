/**
 * Whether a value fits what an AuthorizationPolicy wants: the same, a prefix or suffix of a `*`, or, with nothing else,
 * any value that is not empty (https://istio.io/latest/docs/concepts/security/#value-matching-in-policies).
 */
export function matchesPattern(pattern: string, value: string): boolean {
  if (pattern === '*') return value !== '';
  if (pattern.startsWith('*')) return value.endsWith(pattern.slice(1));
  if (pattern.endsWith('*')) return value.startsWith(pattern.slice(0, -1));
  return value === pattern;
}
