import type { CallDefinition } from '../definition/call-definition';
import type { External } from '../model/external';
import type { Port } from '../model/port';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';
import { checkExternal } from './check/check-external';
import { findPortClashes } from './check/find-port-clashes';
import { findResolutionClashes } from './check/find-resolution-clashes';
import type { ParsedProject } from './parse-project';
import { parsePorts } from './parse-ports';
import { toExternals } from './place/to-externals';

/** One declared call inside the mesh. */
export interface Call {
  readonly from: { readonly project: string; readonly service: string };
  readonly to: { readonly project: string; readonly service: string };
  readonly ports: readonly Port[];
}

/** What is known of one service before it is placed on clusters. Keyed by `project/service`. */
export interface Wiring {
  readonly ports: readonly Port[];
  readonly callees: readonly Call[];
  readonly callers: Call[];
  readonly externals: readonly External[];
}

/**
 * Resolves every call of every project, in time linear in services and calls.
 *
 * @param broken projects that have problems of their own: calls to and from them are not judged
 */
export function parseCalls(
  projects: ReadonlyMap<string, ParsedProject>,
  broken: ReadonlySet<string>,
): {
  readonly wirings: ReadonlyMap<string, Wiring>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const wirings = new Map<string, Wiring>();
  const ports = new Map<string, readonly Port[]>();
  for (const project of projects.values()) {
    for (const [name, definition] of project.services) {
      const parsed = parsePorts(definition, { file: project.file, path: ['services', name] });
      problems.push(...parsed.problems);
      ports.set(`${project.name}/${name}`, parsed.ports);
    }
  }
  for (const project of projects.values()) {
    const declaredBy = new Map<string, { readonly hosts: readonly External[]; readonly service: string }>();
    const spoken = new Map<string, string>();
    for (const [name, definition] of project.services) {
      const callees: Call[] = [];
      const externals: External[] = [];
      for (const [index, call] of (definition.calls ?? []).entries()) {
        const at = { file: project.file, path: ['services', name, 'calls', index] };
        if (isExternal(call)) {
          problems.push(...checkExternal(call, at));
          const hosts = toExternals(call);
          const other = declaredBy.get(call.external);
          if (other !== undefined && JSON.stringify(other.hosts) !== JSON.stringify(hosts)) {
            problems.push(problem('clashing-external', at, { name: call.external, other: other.service }));
          }
          declaredBy.set(call.external, { hosts, service: name });
          for (const { host, port: listens, plainPort, protocol } of hosts) {
            const port = plainPort ?? listens;
            const second = plainPort === undefined ? protocol : `${protocol} over TLS to ${listens}`;
            const first = spoken.get(`${host}:${port}`) ?? second;
            if (first !== second) {
              problems.push(problem('clashing-protocol', at, { host, port, first, second }));
            }
            spoken.set(`${host}:${port}`, first);
          }
          externals.push(...hosts);
          continue;
        }
        const resolved = resolve(call, project, name, { projects, broken, ports });
        problems.push(...resolved.problems.map((found) => problem(found.code, at, found.args)));
        if (resolved.call !== undefined) {
          callees.push(resolved.call);
        }
      }
      problems.push(
        ...findPortClashes(callees, externals, { file: project.file, path: ['services', name, 'calls'] }),
      );
      const key = `${project.name}/${name}`;
      wirings.set(key, { ports: ports.get(key) ?? [], callees, callers: [], externals });
    }
    const called = [...declaredBy.values()].flatMap(({ hosts }) => hosts);
    problems.push(...findResolutionClashes(called, project.file));
  }
  for (const { callees } of wirings.values()) {
    for (const call of callees) {
      wirings.get(`${call.to.project}/${call.to.service}`)?.callers.push(call);
    }
  }
  problems.push(...unusedConsents(projects, broken, wirings));
  return { wirings, problems };
}

const isExternal = (call: CallDefinition): call is Extract<CallDefinition, { external: string }> =>
  typeof call === 'object' && 'external' in call;

interface Known {
  readonly projects: ReadonlyMap<string, ParsedProject>;
  readonly broken: ReadonlySet<string>;
  readonly ports: ReadonlyMap<string, readonly Port[]>;
}

type Unplaced = { readonly code: Problem['code']; readonly args: Problem['args'] };

function resolve(
  written: string | { readonly to: string; readonly ports: readonly string[] },
  from: ParsedProject,
  service: string,
  { projects, broken, ports }: Known,
): { readonly call?: Call; readonly problems: readonly Unplaced[] } {
  const target = typeof written === 'string' ? written : written.to;
  const [first = '', second] = target.split('/');
  const project = second === undefined ? from : projects.get(first);
  const name = second ?? first;
  const unknown = (what: string, missing: string, known: readonly string[]) => ({
    problems: [
      {
        code: 'unknown-reference' as const,
        args: { what, name: missing, suggestion: suggest(missing, known), known: known.join(', ') },
      },
    ],
  });
  if (project === undefined) {
    return broken.has(first) ? { problems: [] } : unknown('project', first, [...projects.keys()]);
  }
  const definition = project.services.get(name);
  if (definition === undefined) {
    const others = [...project.declared].map((other) => (second === undefined ? other : `${first}/${other}`));
    return project.declared.has(name) ? { problems: [] } : unknown('service', target, others);
  }
  const caller = `${from.name}/${service}`;
  const problems: Unplaced[] = [];
  if (project !== from && !(definition.consumers ?? []).includes(caller)) {
    problems.push({ code: 'missing-consent', args: { caller, callee: target, file: project.file } });
  }
  const all = ports.get(`${project.name}/${name}`) ?? [];
  let chosen = all;
  if (typeof written !== 'string') {
    const keys = all.map(({ key }) => key);
    problems.push(
      ...written.ports
        .filter((key) => !keys.includes(key))
        .flatMap((key) => unknown(`port of ${target}`, key, keys).problems),
    );
    chosen = all.filter(({ key }) => written.ports.includes(key));
  }
  return {
    call: {
      from: { project: from.name, service },
      to: { project: project.name, service: name },
      ports: chosen,
    },
    problems,
  };
}

function unusedConsents(
  projects: ReadonlyMap<string, ParsedProject>,
  broken: ReadonlySet<string>,
  wirings: ReadonlyMap<string, Wiring>,
): readonly Problem[] {
  return [...projects.values()].flatMap((project) =>
    [...project.services].flatMap(([name, { consumers }]) => {
      const key = `${project.name}/${name}`;
      const callers = new Set(wirings.get(key)?.callers.map(({ from }) => `${from.project}/${from.service}`));
      return (consumers ?? []).flatMap((caller, index) =>
        callers.has(caller) || isBroken(caller, projects, broken)
          ? []
          : [
              problem(
                'unused-consent',
                { file: project.file, path: ['services', name, 'consumers', index] },
                { caller, callee: key },
              ),
            ],
      );
    }),
  );
}

/** Whether a service exists but has problems of its own, so that nobody knows what it calls. */
function isBroken(
  service: string,
  projects: ReadonlyMap<string, ParsedProject>,
  broken: ReadonlySet<string>,
): boolean {
  const [project = '', name = ''] = service.split('/');
  const parsed = projects.get(project);
  return broken.has(project) || (parsed?.declared.has(name) === true && !parsed.services.has(name));
}
