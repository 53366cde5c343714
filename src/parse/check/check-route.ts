import { intersectPaths } from '../../routing/intersect-paths';
import type { Route } from '../../model/route';
import type { Version } from '../../model/version';
import { problem, type Place, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import { checkRetries } from './check-retries';

/** What one route says that could not work as it says. */
export function checkRoute(
  route: Route,
  versions: readonly Version[],
  place: (...path: readonly string[]) => Place,
): readonly Problem[] {
  const { name, matches, to, redirect, cors, mirror } = route;
  const known = versions.map((version) => version.name).filter((version) => version !== '');
  const unknown = (version: string, at: Place): Problem[] =>
    known.includes(version)
      ? []
      : [
          problem('unknown-reference', at, {
            what: 'version',
            name: version,
            suggestion: suggest(version, known),
            known: known.join(', '),
          }),
        ];
  const sum = (to ?? []).reduce((total, { weight }) => total + weight, 0);
  return [
    ...(to ?? []).flatMap(({ version }) => unknown(version, place('to'))),
    ...(to === undefined || sum === 100 ? [] : [problem('weights-not-100', place('to'), { sum })]),
    ...(mirror === undefined ? [] : unknown(mirror.version, place('mirror', 'to'))),
    ...checkRetries(route.timeout, route.retries, place('retries')),
    ...(redirect === undefined ? [] : checkRedirect(route, place('redirect'))),
    ...checkRewrite(route, place('rewrite', 'path')),
    ...(cors !== undefined && matches.some(({ headers }) => Object.keys(headers).length > 0)
      ? [problem('unasked-cors', place('cors'), { route: name })]
      : []),
  ];
}

function checkRedirect({ matches, redirect, ...route }: Route, place: Place): readonly Problem[] {
  const { request } = route.headers;
  const useless = [
    ...(route.to === undefined ? [] : ['to']),
    ...((route.rewrite.path ?? route.rewrite.host) === undefined ? [] : ['rewrite']),
    ...([request.set, request.add, request.remove].some((part) => Object.keys(part).length > 0)
      ? ['headers.request']
      : []),
    ...(route.timeout === undefined ? [] : ['timeout']),
    ...(route.retries.attempts === 0 ? [] : ['retries']),
    ...(route.cors === undefined ? [] : ['cors']),
    ...(route.mirror === undefined ? [] : ['mirror']),
    ...(route.fault === undefined ? [] : ['fault']),
  ];
  const path = redirect?.path;
  const same = redirect?.host === undefined && redirect?.scheme === undefined && path !== undefined;
  const again =
    same &&
    matches.some(
      (match) =>
        match.path === undefined ||
        typeof intersectPaths({ kind: 'exact', value: path }, match.path) === 'object',
    );
  return [
    ...(useless.length === 0 ? [] : [problem('redirect-with-more', place, { fields: useless.join(', ') })]),
    ...(again ? [problem('redirect-loop', place, { path })] : []),
  ];
}

function checkRewrite({ matches, rewrite: { path } }: Route, place: Place): readonly Problem[] {
  const used = [...(path ?? '').matchAll(/\\(\d)/g)].map(([, group]) => Number(group));
  if (path === undefined || used.length === 0) return [];
  const has = Math.min(
    ...matches.map((match) =>
      match.path?.kind === 'regex' ? (new RegExp(`${match.path.value}|`).exec('')?.length ?? 0) - 1 : -1,
    ),
  );
  return Math.max(...used) <= has ? [] : [problem('unknown-group', place, { path })];
}
