import { esbuildApi } from './esbuild-api';
import type { JsonFlaw } from './json-flaw';

/**
 * Where an object of a JSON text has a key twice, as two branches that added the same entry leave behind. `JSON.parse`
 * takes the last one and says nothing.
 *
 * @param value what the text was parsed to
 */
export function repeatedKey(text: string, value: unknown): JsonFlaw | undefined {
  // Two entries for one key make the text longer than its value; blanks within texts and escapes do so too, rarely.
  if (text.replaceAll(/\s/g, '') === JSON.stringify(value)) return undefined;
  const { warnings } = esbuildApi().transformSync(text, { loader: 'json', logLevel: 'silent' });
  const repeated = warnings.find(({ id }) => id === 'duplicate-object-key');
  if (repeated === undefined) return undefined;
  const { text: reason, location: at } = repeated;
  return { reason, ...(at === null ? {} : { line: at.line, column: at.column + 1 }) };
}
