import type { AccessFacts } from '../../access/access-facts';
import type { AccessRequest, AccessSource, AccessTarget } from '../../access/access-request';
import { decide } from '../../access/decide';
import type { Decision } from '../../access/decision';
import type { Edge } from '../../access/edge';
import { gatewayRoutes } from '../../access/ways/gateway-routes';
import { knownPorts } from '../../access/ways/known-ports';
import { spokenOn } from '../../access/ways/spoken-on';
import { matchesHost } from '../../access/matches-host';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import type { ClusterAccess, NamedEnd } from './cluster-access';
import { edgesOf } from './edges-of';

/** What is asked, as people write it. */
export interface AccessQuestion {
  /** `project/service`, `namespace/workload` or `internet:HOST`. */
  readonly from: string;
  /** `project/service`, `namespace/workload`, or the name or address of a system outside. */
  readonly to: string;
  readonly port?: number | undefined;
  readonly method?: string | undefined;
  readonly path?: string | undefined;
}

/** The answer for one pair of ends in one cluster. */
export interface AccessAnswer {
  readonly cluster: string;
  readonly from: string;
  readonly to: string;
  readonly port: number;
  readonly allowed: boolean;
  /** Where nothing was asked of a request and some pass: which. */
  readonly only: Edge['only'];
  readonly token: boolean;
  readonly layers: Decision['layers'];
}

/** Answers in every cluster that has both ends; a name that no cluster has is a problem. */
export function askAccess(
  clusters: readonly ClusterAccess[],
  question: AccessQuestion,
): { readonly answers: readonly AccessAnswer[]; readonly problems: readonly Problem[] } {
  const answers = clusters.flatMap((access) => {
    const { facts, cluster } = access;
    const froms = sourcesOf(access, question.from);
    const tos = targetsOf(access, question.to);
    return froms.flatMap(({ source, environment }) =>
      tos
        .filter(
          (to) => environment === undefined || to.environment === undefined || environment === to.environment,
        )
        .flatMap(({ target }) =>
          portsOf(facts, target, question.port).map((port) =>
            answer(access, cluster, source, target, port, question),
          ),
        ),
    );
  });
  return { answers, problems: unknownEnds(clusters, question) };
}

interface Source {
  readonly source: AccessSource;
  readonly environment: string | undefined;
}

interface Target {
  readonly target: Named;
  readonly environment: string | undefined;
}

type Named =
  | { readonly kind: 'workload'; readonly workload: string }
  | { readonly kind: 'external'; readonly host: string };

const internet = 'internet:';

function sourcesOf({ facts, ends }: ClusterAccess, name: string): readonly Source[] {
  if (!name.startsWith(internet)) {
    return (ends.get(name) ?? []).map(({ workload, environment }) => ({
      source: { kind: 'workload', workload },
      environment,
    }));
  }
  const host = name.slice(internet.length);
  const gateways = gatewayRoutes(facts).filter((route) => matchesHost(route.host, host));
  return [...new Set(gateways.map(({ gateway }) => gateway))].map((gateway) => ({
    source: { kind: 'gateway', gateway, host },
    environment: undefined,
  }));
}

function targetsOf({ ends }: ClusterAccess, name: string): readonly Target[] {
  if (isOutside(name)) return [{ target: { kind: 'external', host: name }, environment: undefined }];
  return (ends.get(name) ?? []).map(({ workload, environment }: NamedEnd) => ({
    target: { kind: 'workload', workload },
    environment,
  }));
}

/** A name with a dot and no slash is no workload. */
const isOutside = (name: string): boolean => !name.includes('/') && name.includes('.');

function portsOf(facts: AccessFacts, target: Named, wanted: number | undefined): readonly number[] {
  if (wanted !== undefined) return [wanted];
  if (target.kind === 'external') {
    const entries = facts.serviceEntries.get(target.host) ?? [];
    const ports = entries.flatMap(({ spec }) =>
      (spec.ports ?? []).map(({ number, targetPort }) => targetPort ?? number),
    );
    return ports.length > 0 ? [...new Set(ports)] : [443];
  }
  const workload = facts.workloads.get(target.workload);
  const ports = workload === undefined ? [] : knownPorts(workload, []);
  return ports.length > 0 ? ports : [80];
}

function answer(
  access: ClusterAccess,
  cluster: string,
  from: AccessSource,
  named: Named,
  port: number,
  { method, path }: AccessQuestion,
): AccessAnswer {
  const { facts } = access;
  const to: AccessTarget = { ...named, port };
  const ask = (request: Omit<AccessRequest, 'from' | 'to'>) => decide(facts, { from, to, ...request });
  const ids = {
    cluster,
    from: from.kind === 'workload' ? from.workload : `${internet}${from.host}`,
    to: named.kind === 'workload' ? named.workload : named.host,
    port,
  };
  const plain = { only: undefined, token: false };
  const called = named.kind === 'workload' ? facts.workloads.get(named.workload) : undefined;
  const protocol = called === undefined ? 'tcp' : (spokenOn(facts, called, port)[0] ?? 'http');
  const asked = {
    protocol,
    ...(method === undefined ? {} : { method: method.toUpperCase() }),
    ...(path === undefined ? {} : { path }),
  } as const;
  if (method !== undefined || path !== undefined || named.kind === 'external') {
    const { allowed, layers } = ask(asked);
    return { ...ids, ...plain, allowed, layers };
  }
  const edge = edgesOf(facts).find((one) => isBetween(one, from, named.workload, port));
  const sample = edge?.only?.[0];
  const { layers } = ask(
    edge?.only === undefined && from.kind === 'workload'
      ? asked
      : {
          ...asked,
          method: sample?.methods?.[0] ?? 'GET',
          path: sample?.paths?.[0]?.replace(/\*$/, '') ?? '/',
        },
  );
  return { ...ids, allowed: edge !== undefined, only: edge?.only, token: edge?.token === true, layers };
}

function isBetween(edge: Edge, from: AccessSource, to: string, port: number): boolean {
  const { from: source } = edge;
  const same =
    from.kind === 'workload'
      ? source.kind === 'workload' && source.id === from.workload
      : source.kind === 'gateway' && source.name === from.gateway && matchesHost(source.host, from.host);
  return same && edge.to.kind === 'workload' && edge.to.id === to && edge.port === port;
}

function unknownEnds(clusters: readonly ClusterAccess[], { from, to }: AccessQuestion): readonly Problem[] {
  const known = [...new Set(clusters.flatMap(({ ends }) => [...ends.keys()]))].sort();
  const ofProjects = new Set(
    clusters.flatMap(({ ends }) =>
      [...ends].flatMap(([name, all]) => (all.some((one) => one.environment !== undefined) ? [name] : [])),
    ),
  );
  const unknown = (end: string, has: boolean, candidates: readonly string[]): readonly Problem[] => {
    if (has) return [];
    const alike = candidates.filter((name) => name.endsWith(`/${end}`) && ofProjects.has(name));
    const suggestion = alike.length > 0 ? alike.join(' or ') : suggest(end, candidates);
    return [problem('unknown-end', { file: 'meshwright access' }, { end, suggestion })];
  };
  const hosts = [
    ...new Set(clusters.flatMap(({ facts }) => gatewayRoutes(facts).map(({ host }) => `${internet}${host}`))),
  ].sort();
  return [
    ...unknown(
      from,
      clusters.some((access) => sourcesOf(access, from).length > 0),
      from.startsWith(internet) ? hosts : known,
    ),
    ...unknown(
      to,
      clusters.some((access) => targetsOf(access, to).length > 0),
      known,
    ),
  ];
}
