import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree } from '../helpers/read-tree';
import { runProgram } from '../helpers/run-program';
import { platform, sourcesOf } from '../helpers/sample-definitions';
import { smallCompany } from '../helpers/small-company';

const platformFile = `export default ${JSON.stringify(platform, null, 2)};\n`;

describe('a cluster that gets the other engine', () => {
  const { projects } = sourcesOf();
  const root = smallCompany({ platform, projects });
  runProgram(root, 'synth');
  const before = readTree(join(root, 'dist'));
  // One word.
  writeFileSync(
    join(root, 'apps/platform.ts'),
    platformFile.replace('"engine": "argocd"', '"engine": "fluxcd"'),
  );
  const switched = runProgram(root, 'synth');
  const after = readTree(join(root, 'dist'));
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );

  it('changes in `_delivery`, and where Flux gets the rights of a tenant', () => {
    expect(switched.code).toBe(0);
    expect(changed.sort()).toEqual([
      'east/_delivery/platform.yaml',
      'east/_delivery/shop.yaml',
      'east/shop/_tenant/access.yaml',
      'east/shop/_tenant/workload.yaml',
    ]);
    const added = (path: string) => (after.get(path) ?? '').replace(before.get(path) ?? '', '');
    expect(added('east/shop/_tenant/workload.yaml')).toMatch(/^kind: ServiceAccount$/m);
    const kinds = (text: string | undefined) =>
      [...(text ?? '').matchAll(/^kind: (\w+)$/gm)].map(([, kind]) => kind);
    const access = 'east/shop/_tenant/access.yaml';
    const more = kinds(after.get(access));
    for (const kind of kinds(before.get(access))) more.splice(more.indexOf(kind), 1);
    expect(more.toSorted((one = '', other = '') => one.localeCompare(other))).toEqual([
      'Role',
      'RoleBinding',
    ]);
    expect(after.get('east/_delivery/shop.yaml')).not.toContain('argoproj.io/v1alpha1');
  });

  it('is what it was when the word is taken back', () => {
    writeFileSync(join(root, 'apps/platform.ts'), platformFile);
    expect(runProgram(root, 'synth').code).toBe(0);
    expect(readTree(join(root, 'dist'))).toEqual(before);
  });
});
