import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const fixtureFolder = join(__dirname, 'fixtures');

/** A source table of one package with one kind; its checksum is right unless another one is given. */
export function fixtureSources(sha256?: string): { packages: unknown[] } {
  const path = 'crds/widgets.yaml';
  const real = createHash('sha256')
    .update(readFileSync(join(fixtureFolder, path)))
    .digest('hex');
  return {
    packages: [
      {
        name: 'example',
        version: '1.2.3',
        kinds: [{ group: 'example.org', version: 'v1', kind: 'Widget', docs: 'https://example.org/widget' }],
        files: [{ path, url: 'https://example.org/widgets.yaml', sha256: sha256 ?? real }],
      },
    ],
  };
}
