import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

// Side by side: promtool uses one processor.
it('every generated test of the sample company passes', async () => {
  const clusters = readdirSync(folder);
  const outputs = await Promise.all(
    clusters.map((cluster) => run('promtool', ['test', 'rules', ...filesOf(cluster, 'tests')])),
  );
  expect(outputs.flatMap(({ stdout }) => stdout.match(/SUCCESS/g) ?? [])).toHaveLength(
    clusters.flatMap((cluster) => filesOf(cluster, 'tests')).length,
  );
}, 120_000);
