import { parseYaml } from '../../src/yaml/parse-yaml';

/** What objects a file holds, sorted, and how many values each. */
type Shape = readonly { readonly kind: string; readonly values: number }[];

/** The shape of a file, whatever its values say: a text that breaks out of its place adds to it. */
export function shapeOf(text: string): Shape {
  return parseYaml(text)
    .documents.map((document) => {
      const { apiVersion, kind } = document as { readonly apiVersion?: string; readonly kind?: string };
      return { kind: `${apiVersion} ${kind}`, values: countValues(document) };
    })
    .sort(
      (one, other) =>
        (one.kind < other.kind ? -1 : Number(one.kind > other.kind)) || one.values - other.values,
    );
}

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + countValues(inner), 0);
}
