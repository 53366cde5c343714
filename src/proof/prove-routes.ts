import { paths } from '../conventions/paths';
import { alertmanagerConfig } from '../observability/notifications/alertmanager-config';
import { anchored } from '../observability/promql/matcher';
import type { Stack } from '../observability/stack/stack';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';

/** What is read of a route; its own type may have more. */
interface Route {
  readonly receiver?: string;
  readonly matchers?: readonly string[];
  readonly routes?: readonly Route[];
}

/** Finds routes that wait for alerts of a project, environment or namespace that is not there. */
export function proveRoutes(stack: Stack): readonly Problem[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    project: stack.projects,
    environment: [...new Set(stack.tenants.map(({ environment }) => environment))],
    namespace: stack.tenants.map(({ namespace }) => namespace),
  };
  const route: Route = alertmanagerConfig(stack).route;
  return danglingMatchers(route, known).map(({ receiver, matcher, suggestion }) =>
    problem('dangling-route', { file: paths.platform }, { receiver, matcher, suggestion }),
  );
}

interface Dangling {
  readonly receiver: string;
  readonly matcher: string;
  readonly suggestion: string | undefined;
}

/** The matchers of a tree of routes that nothing can match; `=""` and negative ones always can. */
export function danglingMatchers(
  { receiver = '', matchers = [], routes = [] }: Route,
  known: Readonly<Record<string, readonly string[]>>,
): readonly Dangling[] {
  return [
    ...matchers.flatMap((matcher): readonly Dangling[] => {
      const [, label = '', operator, value = ''] = /^\s*(\w+)\s*(=~|=)\s*"(.*)"\s*$/s.exec(matcher) ?? [];
      const values = known[label];
      if (operator === undefined || values === undefined || value === '') return [];
      const matches = operator === '=~' ? anchored(value) : (text: string) => text === value;
      return values.some(matches) || matches('')
        ? []
        : [{ receiver, matcher, suggestion: suggest(value, values) }];
    }),
    ...routes.flatMap((one) => danglingMatchers(one, known)),
  ];
}
