import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { runProgram } from '../../helpers/run-program';

const run = promisify(execFile);
const sample = join(__dirname, '../../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meshwright-alerts-'));
  expect(runProgram(sample, 'alerts', '--write', folder)).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

const filesOf = (cluster: string, kind: 'rules' | 'tests') =>
  readdirSync(join(folder, cluster, kind)).map((file) => join(folder, cluster, kind, file));

it('every rule of the sample company passes every lint', async () => {
  const files = readdirSync(folder).flatMap((cluster) => filesOf(cluster, 'rules'));
  expect(files.length).toBeGreaterThan(10);
  const { stdout } = await run('promtool', ['check', 'rules', '--lint=all', '--lint-fatal', ...files]);
  expect(stdout.match(/SUCCESS/g)).toHaveLength(files.length);
});

/** What one cluster's tests say, with its name taken out. */
const nameless = (cluster: string) =>
  Object.fromEntries(
    filesOf(cluster, 'tests').map((file) => [
      basename(file),
      readFileSync(file, 'utf8').replaceAll(cluster, '<cluster>'),
    ]),
  );

// Minutes of evaluation a cluster: one that says the same under another name need not be run again.
it('the generated tests of the two clusters in production differ by their names only', () => {
  expect(nameless('prod-west')).toEqual(nameless('prod-east'));
});

// Side by side: promtool uses one processor.
it('every generated test of the sample company passes', async () => {
  const clusters = ['office', 'prod-east'];
  const outputs = await Promise.all(
    clusters.map((cluster) => run('promtool', ['test', 'rules', ...filesOf(cluster, 'tests')])),
  );
  expect(outputs.flatMap(({ stdout }) => stdout.match(/SUCCESS/g) ?? [])).toHaveLength(
    clusters.flatMap((cluster) => filesOf(cluster, 'tests')).length,
  );
}, 300_000);
