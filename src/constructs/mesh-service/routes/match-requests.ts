import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { Match, PathMatch, TextMatch } from '../../../model/match';
import type { Entrance } from './entrance';

type Requests = NonNullable<NonNullable<VirtualServiceSpec['http']>[number]['match']>;
interface StringMatch {
  readonly exact?: string;
  readonly prefix?: string;
  readonly regex?: string;
}

/** A pattern as Istio writes it: several where one cannot say it, none where every request matches. */
export function matchRequests({ path, methods, headers, query }: Match, { mesh, port }: Entrance): Requests {
  const texts = Object.entries(headers);
  const present = texts.filter(([, { kind }]) => kind !== 'absent');
  const absent = texts.filter(([, { kind }]) => kind === 'absent');
  const rest = {
    // Without it, a route would take the requests of every port.
    ...(mesh ? { port: port.number } : {}),
    ...(methods.length === 0 ? {} : { method: oneOf(methods) }),
    ...(present.length === 0 ? {} : { headers: stringMatches(present) }),
    ...(absent.length === 0 ? {} : { withoutHeaders: stringMatches(absent) }),
    ...(Object.keys(query).length === 0 ? {} : { queryParams: stringMatches(Object.entries(query)) }),
  };
  if (path === undefined) return Object.keys(rest).length === 0 ? [] : [rest];
  return uris(path).map((uri) => ({ uri, ...rest }));
}

/** `prefix: /api` alone would also match `/apis`. */
function uris({ kind, value }: PathMatch): StringMatch[] {
  if (kind === 'regex') return [{ regex: value }];
  return kind === 'exact' ? [{ exact: value }] : [{ exact: value }, { prefix: `${value}/` }];
}

function oneOf(methods: readonly string[]): StringMatch {
  const [only, ...more] = methods;
  return only !== undefined && more.length === 0 ? { exact: only } : { regex: methods.join('|') };
}

/** An empty one asks whether the value is there at all. */
function stringMatches(texts: readonly (readonly [string, TextMatch])[]): Record<string, StringMatch> {
  return Object.fromEntries(
    texts.map(([name, text]) => [name, 'value' in text ? { [text.kind]: text.value } : {}]),
  );
}
