import { parseYaml } from '../../src/yaml/parse-yaml';

/** What objects a file holds and how many values each, whatever these say: a text that breaks out of its place changes it. */
export function shapeOf(text: string): string {
  return parseYaml(text)
    .documents.map((document) => {
      const { apiVersion, kind } = document as { readonly apiVersion?: string; readonly kind?: string };
      return `${apiVersion} ${kind} ${countValues(document)}`;
    })
    .sort()
    .join('\n');
}

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + countValues(inner), 0);
}
