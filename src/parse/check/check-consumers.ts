import { isHttp } from '../../conventions/is-http';
import type { Port } from '../../model/port';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import type { ProjectOutline } from '../project-outline';
import type { Consent } from '../place/place-consents';

interface Known {
  readonly projects: ReadonlyMap<string, ProjectOutline>;
  /** Projects that have problems of their own. */
  readonly broken: ReadonlySet<string>;
  /** Whether a call of a caller, by `project/service`, leads to what is not there: it may be the one that is missing. */
  readonly isLost: (caller: string) => boolean;
}

/** Consents that nobody uses, or that name what the service does not have. */
export function checkConsumers(
  callee: string,
  consents: readonly Consent[],
  ports: readonly Port[],
  callers: ReadonlySet<string>,
  all: Known,
  at: { readonly file: string; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  const known = ports.map(({ key }) => key);
  return consents.flatMap((consent) => {
    const path = [...at.path, consent.index];
    const chosen = ports.filter(({ key }) => consent.ports?.includes(key) ?? true);
    const opaque = chosen.filter(({ protocol }) => !isHttp(protocol)).map(({ key }) => key);
    return [
      ...(callers.has(consent.caller) ? [] : unused(callee, consent.caller, all, { ...at, path })),
      ...(consent.ports ?? [])
        .filter((key) => !known.includes(key))
        .map((key) =>
          problem(
            'unknown-reference',
            { file: at.file, path: [...path, 'ports'] },
            {
              what: `port of ${callee}`,
              name: key,
              suggestion: suggest(key, known),
              known: known.join(', '),
            },
          ),
        ),
      ...(consent.only === undefined || opaque.length === 0
        ? []
        : [
            problem(
              'only-without-http',
              { file: at.file, path: [...path, 'only'] },
              { callee, ports: opaque.join(', ') },
            ),
          ]),
    ];
  });
}

function unused(
  callee: string,
  caller: string,
  all: Known,
  at: { readonly file: string; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  const { projects, broken, isLost } = all;
  if (isLost(caller)) return [];
  const [name = '', service = ''] = caller.split('/');
  const project = projects.get(name);
  if (project?.services.has(service) === true) {
    const calls = { file: project.file, path: ['services', service, 'calls'] };
    const args = { caller, callee, file: project.file, suggestion: undefined };
    return [problem('unused-consent', at, args, calls)];
  }
  // What is wrong with a broken service or project is said there.
  if (broken.has(name) || project?.declared.has(service) === true) return [];
  const known = [...projects.values()].flatMap((other) =>
    [...other.declared].map((declared) => `${other.name}/${declared}`),
  );
  const args = { caller, callee, file: undefined, suggestion: suggest(caller, known) };
  return [problem('unused-consent', at, args)];
}
