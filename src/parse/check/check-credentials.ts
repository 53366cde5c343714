import type { ServiceSettings } from '../../definition/service-definition';
import { problem, type Problem } from '../../problems/problem';
import { besides } from '../besides';
import { findCredential } from '../../conventions/credentials/find-credential';
import { findInArguments } from '../../conventions/credentials/find-in-arguments';
import { findInText } from '../../conventions/credentials/find-in-text';

/** Credentials in what one layer of a definition writes, files beside it included. No problem shows a value. */
export function checkCredentials(
  settings: ServiceSettings,
  at: { readonly file: string; readonly path: readonly string[] },
  readText: (file: string) => string | undefined,
): readonly Problem[] {
  const found = (name: string, hint: string | undefined, ...path: readonly (string | number)[]): Problem[] =>
    hint === undefined
      ? []
      : [problem('credential-in-definition', { file: at.file, path: [...at.path, ...path] }, { name, hint })];
  return [
    ...Object.entries(settings.env ?? {}).flatMap(([name, value]) =>
      found(name, findCredential(name, value), 'env', name),
    ),
    ...(['command', 'args'] as const).flatMap((field) =>
      findInArguments(settings[field] ?? []).flatMap(({ index, name, hint }) =>
        found(name, hint, field, index),
      ),
    ),
    ...Object.entries(settings.files ?? {}).flatMap(([path, text]) => {
      const file = typeof text === 'string' ? undefined : besides(at.file, text.file);
      const credential = findInText(typeof text === 'string' ? text : (readText(file ?? '') ?? ''));
      return credential === undefined
        ? []
        : found(`line ${credential.line} of ${file ?? path}`, credential.hint, 'files', path);
    }),
  ];
}
