import type { AccessFacts } from '../access/access-facts';
import { decide } from '../access/decide';
import { describeReference } from '../access/describe-reference';
import type { Edge } from '../access/edge';
import { listGatewayEdges } from '../access/list-gateway-edges';
import type { ObjectReference } from '../access/object-reference';
import { addToGroup } from '../conventions/add-to-group';
import { groupBy } from '../conventions/group-by';
import { problem, type Place, type Problem } from '../problems/problem';
import type { DeclaredHost } from './declared-hosts';

/** Compares hosts and paths that lead in from outside with those that are declared. */
export function proveGateways(
  facts: AccessFacts,
  declared: readonly DeclaredHost[],
  placeOf: (object: ObjectReference | undefined) => Place,
): readonly Problem[] {
  const wanted = groupBy(declared, ({ gateway, host, to, port }) => keyOf(gateway, host, to, port));
  const permitted = new Map<string, Edge[]>();
  for (const edge of listGatewayEdges(facts)) {
    if (edge.from.kind !== 'gateway' || edge.to.kind !== 'workload') continue;
    addToGroup(permitted, keyOf(edge.from.name, edge.from.host, edge.to.id, edge.port), edge);
  }
  const excess = [...permitted].flatMap(([key, edges]) => {
    const paths = (wanted.get(key) ?? []).flatMap((one) => one.paths);
    const beyond = edges
      .flatMap(pathsOf)
      .filter((path) => !paths.some((prefix) => isBelow(path, prefix.replace(/\/+$/, ''))));
    if (beyond.length === 0) return [];
    const object = routeObject(facts, edges[0]);
    return [
      problem('excess-access', placeOf(object), {
        edge: `${key}${paths.length === 0 ? '' : ` for ${beyond.join(', ')}`}`,
        by: object === undefined ? 'a route' : describeReference(object),
      }),
    ];
  });
  const reached = new Set(
    declared.filter((one) => permitted.has(keyOf(one.gateway, one.host, one.to, one.port))).map(serviceKey),
  );
  const lacking = declared.filter((one) => one.required && !reached.has(serviceKey(one)));
  const missing = [...new Map(lacking.map((one) => [serviceKey(one), one])).values()].map((one) => {
    const { gateway, host, to, port, paths, at } = one;
    const { layers } = decide(facts, {
      from: { kind: 'gateway', gateway, host },
      to: { kind: 'workload', workload: to, port },
      protocol: 'http',
      method: 'GET',
      path: paths[0] ?? '/',
    });
    const last = layers.at(-1);
    return problem('missing-access', at, {
      edge: serviceKey(one),
      by: `${last?.layer ?? 'route'}: ${(last?.by ?? []).map(describeReference).join(', ')} ${last?.because ?? ''}`,
    });
  });
  return [...excess, ...missing];
}

const keyOf = (gateway: string, host: string, to: string, port: number): string =>
  `${host} through ${gateway} → ${to} on port ${port}`;

const serviceKey = ({ gateway, host, service, port }: DeclaredHost): string =>
  keyOf(gateway, host, service, port);

const pathsOf = ({ only }: Edge): readonly string[] =>
  only === undefined ? ['/'] : only.flatMap(({ paths }) => paths ?? ['/']);

/** `/api*` is what a prefix without a slash would take: it is not below `/api`. */
function isBelow(path: string, prefix: string): boolean {
  const literal = path.replace(/\/?\*$/, '');
  return prefix === '' || literal === prefix || path.startsWith(`${prefix}/`);
}

function routeObject(facts: AccessFacts, edge: Edge | undefined): ObjectReference | undefined {
  if (edge?.from.kind !== 'gateway') return undefined;
  const { name, host } = edge.from;
  const bound = [...(facts.virtualServices.get(name) ?? []), ...(facts.apiRoutes.get(name) ?? [])];
  return bound.find(({ spec }) =>
    ('hosts' in spec ? (spec.hosts ?? []) : 'hostnames' in spec ? (spec.hostnames ?? []) : []).includes(host),
  )?.reference;
}
