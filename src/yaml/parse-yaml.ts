import { type KnownParts, readYaml } from './read-yaml';

/** What a text holds: its documents, or why it cannot be read. */
export interface ParsedYaml {
  readonly documents: readonly unknown[];
  readonly errors: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Reads YAML that anybody wrote: quickly what `toYaml` wrote, with a library whatever else there is.
 *
 * @param known what was read of other texts that have much in common with this one
 */
export function parseYaml(text: string, known?: KnownParts): ParsedYaml {
  const own = readYaml(text, known);
  if (own !== undefined) return { documents: own, errors: [] };
  // Read on first use: hardly any run needs it.
  const { LineCounter, parseAllDocuments } = require('yaml') as typeof import('yaml');
  const lines = new LineCounter();
  const parsed = [...parseAllDocuments(text, { lineCounter: lines, merge: true, prettyErrors: false })];
  const errors = parsed.flatMap((document) =>
    document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, reason: message })),
  );
  if (errors.length > 0) return { documents: [], errors };
  try {
    return {
      documents: parsed
        .map((document) => document.toJS({ maxAliasCount: 1000 }) as unknown)
        .filter((one) => one !== null),
      errors: [],
    };
  } catch (error) {
    // Aliases that grow without end, or lead nowhere.
    return { documents: [], errors: [{ line: 1, reason: (error as Error).message }] };
  }
}
