import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { readTree } from '../helpers/read-tree';
import type { KubernetesObject } from './refusals';

/** An object of `dist/` and where it stands. */
export interface DistObject {
  readonly cluster: string;
  readonly where: string;
  readonly object: KubernetesObject;
}

/** Every YAML document of `dist/`. */
export function distObjects(): readonly DistObject[] {
  const found: DistObject[] = [];
  for (const [file, text] of readTree(join(__dirname, '../../dist'))) {
    const documents = parseAllDocuments(text);
    if (!Array.isArray(documents) || documents.length === 0) throw new Error(`no document in ${file}`);
    for (const document of documents) {
      if (document.errors.length > 0) throw new Error(`${file}: ${document.errors.join(', ')}`);
      const object = document.toJS() as KubernetesObject;
      const { kind, metadata } = object;
      const where = `${file}: ${kind} ${metadata.namespace ?? ''}/${metadata.name}`;
      found.push({ cluster: file.split('/')[0] ?? '', where, object });
    }
  }
  return found;
}
