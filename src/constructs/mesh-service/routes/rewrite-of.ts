import type { VirtualServiceSpec } from '@cdk8s/istio';
import { escapeRegex } from '../../../routing/escape-regex';
import { pathPrefix } from '../../../routing/path-prefix';
import type { RouteAt } from './routes-at';

type HttpRoute = NonNullable<VirtualServiceSpec['http']>[number];
type PathRewrite = NonNullable<NonNullable<HttpRoute['rewrite']>['uriRegexRewrite']>;

/**
 * What the service sees instead of what was asked for. Always by regex: a plain rewrite replaces just what a
 * match names, and would leave `//` or nothing between the new prefix and the rest.
 */
export function rewriteOf(route: RouteAt): Pick<HttpRoute, 'rewrite'> {
  const { host } = route.rewrite;
  const path = pathRewrite(route);
  if (host === undefined && path === undefined) return {};
  return {
    rewrite: {
      ...(host === undefined ? {} : { authority: host }),
      ...(path === undefined ? {} : { uriRegexRewrite: path }),
    },
  };
}

function pathRewrite({ at, written, rewrite }: RouteAt): PathRewrite | undefined {
  const stripped = at.strip ? at.prefix : '';
  if (rewrite.path === undefined) return stripped === '' ? undefined : replacePrefix(stripped, '');
  switch (written?.kind) {
    case 'exact':
      return { match: '^.*$', rewrite: rewrite.path };
    case 'regex':
      return { match: `^${escapeRegex(stripped)}(?:${written.value})$`, rewrite: rewrite.path };
    default:
      return replacePrefix(`${stripped}${written?.value ?? ''}`, pathPrefix(rewrite.path));
  }
}

/** Both prefixes without a slash at their ends. */
function replacePrefix(from: string, to: string): PathRewrite | undefined {
  if (from === to) return undefined;
  if (to === '') return { match: `^${escapeRegex(from)}/?`, rewrite: '/' };
  return from === '' ? { match: '^/', rewrite: `${to}/` } : { match: `^${escapeRegex(from)}`, rewrite: to };
}
