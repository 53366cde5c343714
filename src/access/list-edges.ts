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
  return [...facts.workloads.values()]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((called) =>
      candidates(called, table).flatMap(([from, port]) => {
        const caller = facts.workloads.get(from);
        if (caller === undefined) return [];
        const terms = (table.authorization.get(called.id) ?? [])
          .filter((way) => (way.from === '*' || way.from === from) && holds(way.ports, port))
          .map(({ asks }) => asks);
        return edgesOf(caller, called, port, isOpen(facts, caller, called, port, terms));
      }),
    );
}

/** Ways by what is asked of them. */
interface Table {
  /** By `<from> <to>`, of callers whose peers are known. */
  readonly egress: ReadonlyMap<string, readonly Way[]>;
  readonly egressTo: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of callers that may call everybody. */
  readonly egressAny: ReadonlyMap<string, readonly Way[]>;
  readonly ingress: ReadonlyMap<string, readonly Way[]>;
  readonly authorization: ReadonlyMap<string, readonly Way[]>;
  readonly to: ReadonlyMap<string, readonly Way[]>;
}

function tabulate(ways: readonly Way[], otherwise: readonly Way[]): Table {
  const egress = new Map<string, Way[]>();
  const egressTo = new Map<string, Set<string>>();
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
      addToGroup(egress, `${way.from} ${way.to}`, way);
      egressTo.set(way.to, (egressTo.get(way.to) ?? new Set()).add(way.from));
    }
  }
  return { egress, egressTo, egressAny, ingress, authorization, to };
}

/** Callers and ports that the network lets through, each once. */
function candidates(called: Workload, table: Table): readonly (readonly [from: string, port: number])[] {
  const known = knownPorts(called, table.to.get(called.id) ?? []);
  const found = new Map<string, readonly [string, number]>();
  for (const way of table.ingress.get(called.id) ?? []) {
    const ports = known.filter((port) => holds(way.ports, port));
    for (const port of ports) {
      for (const from of way.from === '*' ? callersOf(called, port, table) : [way.from]) {
        const out = [
          ...(table.egress.get(`${from} ${called.id}`) ?? []),
          ...(table.egressAny.get(from) ?? []),
        ];
        if (out.some(({ ports: span }) => holds(span, port))) found.set(`${from} ${port}`, [from, port]);
      }
    }
  }
  return [...found.values()].sort(([one, port], [other, second]) => compare(one, other) || port - second);
}

/** Who might call what everybody may: of a port that the proxy guards, nobody that it would not let in. */
function callersOf(called: Workload, port: number, table: Table): Iterable<string> {
  const { id } = called;
  const allowed = (table.authorization.get(id) ?? []).filter(({ ports }) => holds(ports, port));
  if (takesIn(called, port) && !allowed.some(({ from }) => from === '*'))
    return new Set(allowed.map(({ from }) => from));
  return new Set([...(table.egressTo.get(id) ?? []), ...table.egressAny.keys()]);
}

/** With a token and without are two edges, unless what is open without one is all there is. */
function edgesOf(
  caller: Workload,
  called: Workload,
  port: number,
  open: readonly OpenRequest[],
): readonly Edge[] {
  const end = ({ id }: Workload) => ({ kind: 'workload', id }) as const;
  const edge = { from: end(caller), to: end(called), port };
  return [false, true].flatMap((token): readonly Edge[] => {
    const some = open.filter((one) => one.token === token);
    if (some.length === 0) return [];
    if (token && open.some((one) => !one.token && isEverything(one))) return [];
    const marks = token ? { token } : {};
    if (some.some(isEverything)) return [{ ...edge, ...marks }];
    return [
      {
        ...edge,
        ...marks,
        only: some.map(({ methods, paths }) => ({
          ...(methods === undefined ? {} : { methods }),
          ...(paths === undefined ? {} : { paths }),
        })),
      },
    ];
  });
}

const isEverything = ({ methods, paths }: OpenRequest): boolean =>
  methods === undefined && paths === undefined;

const holds = ({ first, last, protocol }: PortSpan, port: number): boolean =>
  port >= first && port <= last && (protocol === 'TCP' || protocol === 'any');

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
