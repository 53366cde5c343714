import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readTree } from '../helpers/read-tree';
import { runProgram } from '../helpers/run-program';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';
import { smallCompany } from '../helpers/small-company';
import { withChange } from '../helpers/with-change';

const company = (definition: unknown = project, over: unknown = platform) => {
  const { projects } = sourcesOf({ shop: definition });
  return smallCompany({ platform: over, projects });
};

describe('meshwright synth', () => {
  it('renders everything, and a second time touches nothing and says so', () => {
    const root = company();
    const first = runProgram(root, 'synth');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^dist\/ written: \d+ created, 0 changed, 0 removed, 0 unchanged\.$/m);
    const file = join(root, 'dist/east/shop/api/workload.yaml');
    const { mtimeMs } = statSync(file);
    const before = readTree(join(root, 'dist'));

    const second = runProgram(root, 'synth');
    expect(second.code).toBe(0);
    expect(second.out).toMatch(/^dist\/ is current: \d+ files, nothing to write\.$/m);
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    expect(readTree(join(root, 'dist'))).toEqual(before);
  });

  it('says with --explain what was worked out again and why, and of a part nothing', () => {
    const root = company();
    const counts = (err: string) => /(\d+) steps? taken, (\d+) spared/.exec(err)?.slice(1).map(Number);
    const [all = 0] = counts(runProgram(root, 'synth', '--explain').err) ?? [];
    expect(all).toBeGreaterThan(5);
    expect(counts(runProgram(root, 'synth', '--explain').err)).toEqual([0, all]);
    const file = join(root, 'apps/shop/project.ts');
    writeFileSync(file, `${readFileSync(file, 'utf8')}// said again\n`);
    const { err } = runProgram(root, 'synth', '--explain');
    expect(err).toContain('  read shop: its files changed\n');
    const [taken = 0, spared = 0] = counts(err) ?? [];
    expect([taken > 0, spared > 0, taken + spared]).toEqual([true, true, all]);
    expect(runProgram(root, 'synth', '--explain', '--project', 'shop')).toMatchObject({ code: 1, out: '' });
  });

  it('gives the same bytes whatever the order of the definitions', () => {
    const reversed = <T extends object>(value: T): T =>
      Object.fromEntries(Object.entries(value).toReversed()) as T;
    const one = company();
    const other = company({ ...reversed(project), services: reversed(project.services) });
    runProgram(one, 'synth');
    runProgram(other, 'synth');
    expect(readTree(join(other, 'dist'))).toEqual(readTree(join(one, 'dist')));
  });

  it('leaves dist/ as it was when a definition is wrong, and reports every problem with its line', () => {
    const root = company();
    runProgram(root, 'synth');
    const before = readTree(join(root, 'dist'));
    const broken = withChange(
      withChange(project, ['services', 'web', 'prots'], {}),
      ['owner', 'email'],
      'nobody',
    );
    writeFileSync(join(root, 'apps/shop/project.ts'), `export default ${JSON.stringify(broken, null, 2)};`);
    const { code, out, err } = runProgram(root, 'synth');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('apps/shop/project.ts:5:5  error invalid-value');
    expect(err).toMatch(
      /apps\/shop\/project\.ts:\d+:7 {2}error unknown-field\n {2}there is no field prots\n {2}→ did you mean ports\?/,
    );
    expect(err).toContain('2 errors');
    expect(err).not.toMatch(/\bat .*\.ts:\d+:\d+\)/);
    expect(readTree(join(root, 'dist'))).toEqual(before);
  });

  it('shows a warning with its line, and renders all the same', () => {
    const old = { runtime: 'java', version: 8, options: { update: 302 } };
    const root = company(withChange(project, ['services', 'api', 'runtime'], old));
    const { code, out, err } = runProgram(root, 'synth');
    expect(code).toBe(0);
    expect(err).toMatch(/^apps\/shop\/project\.ts:\d+:\d+ {2}warning blind-jvm\n/);
    expect(err).toMatch(/\n1 warning\n$/);
    expect(out).toMatch(/^dist\/ written: /m);
    expect(runProgram(root, 'synth', '--check').code).toBe(0);
    expect(runProgram(root, 'list').code).toBe(0);
  });

  it('removes what no definition renders any more, and only that', () => {
    const root = company();
    runProgram(root, 'synth');
    mkdirSync(join(root, 'dist/notes'));
    writeFileSync(join(root, 'dist/notes/mine.yaml'), 'mine');
    const less = withChange(
      withChange(project, ['services', 'api'], undefined),
      ['services', 'web', 'calls'],
      [],
    );
    const { projects } = sourcesOf({ shop: less });
    writeFileSync(join(root, 'apps/shop/project.ts'), `export default ${JSON.stringify(less)};`);
    for (const lock of Object.values(projects[0]?.images ?? {})) {
      writeFileSync(join(root, lock.file), JSON.stringify(lock.definition));
    }
    const { code, err } = runProgram(root, 'synth');
    expect(code).toBe(0);
    expect(existsSync(join(root, 'dist/east/shop/api'))).toBe(false);
    expect(existsSync(join(root, 'dist/east/shop/web/workload.yaml'))).toBe(true);
    expect(err).toContain('dist/notes/mine.yaml  warning foreign-file');
    expect(readFileSync(join(root, 'dist/notes/mine.yaml'), 'utf8')).toBe('mine');
  });

  it('--check writes nothing, names the files and the command that mends them', () => {
    const root = company();
    const missing = runProgram(root, 'synth', '--check');
    expect(missing.code).toBe(1);
    expect(missing.out).toContain('+ dist/east/shop/api/workload.yaml');
    expect(missing.out).toContain('Run: npm run synth');
    expect(existsSync(join(root, 'dist'))).toBe(false);

    runProgram(root, 'synth');
    expect(runProgram(root, 'synth', '--check').code).toBe(0);
    writeFileSync(
      join(root, 'dist/east/shop/api/workload.yaml'),
      '# Generated by Meshwright from apps/shop/project.ts; edited by hand\n',
    );
    rmSync(join(root, 'dist/east/shop/web'), { recursive: true });
    const stale = runProgram(root, 'synth', '--check');
    expect(stale.code).toBe(1);
    expect(stale.out).toContain('~ dist/east/shop/api/workload.yaml');
    expect(stale.out).toContain('+ dist/east/shop/web/workload.yaml');
  });

  it('renders one cluster or one project and leaves the rest alone', () => {
    const root = company();
    expect(runProgram(root, 'synth', '--cluster', 'east').code).toBe(0);
    expect(existsSync(join(root, 'dist/office'))).toBe(false);
    const whole = runProgram(root, 'synth');
    expect(whole.out).toContain(' 0 changed, 0 removed');
    rmSync(join(root, 'dist/east/shop/web'), { recursive: true });
    rmSync(join(root, 'dist/east/_platform'), { recursive: true });
    expect(runProgram(root, 'synth', '--project', 'shop').code).toBe(0);
    expect(existsSync(join(root, 'dist/east/shop/web/workload.yaml'))).toBe(true);
    expect(existsSync(join(root, 'dist/east/_platform'))).toBe(false);
    expect(runProgram(root, 'synth').code).toBe(0);
  });

  it('refuses a cluster or project that does not exist', () => {
    const { code, err } = runProgram(company(), 'synth', '--cluster', 'eest');
    expect(code).toBe(1);
    expect(err).toContain('there is no cluster eest');
    expect(err).toContain('did you mean east?');
  });

  it('prints the result as JSON', () => {
    const { code, out } = runProgram(company(withChange(project, ['title'], undefined)), 'synth', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ code: 'missing-field', severity: 'error', file: 'apps/shop/project.ts', line: 1 }],
      created: [],
    });
  });

  it('refuses to write over a file that it did not write', () => {
    const root = company();
    mkdirSync(join(root, 'dist/east/shop/api'), { recursive: true });
    writeFileSync(join(root, 'dist/east/shop/api/workload.yaml'), 'mine');
    const { code, err } = runProgram(root, 'synth');
    expect(code).toBe(1);
    expect(err).toContain('blocked-path');
    expect(existsSync(join(root, 'dist/office'))).toBe(false);
  });

  it('renders what a project adds in code, and refuses what leaves the tenant', () => {
    const root = company();
    const extended = (namespace: string) =>
      `import { ApiObject } from 'cdk8s';\nexport default { ...${JSON.stringify(project)},\n extend(chart, { namespace }) {\n` +
      `  new ApiObject(chart, 'extra', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'extra', namespace: ${namespace} }, data: { a: 'b' } });\n } };`;
    symlinkSync(join(__dirname, '../../node_modules'), join(root, 'node_modules'));
    writeFileSync(join(root, 'apps/shop/project.ts'), extended('undefined'));
    const linked = runProgram(root, 'synth');
    expect(linked.err).toBe('');
    expect(readFileSync(join(root, 'dist/office/shop-dev/_extension/workload.yaml'), 'utf8')).toContain(
      'namespace: shop-dev',
    );
    writeFileSync(join(root, 'apps/shop/project.ts'), extended("'kube-system'"));
    expect(runProgram(root, 'synth').err).toContain('error outside-tenant');
    writeFileSync(join(root, 'apps/shop/project.ts'), extended('fail()'));
    const thrown = runProgram(root, 'synth');
    expect(thrown.code).toBe(1);
    expect(thrown.err).toMatch(
      /apps\/shop\/project\.ts:4:\d+ {2}error throwing-definition\n {2}the definition throws: fail is not defined/,
    );
  });
});

describe('the command line', () => {
  it('has help for every command', () => {
    const root = company();
    expect(runProgram(root, '--help').out).toContain('synth');
    expect(runProgram(root, 'synth', '--help').out).toContain('--check');
    expect(runProgram(root, 'list', '--help').out).toContain('--json');
    expect(runProgram(root, 'synth', '--help').out).not.toContain('default:');
  });

  it('exits with 1 for an option it does not know', () => {
    const { code, err } = runProgram(company(), 'synth', '--chekc');
    expect(code).toBe(1);
    expect(err).toContain("unknown option '--chekc'");
  });

  it('lists what runs where', () => {
    const { code, out } = runProgram(company(), 'list');
    expect(code).toBe(0);
    expect(out).toMatch(/^shop\/api +dev@office prod@office prod@east$/m);
    expect(out).toMatch(/^east +argocd +1\.35 +cilium +prod +1$/m);
    expect(JSON.parse(runProgram(company(), 'list', '--json').out)).toContainEqual({
      project: 'shop',
      service: 'api',
      environment: 'prod',
      cluster: 'east',
      namespace: 'shop',
      image: 'registry.test.example/api:1.0.0',
    });
  });
});
