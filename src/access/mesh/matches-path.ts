import { matchesPattern } from './matches-pattern';

/**
 * Whether a path fits what an AuthorizationPolicy wants: a pattern as of any value, or a template, in which `{*}` stands
 * for one segment and `{**}` for any number of them
 * (https://istio.io/latest/docs/reference/config/security/authorization-policy/#Operation).
 */
export function matchesPath(pattern: string, path: string): boolean {
  if (!pattern.includes('{*}') && !pattern.includes('{**}')) return matchesPattern(pattern, path);
  const segments = pattern
    .split('/')
    .map((segment) =>
      segment === '{*}'
        ? '[^/]+'
        : segment === '{**}'
          ? '.*'
          : segment.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`),
    );
  return new RegExp(`^${segments.join('/')}$`).test(path);
}
