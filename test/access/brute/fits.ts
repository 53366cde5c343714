/**
 * Whether a value fits a pattern: exactly; `abc*` as prefix; `*abc` as suffix; `*` for anything that is not empty
 * (https://istio.io/latest/docs/reference/config/security/authorization-policy/#Rule).
 */
export function fits(pattern: string, value: string): boolean {
  if (pattern === '*') return value !== '';
  if (pattern.startsWith('*')) return value.endsWith(pattern.slice(1));
  if (pattern.endsWith('*')) return value.startsWith(pattern.slice(0, -1));
  return pattern === value;
}
