import { addToGroup } from '../conventions/add-to-group';
import type { AccessFacts } from './access-facts';
import type { Edge } from './edge';
import { takesIn } from './mesh/takes-in';
import { isOpen, type OpenRequest } from './ways/is-open';
import { knownPorts } from './ways/known-ports';
import { listWays } from './ways/list-ways';
import type { PortSpan, Way } from './ways/way';
import type { Workload } from './workload';

/**
 * Every way between workloads that the manifests permit. The rules that select a workload say who may come; each of
 * these is then asked about, so that the list is as exact as `decide` and no longer than what is open.
 *
 * @param otherwise ways that say nothing here but which ports there are, so that two lists ask about the same
 */
export function listEdges(
  facts: AccessFacts,
  ways: readonly Way[] = listWays(facts),
  otherwise: readonly Way[] = [],
): readonly Edge[] {
  const table = tabulate(ways, otherwise);
  const edges: Edge[] = [];
  for (const called of [...facts.workloads.values()].sort((one, other) => compare(one.id, other.id))) {
    const rules = table.authorization.get(called.id) ?? none;
    for (const { from, port } of candidates(called, table)) {
      const caller = facts.workloads.get(from);
      if (caller === undefined) continue;
      const terms = () =>
        rules
          .filter((way) => (way.from === '*' || way.from === from) && holds(way.ports, port))
          .map(({ asks }) => asks);
      edges.push(...edgesOf(caller, called, port, isOpen(facts, caller, called, port, terms)));
    }
  }
  return edges;
}

/** Ways by what is asked of them. */
interface Table {
  /** By the called workload, then by the caller. */
  readonly egress: ReadonlyMap<string, ReadonlyMap<string, readonly Way[]>>;
  /** Of callers that may call everybody. */
  readonly egressAny: ReadonlyMap<string, readonly Way[]>;
  readonly ingress: ReadonlyMap<string, readonly Way[]>;
  readonly authorization: ReadonlyMap<string, readonly Way[]>;
  readonly to: ReadonlyMap<string, readonly Way[]>;
}

const none: readonly Way[] = [];

function tabulate(ways: readonly Way[], otherwise: readonly Way[]): Table {
  const egress = new Map<string, Map<string, Way[]>>();
  const egressAny = new Map<string, Way[]>();
  const ingress = new Map<string, Way[]>();
  const authorization = new Map<string, Way[]>();
  const to = new Map<string, Way[]>();
  for (const way of otherwise) if (way.to !== '*') addToGroup(to, way.to, way);
  for (const way of ways) {
    if (way.to !== '*') addToGroup(to, way.to, way);
    if (way.layer === 'ingress') addToGroup(ingress, way.to, way);
    else if (way.layer === 'authorization') addToGroup(authorization, way.to, way);
    else if (way.to === '*') addToGroup(egressAny, way.from, way);
    else {
      let callers = egress.get(way.to);
      if (callers === undefined) egress.set(way.to, (callers = new Map()));
      addToGroup(callers, way.from, way);
    }
  }
  return { egress, egressAny, ingress, authorization, to };
}

interface Candidate {
  readonly from: string;
  readonly port: number;
}

/** Callers and ports that the network lets through, each once. */
function candidates(called: Workload, table: Table): readonly Candidate[] {
  const known = knownPorts(called, table.to.get(called.id) ?? none);
  const callers = table.egress.get(called.id);
  const found = new Map<string, number[]>();
  const isLetOut = (from: string, port: number) =>
    leads(callers?.get(from), port) || leads(table.egressAny.get(from), port);
  for (const way of table.ingress.get(called.id) ?? none) {
    for (const port of known) {
      if (!holds(way.ports, port)) continue;
      for (const from of way.from === '*' ? callersOf(called, port, table) : [way.from]) {
        const ports = found.get(from);
        if (ports?.includes(port) !== true && isLetOut(from, port)) addToGroup(found, from, port);
      }
    }
  }
  return [...found]
    .sort(([one], [other]) => compare(one, other))
    .flatMap(([from, ports]) => ports.sort((one, other) => one - other).map((port) => ({ from, port })));
}

/** Who might call what everybody may: of a port that the proxy guards, nobody that it would not let in. */
function callersOf(called: Workload, port: number, table: Table): Iterable<string> {
  const { id } = called;
  const allowed = (table.authorization.get(id) ?? none).filter(({ ports }) => holds(ports, port));
  if (takesIn(called, port) && !allowed.some(({ from }) => from === '*'))
    return new Set(allowed.map(({ from }) => from));
  return new Set([...(table.egress.get(id)?.keys() ?? []), ...table.egressAny.keys()]);
}

/** With a token and without are two edges, unless what is open without one is all there is. */
function edgesOf(
  caller: Workload,
  called: Workload,
  port: number,
  open: readonly OpenRequest[],
): readonly Edge[] {
  if (open.length === 0) return [];
  const end = ({ id }: Workload) => ({ kind: 'workload', id }) as const;
  const edge: Edge = { from: end(caller), to: end(called), port };
  const withToken = open.filter(({ token }) => token);
  const without = open.filter(({ token }) => !token);
  if (without.some(isEverything)) return [edge];
  return [
    ...(without.length === 0 ? [] : [narrowed(edge, without)]),
    ...(withToken.length === 0 ? [] : [narrowed({ ...edge, token: true }, withToken)]),
  ];
}

function narrowed(edge: Edge, open: readonly OpenRequest[]): Edge {
  if (open.some(isEverything)) return edge;
  return {
    ...edge,
    only: open.map(({ methods, paths }) => ({
      ...(methods === undefined ? {} : { methods }),
      ...(paths === undefined ? {} : { paths }),
    })),
  };
}

const isEverything = ({ methods, paths }: OpenRequest): boolean =>
  methods === undefined && paths === undefined;

const leads = (ways: readonly Way[] = none, port: number): boolean =>
  ways.some(({ ports }) => holds(ports, port));

const holds = ({ first, last, protocol }: PortSpan, port: number): boolean =>
  port >= first && port <= last && (protocol === 'TCP' || protocol === 'any');

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
