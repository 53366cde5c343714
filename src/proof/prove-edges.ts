import type { AccessFacts } from '../access/access-facts';
import { decide } from '../access/decide';
import { describeReference } from '../access/describe-reference';
import type { Edge } from '../access/edge';
import { listEdges } from '../access/list-edges';
import type { ObjectReference } from '../access/object-reference';
import { sampleRequests } from '../access/ways/sample-requests';
import { spokenOn } from '../access/ways/spoken-on';
import type { Way } from '../access/ways/way';
import { addToGroup } from '../conventions/add-to-group';
import type { RequestPattern } from '../model/request-pattern';
import { problem, type Place, type Problem } from '../problems/problem';
import { compareRequests } from './compare-requests';
import type { DeclaredEdge } from './declared-edge';
import { edgeKey } from './edge-key';

/** Compares edges between workloads one by one: what passes and nobody declares, and what is declared and does not pass. */
export function proveEdges(
  facts: AccessFacts,
  ways: readonly Way[],
  declared: readonly DeclaredEdge[],
  isDocumented: (edge: { readonly from: string; readonly to: string; readonly port: number }) => boolean,
  placeOf: (object: ObjectReference | undefined) => Place,
): readonly Problem[] {
  const wanted = new Map(
    declared
      .filter(({ to }) => facts.workloads.has(to))
      .map((edge) => [edgeKey(edge.from, edge.to, edge.port), edge]),
  );
  const permitted = new Map<string, Edge[]>();
  const problems: Problem[] = [];
  for (const edge of listEdges(facts, ways)) {
    const { from, to, port } = idsOf(edge);
    const key = edgeKey(from, to, port);
    addToGroup(permitted, key, edge);
  }
  const excess = (from: string, to: string, port: number, what: string) => {
    const by = deciding(ways, from, to, port);
    problems.push(
      problem('excess-access', placeOf(by[0]), {
        edge: `${from} → ${to} on port ${port}${what}`,
        by: by.length === 0 ? 'no policy selects the pods' : by.map(describeReference).join(', '),
      }),
    );
  };
  for (const [key, edges] of permitted) {
    const [first] = edges;
    if (first === undefined || wanted.has(key)) continue;
    const edge = idsOf(first);
    if (!isDocumented(edge)) excess(edge.from, edge.to, edge.port, '');
  }
  for (const [key, edge] of wanted) {
    const { from, to, port, at } = edge;
    const { excess: more, missing } = compareRequests(edge, permitted.get(key) ?? []);
    if (more.length > 0) excess(from, to, port, ` for ${more.join(', ')}`);
    if (missing.length > 0) {
      const what = missing.includes('everything') ? '' : ` for ${missing.join(', ')}`;
      problems.push(
        problem('missing-access', at, {
          edge: `${from} → ${to} on port ${port}${what}`,
          by: refusal(facts, edge),
        }),
      );
    }
  }
  return problems;
}

function idsOf({ from, to, port }: Edge) {
  const id = (end: Edge['from']) => (end.kind === 'workload' ? end.id : end.host);
  if (from.kind === 'gateway' || from.kind === 'external') return { from: from.host, to: id(to), port };
  return { from: from.id, to: id(to), port };
}

/** The policies that let an edge through, of the called pods first: they are the ones that their owner can narrow. */
function deciding(ways: readonly Way[], from: string, to: string, port: number): readonly ObjectReference[] {
  const rank = { ingress: 0, authorization: 1, egress: 2 };
  const through = ways
    .filter(
      (way) =>
        (way.from === from || way.from === '*') &&
        (way.to === to || way.to === '*') &&
        way.ports.first <= port &&
        way.ports.last >= port,
    )
    .sort((one, other) => rank[one.layer] - rank[other.layer]);
  const found = new Map(through.flatMap(({ by }) => (by === undefined ? [] : [[describeReference(by), by]])));
  return [...found.values()];
}

/** Why nothing of an edge passes, or less than was declared. */
function refusal(facts: AccessFacts, { from, to, port, below, requests, token }: DeclaredEdge): string {
  const called = facts.workloads.get(to);
  if (called === undefined) return `there is no ${to}`;
  const terms = {
    ...(below === undefined ? {} : { paths: below.map((prefix) => `${prefix}/*`) }),
    ...(requests?.[0] === undefined ? {} : termsOf(requests[0])),
    ...(token ? { token: { principals: ['*'], claims: [] } } : {}),
    others: [],
  };
  for (const protocol of spokenOn(facts, called, port)) {
    for (const { request } of sampleRequests(facts, called, terms, protocol)) {
      const { layers } = decide(facts, {
        from: { kind: 'workload', workload: from },
        to: { kind: 'workload', workload: to, port },
        ...request,
      });
      const denial = layers.find(({ allowed }) => !allowed);
      if (denial !== undefined) {
        const by = denial.by.map(describeReference).join(', ');
        return `${denial.layer}: ${by === '' ? '' : `${by} `}${denial.because}`;
      }
    }
  }
  return 'its rules ask for something else';
}

/** One of the declared requests, to ask about. */
function termsOf({ methods, path }: RequestPattern) {
  return {
    ...(methods.length === 0 ? {} : { methods }),
    ...(path === undefined ? {} : { paths: [path.kind === 'exact' ? path.value : `${path.value}/*`] }),
  };
}
