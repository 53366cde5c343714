import type { ServiceSettings } from '../../definition/service-definition';
import { problem, type Problem } from '../../problems/problem';
import { besides } from '../besides';

/** Most that a ConfigMap may hold, in bytes (https://kubernetes.io/docs/concepts/configuration/configmap/). */
const limit = 1024 * 1024;

/** What a byte becomes that is no text, and one that no text has. */
const binary = /[\0\uFFFD]/;

/** Files of one environment that no ConfigMap can hold. */
export function checkFiles(
  { files }: ServiceSettings,
  at: { readonly file: string; readonly path: readonly string[] },
  readText: (file: string) => string | undefined,
): readonly Problem[] {
  const texts = Object.entries(files ?? {}).map(([path, text]) => ({
    path,
    text: typeof text === 'string' ? text : (readText(besides(at.file, text.file)) ?? ''),
    name: typeof text === 'string' ? path : besides(at.file, text.file),
  }));
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return [
    ...texts
      .filter(({ text }) => binary.test(text))
      .map(({ path, name }) =>
        problem('binary-file', { file: at.file, path: [...at.path, 'files', path] }, { file: name }),
      ),
    ...(bytes > limit
      ? [problem('files-too-large', { file: at.file, path: [...at.path, 'files'] }, { bytes, limit })]
      : []),
  ];
}
