import type * as Yaml from 'yaml';
import type { Position } from './locate';

/** The documents of a text, with the lines of their fields. */
export interface YamlDocuments {
  readonly documents: readonly Yaml.Document[];
  /** The line of a field of a document, or of the nearest one around it that is there. */
  readonly positionOf: (document: number, path: readonly (string | number)[]) => Position | undefined;
  /** The line of a character. */
  readonly positionAt: (offset: number) => Position;
}

/** Reads YAML, or JSON, as syntax. */
export function yamlDocuments(text: string): YamlDocuments {
  // Read on first use: most runs read no manifests.
  const yaml = require('yaml') as typeof Yaml;
  const lines = new yaml.LineCounter();
  const parsed = yaml.parseAllDocuments(text, { lineCounter: lines, merge: true, prettyErrors: false });
  // No document at all comes as an empty list with marks on it.
  const documents = Array.isArray(parsed) ? (parsed as readonly Yaml.Document[]) : [];
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    documents,
    positionAt,
    positionOf: (index, path) => {
      const document = documents[index];
      const offset = document && offsetOf(yaml, document, path);
      return offset === undefined ? undefined : positionAt(offset);
    },
  };
}

/** Of a field of a mapping its name, since its value may begin on another line. */
function offsetOf(
  { isAlias, isMap, isScalar, isSeq }: typeof Yaml,
  document: Yaml.Document,
  path: readonly (string | number)[],
): number | undefined {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    const value: unknown = isAlias(node) ? node.resolve(document) : node;
    if (isMap(value)) {
      const pair = value.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(value) && value.items[Number(step)] !== undefined) {
      node = value.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined =>
  (node as { readonly range?: readonly number[] | null } | null | undefined)?.range?.[0];
