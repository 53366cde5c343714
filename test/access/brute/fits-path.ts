import { fits } from './fits';

/**
 * Whether a path fits a pattern. With `{*}` or `{**}` it is a template: the former stands for one segment that is not
 * empty, the latter for any rest, also an empty one: `/foo/{*}` takes `/foo/bar` but not `/foo/bar/baz`, `/foo/{**}/`
 * takes `/foo/bar/` and `/foo//` but not `/foo/bar`
 * (https://istio.io/latest/docs/reference/config/security/authorization-policy/#Operation). Else as every text.
 */
export function fitsPath(pattern: string, path: string): boolean {
  if (!pattern.includes('{*}') && !pattern.includes('{**}')) return fits(pattern, path);
  const expression = pattern
    .split(/(\{\*\*?\})/)
    .map((part) => (part === '{*}' ? '[^/]+' : part === '{**}' ? '.*' : literally(part)))
    .join('');
  return new RegExp(`^${expression}$`).test(path);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
