import { paths } from '../../conventions/paths';
import type { NotifyDefinition } from '../../definition/notify-definition';
import type { Cluster, Platform } from '../../model/platform';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import type { ParsedPlatform } from '../parse-platform';
import type { ParsedProject } from '../parse-project';
import { checkQuiet } from './check-quiet';
import { checkReceivers } from './check-receivers';
import { checkTold } from './check-told';

/** What is wrong with who is told of a project, and when. */
export function checkRecipients(
  { file, definition }: Pick<ParsedProject, 'file' | 'definition'>,
  { platform, receivers: shared }: Pick<ParsedPlatform, 'platform' | 'receivers'>,
): readonly Problem[] {
  const { receivers = {}, notify, environments } = definition;
  const own = Object.keys(receivers);
  const known = [...own, ...shared.keys()];
  const all = new Map([...Object.entries(receivers), ...shared]);
  const tell = (
    said: NotifyDefinition | undefined,
    environmentsOf: (field: 'undelivered' | 'delivered') => readonly string[],
    path: readonly string[],
  ) =>
    (['undelivered', 'delivered'] as const).flatMap((field) =>
      checkTold(said?.[field], all, carrying(platform, environmentsOf(field)), {
        file,
        path: [...path, field],
      }),
    );
  return [
    ...checkReceivers(receivers, platform.observability.images, { file, path: ['receivers'] }),
    ...own
      .filter((name) => shared.has(name))
      .map((name) =>
        problem(
          'receiver-clash',
          { file, path: ['receivers', name] },
          { name },
          { file: paths.platform, path: ['observability', 'receivers', name] },
        ),
      ),
    ...checkNotify(notify, known, { file, path: ['notify'] }),
    ...tell(notify, (field) => unsaid(environments, field), ['notify']),
    ...Object.entries(environments).flatMap(([name, environment]) => [
      ...checkNotify(environment.notify, known, { file, path: ['environments', name, 'notify'] }),
      ...tell(environment.notify, () => [name], ['environments', name, 'notify']),
      ...(environment.quiet === undefined
        ? []
        : checkQuiet(environment.quiet, { file, path: ['environments', name, 'quiet'] })),
    ]),
  ];
}

/** Environments for which the project itself says who is told. */
function unsaid(
  environments: ParsedProject['definition']['environments'],
  field: 'undelivered' | 'delivered',
): readonly string[] {
  return Object.entries(environments).flatMap(([name, { notify }]) =>
    notify?.[field] === undefined ? [name] : [],
  );
}

/** Clusters, by name, with some of these environments. */
function carrying(
  { clusters }: Platform,
  environments: readonly string[],
): Readonly<Record<string, Cluster>> {
  const chosen = clusters.filter((cluster) =>
    cluster.environments.some((name) => environments.includes(name)),
  );
  return Object.fromEntries(chosen.map((cluster) => [cluster.name, cluster]));
}

function checkNotify(
  notify: NotifyDefinition | undefined,
  known: readonly string[],
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  return (['page', 'ticket'] as const).flatMap((severity): readonly Problem[] => {
    const names = notify?.[severity];
    if (names === undefined) return [];
    const path = [...at.path, severity];
    return names.length === 0
      ? [problem('no-receiver', { file: at.file, path }, { severity })]
      : names.flatMap((name, index) =>
          known.includes(name)
            ? []
            : [
                problem(
                  'unknown-reference',
                  { file: at.file, path: [...path, index] },
                  { what: 'receiver', name, suggestion: suggest(name, known), known: known.join(', ') },
                ),
              ],
        );
  });
}
