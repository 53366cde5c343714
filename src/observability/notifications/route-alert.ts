/** A node of Alertmanager's routing tree, as far as it decides who is told. */
interface Route {
  readonly receiver?: string;
  readonly matchers?: readonly string[];
  readonly continue?: boolean;
  readonly routes?: readonly Route[];
}

/**
 * Who gets an alert with these labels: the first child that matches takes it, the next ones too where it says
 * `continue`, and a node none of whose children match keeps it
 * (https://prometheus.io/docs/alerting/latest/configuration/#route).
 */
export function routeAlert(root: Route, labels: Readonly<Record<string, string>>, inherited = ''): string[] {
  const { receiver = inherited, routes = [] } = root;
  const found: string[] = [];
  for (const route of routes) {
    if (!(route.matchers ?? []).every((matcher) => matches(matcher, labels))) continue;
    found.push(...routeAlert(route, labels, receiver));
    if (route.continue !== true) break;
  }
  return found.length > 0 ? found : [receiver];
}

function matches(matcher: string, labels: Readonly<Record<string, string>>): boolean {
  const [, name = '', operator, expected = ''] =
    /^\s*([^\s=!~]+)\s*(=~|!~|!=|=)\s*"?(.*?)"?\s*$/.exec(matcher) ?? [];
  const value = labels[name] ?? '';
  const text = expected.replaceAll(/\\(["\\])/g, '$1');
  switch (operator) {
    case '=':
      return value === text;
    case '!=':
      return value !== text;
    case '=~':
      return new RegExp(`^(?:${text})$`).test(value);
    case '!~':
      return !new RegExp(`^(?:${text})$`).test(value);
    default:
      throw new Error(`${matcher} is no matcher of Alertmanager`);
  }
}
