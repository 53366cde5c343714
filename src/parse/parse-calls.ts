import { groupBy } from '../conventions/group-by';
import { isHttp } from '../conventions/is-http';
import type { CallDefinition } from '../definition/call-definition';
import type { External } from '../model/external';
import type { Port } from '../model/port';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';
import type { Call } from './call';
import { checkConsent } from './check/check-consent';
import { checkConsumers } from './check/check-consumers';
import { checkExternal } from './check/check-external';
import { findPortClashes } from './check/find-port-clashes';
import { findResolutionClashes } from './check/find-resolution-clashes';
import type { ProjectOutline } from './project-outline';
import { parsePorts } from './parse-ports';
import { placeConsents, type Consent } from './place/place-consents';
import { placeRequests } from './place/place-requests';
import { toExternals } from './place/to-externals';
import { withoutMistaken } from './without-mistaken';
import type { Wiring } from './wiring';

type Path = readonly (string | number)[];

/** What of a service is read before its calls are. */
interface Answering {
  readonly ports: readonly Port[];
  readonly consents: readonly Consent[];
  /** The same by their callers. */
  readonly consentsTo: ReadonlyMap<string, readonly Consent[]>;
}

/** Who is there to be called. */
interface Known {
  readonly projects: ReadonlyMap<string, ProjectOutline>;
  readonly broken: ReadonlySet<string>;
  readonly answering: ReadonlyMap<string, Answering>;
}

/**
 * Resolves every call of every project, in time linear in services and calls.
 *
 * @param broken projects that have problems of their own: calls to and from them are not judged
 */
export function parseCalls(
  projects: ReadonlyMap<string, ProjectOutline>,
  broken: ReadonlySet<string>,
): {
  readonly wirings: ReadonlyMap<string, Wiring>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const wirings = new Map<string, Wiring>();
  const answering = new Map<string, Answering>();
  for (const project of projects.values()) {
    for (const [name, definition] of project.services) {
      const parsed = parsePorts(definition, { file: project.file, path: ['services', name] });
      problems.push(...parsed.problems);
      const consents = placeConsents(definition);
      const consentsTo = groupBy(consents, ({ caller }) => caller);
      answering.set(`${project.name}/${name}`, { ports: parsed.ports, consents, consentsTo });
    }
  }
  for (const project of projects.values()) {
    const declaredBy = new Map<string, { readonly hosts: readonly External[]; readonly service: string }>();
    const spoken = new Map<string, string>();
    for (const [name, definition] of project.services) {
      const callees: Call[] = [];
      const externals: External[] = [];
      let isLost = false;
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
        const resolved = resolve(call, { project, service: name }, { projects, broken, answering }, at);
        problems.push(...resolved.problems);
        if (resolved.call === undefined) isLost = true;
        else callees.push(resolved.call);
      }
      problems.push(
        ...findPortClashes(callees, externals, { file: project.file, path: ['services', name, 'calls'] }),
      );
      const key = `${project.name}/${name}`;
      wirings.set(key, { ports: answering.get(key)?.ports ?? [], callees, callers: [], externals, isLost });
    }
    const called = [...declaredBy.values()].flatMap(({ hosts }) => hosts);
    problems.push(...findResolutionClashes(called, project.file));
  }
  for (const { callees } of wirings.values()) {
    for (const call of callees) {
      wirings.get(`${call.to.project}/${call.to.service}`)?.callers.push(call);
    }
  }
  for (const project of projects.values()) {
    for (const [name, { retired }] of project.services) {
      if (retired !== undefined) continue;
      const key = `${project.name}/${name}`;
      const { ports = [], consents = [] } = answering.get(key) ?? {};
      const callers = wirings.get(key)?.callers.map(({ from }) => `${from.project}/${from.service}`);
      const at = { file: project.file, path: ['services', name, 'consumers'] };
      const isLost = (caller: string) => wirings.get(caller)?.isLost === true;
      problems.push(
        ...checkConsumers(key, consents, ports, new Set(callers), { projects, broken, isLost }, at),
      );
    }
  }
  return { wirings, problems: withoutMistaken(problems) };
}

const isExternal = (call: CallDefinition): call is Extract<CallDefinition, { external: string }> =>
  typeof call === 'object' && 'external' in call;

function resolve(
  written: Exclude<CallDefinition, { external: string }>,
  from: { readonly project: ProjectOutline; readonly service: string },
  { projects, broken, answering }: Known,
  at: { readonly file: string; readonly path: Path },
): { readonly call?: Call; readonly problems: readonly Problem[] } {
  const { to: target, ...wanted } = typeof written === 'string' ? { to: written } : written;
  const [first = '', second] = target.split('/');
  const project = second === undefined ? from.project : projects.get(first);
  const name = second ?? first;
  const field = typeof written === 'string' ? [] : ['to'];
  const unknown = (what: string, missing: string, known: readonly string[], path: Path = field) =>
    problem(
      'unknown-reference',
      { file: at.file, path: [...at.path, ...path] },
      {
        what,
        name: missing,
        suggestion: suggest(missing, known),
        known: known.join(', '),
      },
    );
  if (project === undefined) {
    return { problems: broken.has(first) ? [] : [unknown('project', first, [...projects.keys()])] };
  }
  if (!project.services.has(name)) {
    const others = [...project.declared].map((other) => (second === undefined ? other : `${first}/${other}`));
    return { problems: project.declared.has(name) ? [] : [unknown('service', target, others)] };
  }
  const { ports = [], consentsTo } = answering.get(`${project.name}/${name}`) ?? {};
  const keys = ports.map(({ key }) => key);
  const call: Call = {
    from: { project: from.project.name, service: from.service },
    to: { project: project.name, service: name },
    ports: ports.filter(({ key }) => wanted.ports?.includes(key) ?? true),
    only: placeRequests(wanted.only),
  };
  const opaque = call.ports.filter(({ protocol }) => !isHttp(protocol)).map(({ key }) => key);
  const consumers = { file: project.file, path: ['services', name, 'consumers'] };
  const consents = consentsTo?.get(`${from.project.name}/${from.service}`) ?? [];
  return {
    call,
    problems: [
      // Nobody consents for a service that is on its way out: that it is called is the problem.
      ...(project.services.get(name)?.retired === undefined
        ? checkConsent(call, wanted, consents, at, consumers)
        : []),
      ...(wanted.ports ?? [])
        .filter((key) => !keys.includes(key))
        .map((key) => unknown(`port of ${target}`, key, keys, ['ports'])),
      ...(call.only === undefined || opaque.length === 0
        ? []
        : [
            problem(
              'only-without-http',
              { file: at.file, path: [...at.path, 'only'] },
              { callee: target, ports: opaque.join(', ') },
            ),
          ]),
    ],
  };
}
