import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KubernetesObject } from '../../src/model/manifest';
import { parseYaml } from '../../src/yaml/parse-yaml';

/** All objects of a cluster of the sample company, as committed. */
export function committedObjects(cluster: string): readonly KubernetesObject[] {
  const root = join(__dirname, '..', '..', 'dist', cluster);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !path.startsWith('_delivery'))
    .flatMap(
      (path) => parseYaml(readFileSync(join(root, path), 'utf8')).documents as readonly KubernetesObject[],
    );
}
