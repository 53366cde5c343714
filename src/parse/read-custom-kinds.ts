import * as z from 'zod';
import type { CustomKind } from '../model/custom-kind';
import type { KubernetesObject } from '../model/manifest';
import { problem, type Problem } from '../problems/problem';
import { parseYaml } from '../yaml/parse-yaml';

/** What of a definition is believed here; the checks hold it against its own schema. */
const definition = z.looseObject({
  apiVersion: z.literal('apiextensions.k8s.io/v1'),
  kind: z.literal('CustomResourceDefinition'),
  metadata: z.looseObject({ name: z.string() }),
  spec: z.looseObject({
    group: z.string(),
    scope: z.enum(['Namespaced', 'Cluster']),
    names: z.looseObject({ kind: z.string(), plural: z.string() }),
  }),
});

/**
 * The kinds that files of CustomResourceDefinitions describe.
 *
 * @param source file of the definition that names them
 */
export function readCustomKinds(
  files: readonly string[],
  source: string,
  readText: (file: string) => string | undefined,
): { readonly kinds: readonly CustomKind[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const known = new Map<string, CustomKind>();
  files.forEach((file, index) => {
    const refuse = (reason: string) =>
      problems.push(
        problem(
          'unusable-custom-resources',
          { file: source, path: ['customResources', index] },
          { file, reason },
        ),
      );
    const text = readText(file);
    if (text === undefined) {
      refuse('is not there');
      return;
    }
    const { documents, errors } = parseYaml(text);
    const [error] = errors;
    if (error !== undefined) refuse(`cannot be read: ${error.reason} in line ${error.line}`);
    else if (documents.length === 0) refuse('is empty');
    for (const document of documents) {
      const { data } = definition.safeParse(document);
      if (data === undefined) {
        refuse(
          `holds ${nameOf(document)}, which is not a CustomResourceDefinition of apiextensions.k8s.io/v1`,
        );
        continue;
      }
      const { group, scope, names } = data.spec;
      const key = `${group}/${names.kind}`;
      const twin = known.get(key);
      if (twin === undefined) {
        const kind = { group, kind: names.kind, resource: names.plural, scope };
        known.set(key, { ...kind, definition: document as KubernetesObject, file });
      } else refuse(`describes ${names.kind} of ${group}, as ${twin.file} does`);
    }
  });
  return { kinds: [...known.values()], problems };
}

const named = z.looseObject({ kind: z.string() });

function nameOf(document: unknown): string {
  const { data } = named.safeParse(document);
  return data === undefined ? 'something without a kind' : `a ${data.kind}`;
}
