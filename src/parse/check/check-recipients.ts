import { paths } from '../../conventions/paths';
import type { NotifyDefinition } from '../../definition/notify-definition';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import type { ParsedPlatform } from '../parse-platform';
import type { ParsedProject } from '../parse-project';
import { checkQuiet } from './check-quiet';
import { checkReceivers } from './check-receivers';

/** What is wrong with who gets a project's alerts, and when. */
export function checkRecipients(
  { file, definition }: Pick<ParsedProject, 'file' | 'definition'>,
  { platform, receivers: shared }: ParsedPlatform,
): readonly Problem[] {
  const { receivers = {}, notify, environments } = definition;
  const own = Object.keys(receivers);
  const known = [...own, ...shared.keys()];
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
    ...Object.entries(environments).flatMap(([name, environment]) => [
      ...checkNotify(environment.notify, known, { file, path: ['environments', name, 'notify'] }),
      ...(environment.quiet === undefined
        ? []
        : checkQuiet(environment.quiet, { file, path: ['environments', name, 'quiet'] })),
    ]),
  ];
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
