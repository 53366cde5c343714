import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { roleOfKind } from '../../../src/access/role-of-kind';
import type { KubernetesObject } from '../../../src/model/manifest';
import type { TreePair } from '../../../src/model/tree-pair';
import { parseYaml } from '../../../src/yaml/parse-yaml';
import { toYaml } from '../../../src/yaml/to-yaml';

const dist = join(__dirname, '..', '..', '..', 'dist');

type Mutation = (text: string) => string;

/** Words of policies, exchanged for others. */
const mutations: readonly Mutation[] = [
  (text) =>
    text.replace(
      /"matchLabels":\{"kubernetes.io\/metadata.name":"[^"]*"\}/,
      '"matchLabels":{"kubernetes.io/metadata.name":"robot-shop"}',
    ),
  (text) => text.replace(/"port":(\d+)/, '"port":8443'),
  (text) => text.replace(/"app.kubernetes.io\/name":"[^"]*"/g, '"app.kubernetes.io/name":"web"'),
  (text) => text.replace(/"ports":\["\d+"\]/, '"methods":["GET"]'),
  (text) => text.replace('"mode":"STRICT"', '"mode":"PERMISSIVE"'),
  (text) => text.replace('"action":"ALLOW"', '"action":"DENY"'),
  (text) => text.replace(/"namespaceSelector":\{"matchLabels":\{[^{}]*\}\}/, '"namespaceSelector":{}'),
  (text) => text.replace(/"from":\[[^[\]]*\],"ports"/, '"ports"'),
  (text) => text.replace(/"ingress":\[(?=\{)/, '"ingress":[{"ports":[{"port":8080,"protocol":"TCP"}]},'),
  (text) => text.replace(/"host":"[^"]*"/, '"host":"web.robot-shop.svc.cluster.local"'),
  (text) => text.replace(/"targetPort":\w+/, '"targetPort":9999'),
  (text) => text.replace(/"serviceAccountName":"[^"]*"/, '"serviceAccountName":"other"'),
];

/** The rendered tree of a cluster, with one or two objects changed or gone. */
export function mutatedCompany(cluster: string): fc.Arbitrary<TreePair> {
  const files = readdirSync(join(dist, cluster), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `${cluster}/${file}`)
    .sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(dist, file), 'utf8')]));
  const places = files.flatMap((file) =>
    (parseYaml(texts.get(file) ?? '').documents as readonly KubernetesObject[]).flatMap((object, index) =>
      ['judged', 'workload'].includes(roleOfKind(object)) ? [{ file, index }] : [],
    ),
  );
  const change = fc.tuple(
    fc.constantFrom(...places),
    fc.option(fc.constantFrom(...mutations), { nil: undefined, freq: 8 }),
  );
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => {
    const now = new Map(texts);
    for (const [{ file, index }, mutate] of changes) {
      const documents = parseYaml(now.get(file) ?? '').documents;
      const mutated = documents.flatMap((one, at) => {
        if (at !== index) return [one];
        return mutate === undefined ? [] : [JSON.parse(mutate(JSON.stringify(one))) as unknown];
      });
      now.set(file, toYaml(mutated));
    }
    return {
      base: { revision: 'base', files: () => files, read: (file) => texts.get(file) },
      head: { revision: 'head', files: () => files, read: (file) => now.get(file) },
      changed: files.filter((file) => texts.get(file) !== now.get(file)),
    };
  });
}
