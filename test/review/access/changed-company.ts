import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KubernetesObject } from '../../../src/model/manifest';
import type { TreePair } from '../../../src/model/tree-pair';
import { parseYaml } from '../../../src/yaml/parse-yaml';
import { toYaml } from '../../../src/yaml/to-yaml';

const dist = join(__dirname, '..', '..', '..', 'dist');

/** A cluster of the sample company before and after each object of a file became another, said as JSON. */
export function changedCompany(cluster: string, file: string, change: (object: string) => string): TreePair {
  const files = readdirSync(join(dist, cluster), { recursive: true, encoding: 'utf8' })
    .filter((one) => one.endsWith('.yaml'))
    .map((one) => `${cluster}/${one}`)
    .sort();
  const read = (one: string) => (files.includes(one) ? readFileSync(join(dist, one), 'utf8') : undefined);
  const objects = parseYaml(read(file) ?? '').documents.map(
    (one) => JSON.parse(change(JSON.stringify(one))) as KubernetesObject,
  );
  const after = toYaml(objects);
  return {
    base: { revision: 'base', files: () => files, read },
    head: { revision: 'head', files: () => files, read: (one) => (one === file ? after : read(one)) },
    changed: [file],
  };
}
