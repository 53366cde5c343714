import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readTree } from '../helpers/read-tree';
import { runProgram } from '../helpers/run-program';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';
import { smallCompany } from '../helpers/small-company';
import { watched } from '../helpers/watched';
import { withChange } from '../helpers/with-change';

const definition = 'apps/shop/project.ts';
const workload = 'dist/east/shop/api/workload.yaml';

const company = () =>
  smallCompany({
    platform: withChange(withChange(platform, ['clusters', 'office'], undefined), ['owners'], {
      organization: 'acme',
    }),
    projects: sourcesOf({ shop: withChange(project, ['environments', 'dev'], undefined) }).projects,
  });

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const write = (root: string, path: string, text: string) => writeFileSync(join(root, path), text);
const replace = (root: string, path: string, from: string, to: string) => {
  expect(read(root, path)).toContain(from);
  write(root, path, read(root, path).replace(from, to));
};

describe('meshwright synth --watch', () => {
  it('renders what is edited, shows what is broken, and says when it is mended', () => {
    const root = company();
    const watch = watched(root);
    const first = watch.said();
    expect(first.out).toMatch(/^dist\/ written: \d+ created, /m);
    expect(first.err).toBe('0 problems in 0 ms. Waiting for changes; Ctrl-C ends.\n\n');
    const before = readTree(join(root, 'dist'));

    replace(root, definition, '8080', '9090');
    watch.tell(definition);
    expect(watch.said()).toEqual({ out: '', err: '' });
    expect(watch.settle()).toBe(true);
    expect(watch.said().out).toContain(`  ~ ${workload}\n`);
    expect(read(root, workload)).toContain('9090');

    const edited = readTree(join(root, 'dist'));
    replace(root, definition, '"owner"', '"owners"');
    watch.tell(definition);
    watch.settle();
    const broken = watch.said();
    expect(broken.err).toContain('error unknown-field');
    expect(broken.err).toContain('dist/ is as it was.\n1 problem in');
    expect(readTree(join(root, 'dist'))).toEqual(edited);

    write(root, definition, 'export default {');
    watch.tell(definition);
    watch.settle();
    expect(watch.said().err).toContain('error broken-definition');

    rmSync(join(root, definition));
    watch.tell(definition);
    watch.settle();
    watch.said();

    write(
      root,
      definition,
      `export default ${JSON.stringify(withChange(project, ['environments', 'dev'], undefined))};`,
    );
    watch.tell(definition);
    watch.settle();
    const mended = watch.said();
    expect(mended.err).toMatch(/^0 problems in 0 ms/);
    expect(readTree(join(root, 'dist'))).toEqual(before);
  });

  it('comes to what a cold run does, with a store whose values nobody may change', () => {
    const root = company();
    const watch = watched(root);
    const edits = [
      () => replace(root, definition, '"calls": [\n', '"env": { "A": "b" }, "calls": [\n'),
      () => replace(root, definition, '"api"\n', '"api",\n "./web"\n'),
      () => replace(root, 'apps/shop/images/prod.json', '1.0.0', '1.0.1'),
      () => replace(root, definition, ',\n "./web"\n', '\n'),
      () => replace(root, 'apps/platform.ts', '"company": "Test"', '"company": "Other"'),
    ];
    for (const edit of edits) {
      edit();
      watch.tell(definition);
      watch.settle();
      expect(watch.said().err).not.toContain('itself failed');
    }
    expect(runProgram(root, 'synth', '--cold', '--check')).toMatchObject({ code: 0 });
  });

  it('runs once for a burst, and once more for what changes during a run', () => {
    const root = company();
    const watch = watched(root);
    watch.said();
    const paths = Array.from({ length: 500 }, (_, index) => `apps/shop/notes/${index}.md`);
    mkdirSync(join(root, 'apps/shop/notes'));
    for (const path of paths) write(root, path, path);
    watch.tell(...paths);
    watch.onOutput = () => {
      watch.onOutput = () => {};
      replace(root, definition, '8080', '9090');
      watch.tell(definition);
    };
    expect(watch.settle()).toBe(true);
    expect(watch.said().out).toMatch(/^dist\/ is current: /);
    expect(read(root, workload)).not.toContain('9090');
    expect(watch.settle()).toBe(true);
    expect(watch.said().out).toContain(`  ~ ${workload}\n`);
    expect(read(root, workload)).toContain('9090');
    expect(watch.settle()).toBe(false);
  });

  it('puts right what is changed in dist/ by hand, and does not run for what it wrote itself', () => {
    const root = company();
    const watch = watched(root);
    watch.said();
    watch.tell('dist', workload, 'dist/east/shop', `dist/.meshwright-${process.pid}/0`, 'CODEOWNERS');
    expect(watch.settle()).toBe(false);

    const right = readTree(join(root, 'dist'));
    write(root, workload, `${read(root, workload)}# by hand\n`);
    watch.tell(workload);
    expect(watch.settle()).toBe(true);
    expect(watch.said().err).toContain(`Changed by hand, and put right: ${workload}.\n`);
    expect(readTree(join(root, 'dist'))).toEqual(right);

    rmSync(join(root, 'dist/east/shop/api'), { recursive: true });
    watch.tell('dist/east/shop/api');
    expect(watch.settle()).toBe(true);
    const { err } = watch.said();
    expect(err).toContain('Changed by hand, and put right: dist/east/shop/api/');
    expect(readTree(join(root, 'dist'))).toEqual(right);

    rmSync(join(root, 'CODEOWNERS'));
    watch.tell('CODEOWNERS');
    expect(watch.settle()).toBe(true);
    expect(watch.said().out).toContain('  + CODEOWNERS\n');
    watch.tell(workload, 'CODEOWNERS');
    expect(watch.settle()).toBe(false);
  });

  it('goes on after a fault of its own', () => {
    const root = company();
    const watch = watched(root);
    watch.said();
    renameSync(join(root, 'dist'), join(root, 'aside'));
    write(root, 'dist', 'no folder');
    watch.tell('dist');
    watch.settle();
    expect(watch.said().err).toContain('Meshwright itself failed');
    rmSync(join(root, 'dist'));
    watch.tell('dist');
    expect(watch.settle()).toBe(true);
    expect(watch.said().out).toMatch(/^dist\/ written: /m);
  });

  it('writes nothing with --check, and prints an object a line with --json', () => {
    const root = company();
    const watch = watched(root, { check: true, json: true });
    replace(root, definition, '"owner"', '"owners"');
    watch.tell(definition);
    watch.settle();
    const { out, err } = watch.said();
    const [first, second, ...more] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect({ err, more }).toEqual({ err: '', more: [] });
    expect(first).toMatchObject({
      problems: [],
      created: expect.arrayContaining(['east/shop/api/workload.yaml']),
      byHand: [],
      milliseconds: 0,
    });
    expect(second).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'unknown-field' })]),
      created: [],
    });
    expect(readTree(join(root, 'dist')).size).toBe(0);
  });

  it('ends with 0 when a person ends it, and watches nothing more', async () => {
    const watch = watched(company());
    expect(watch.folders.size).toBeGreaterThan(0);
    watch.end();
    await expect(watch.code).resolves.toBe(0);
    expect(watch.folders.size).toBe(0);
  });

  it('ends with 1 when packages are others than those that are loaded', async () => {
    const root = company();
    const watch = watched(root);
    watch.said();
    write(root, 'package.json', '{"name":"other"}');
    watch.tell('package.json');
    watch.settle();
    await expect(watch.code).resolves.toBe(1);
    expect(watch.said().err).toContain('start again');
  });

  it.each([
    ['--cluster', 'east'],
    ['--project', 'shop'],
    ['--shard', '1/2'],
  ])('is refused together with %s', (option, value) => {
    const { code, err } = runProgram(company(), 'synth', '--watch', option, value);
    expect(code).toBe(1);
    expect(err).toContain("option '--watch' cannot be used with option");
  });
});
