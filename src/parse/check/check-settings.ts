import type { ServiceSettings } from '../../definition/service-definition';
import type { Port } from '../../model/port';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import { checkElsewhere } from './check-elsewhere';
import { checkName } from './check-name';
import { checkSecrets } from './check-secrets';
import { checkCredentials } from './check-credentials';
import { besides } from '../besides';

/** What is wrong with the settings that one layer of a definition writes, wherever they end up. */
export function checkSettings(
  settings: ServiceSettings,
  at: { readonly file: string; readonly path: readonly string[] },
  { ports, hasUnread }: { readonly ports: readonly Port[]; readonly hasUnread: boolean },
  readText: (file: string) => string | undefined,
): readonly Problem[] {
  const place = (...path: readonly (string | number)[]) => ({ file: at.file, path: [...at.path, ...path] });
  const keys = ports.map(({ key }) => key);
  const port = (reference: string | number | undefined, ...path: readonly string[]): Problem[] =>
    typeof reference !== 'string' || keys.includes(reference)
      ? []
      : [
          problem('unknown-reference', place(...path), {
            what: 'port',
            name: reference,
            suggestion: suggest(reference, keys),
            known: keys.join(', '),
          }),
        ];
  const { scale } = settings;
  return [
    ...port(settings.health?.port, 'health', 'port'),
    ...(settings.metrics === undefined || settings.metrics === false
      ? []
      : port(settings.metrics.port, 'metrics', 'port')),
    ...(typeof scale === 'object' && scale.max < scale.min
      ? [
          problem('invalid-value', place('scale', 'max'), {
            field: 'max',
            value: String(scale.max),
            expected: `at least min, ${scale.min}`,
            suggestion: undefined,
          }),
        ]
      : []),
    ...checkCredentials(settings, at, readText),
    ...Object.entries(settings.files ?? {}).flatMap(([path, text]) => [
      ...(path.startsWith('/')
        ? []
        : [
            problem('invalid-value', place('files', path), {
              field: 'files',
              value: `'${path}'`,
              expected: 'an absolute path in the container',
              suggestion: undefined,
            }),
          ]),
      ...(typeof text === 'object' && readText(besides(at.file, text.file)) === undefined
        ? [problem('missing-file', place('files', path), { file: besides(at.file, text.file) })]
        : []),
    ]),
    ...checkElsewhere(settings.elsewhere, place('elsewhere'), ports, hasUnread),
    ...checkSecrets(settings.secrets ?? [], place),
    ...Object.entries(settings.volumes ?? {}).flatMap(([name, volume]) => [
      ...checkName('volume', name, place('volumes', name)),
      ...(volume.volume === 'smb'
        ? checkName('secret', volume.credentials, place('volumes', name, 'credentials'))
        : []),
    ]),
  ];
}
