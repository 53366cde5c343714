import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { repository } from '../helpers/repository';
import { runProgram } from '../helpers/run-program';
import { blocksOf } from './blocks';
import { textOf } from './documents';

const page = textOf('docs/first-service.md');
const block = (info: string) => blocksOf('', page).find((one) => one.info === info)?.text ?? '';

const company = repository({
  'apps/platform.ts': textOf('docs/examples/platform.ts'),
  'apps/shop/project.ts': block('ts'),
  'apps/shop/images/dev.json': block('json'),
  'apps/shop/images/prod.json': block('json'),
});
const result = runProgram(company, 'synth');

const kindsIn = (file: string) =>
  parseAllDocuments(readFileSync(join(company, 'dist/east/shop/orders', file), 'utf8')).map(
    (document) => (document.toJS() as { kind: string }).kind,
  );

it('leads from what the page shows to manifests', () => {
  expect(result).toMatchObject({ code: 0, err: '' });
  const example = textOf('docs/examples/first-service.ts');
  expect(block('ts')).toBe(example.replace(/^\/\*\*.*\n/m, ''));
});

it('renders in each file the objects that the page names, and no others', () => {
  const rows = [...page.matchAll(/^\|[^|]*\| `(\w+\.yaml)` *\|([^|]*)\|/gm)];
  const named = (file: string) =>
    rows
      .filter(([, one]) => one === file)
      .flatMap(([, , what = '']) => what.match(/[A-Z][a-z]+[A-Z]\w+|Deployment|Service\b|Sidecar/g) ?? []);
  for (const file of ['workload.yaml', 'access.yaml', 'traffic.yaml']) {
    expect({ file, kinds: [...new Set(kindsIn(file))].sort() }).toEqual({ file, kinds: named(file).sort() });
  }
});
