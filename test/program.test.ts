import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readTree } from './helpers/read-tree';
import { platform, project, sourcesOf } from './helpers/sample-definitions';
import { smallCompany } from './helpers/small-company';

const home = join(__dirname, '..');
const program = join(home, 'bin/meshwright.mjs');

const run = (root: string, env: NodeJS.ProcessEnv = {}, ...args: readonly string[]) =>
  spawnSync(process.execPath, [program, 'synth', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });

const company = (prefix: string, count: number) => {
  const services = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${prefix}${index}`,
      {
        runtime: { runtime: 'go' },
        ports: { http: 8080 },
        files: { '/etc/app/name': `ä ${prefix} ${index}\n` },
      },
    ]),
  );
  const quota = { cpu: 100, memory: '200Gi', pods: 500 };
  const environments = { dev: { quota }, prod: { quota } };
  const { projects } = sourcesOf({ shop: { ...project, environments, services } });
  return smallCompany({ platform, projects });
};

// The first run compiles; the others must not wait for it.
beforeAll(() => {
  expect(spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' }).status).toBe(0);
}, 60_000);

describe('the program', () => {
  it('writes the same bytes in any time zone and locale, whatever the environment says', () => {
    const trees = [
      { TZ: 'UTC', LC_ALL: 'C' },
      { TZ: 'Asia/Shanghai', LC_ALL: 'da_DK.UTF-8', LANG: 'da_DK.UTF-8', CDK8S_DISABLE_SORT: '1' },
      { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', CDK8S_OUTDIR: 'elsewhere', NODE_ENV: 'production' },
    ].map((env) => {
      const root = company('a', 6);
      expect(run(root, env)).toMatchObject({ status: 0, stderr: '' });
      return readTree(join(root, 'dist'));
    });
    expect(trees[1]).toEqual(trees[0]);
    expect(trees[2]).toEqual(trees[0]);
    expect(trees[0]?.size).toBeGreaterThan(50);
  });

  it('exits with 1 and no stack trace when a definition throws, and dist/ is as it was', () => {
    const root = company('a', 2);
    run(root);
    const before = readTree(join(root, 'dist'));
    writeFileSync(join(root, 'apps/shop/project.ts'), '\nnull.field;\nexport default {};');
    const { status, stdout, stderr } = run(root);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^apps\/shop\/project\.ts:2:\d+ {2}error throwing-definition$/m);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readTree(join(root, 'dist'))).toEqual(before);
  });

  it('leaves every file whole when it is killed, and completes the work in the next run', async () => {
    const root = company('old', 8);
    const dist = join(root, 'dist');
    expect(run(root).status).toBe(0);
    const old = readTree(dist);
    const other = company('new', 8);
    for (const file of ['project.ts', 'images/dev.json', 'images/prod.json']) {
      writeFileSync(join(root, 'apps/shop', file), readTree(join(other, 'apps/shop')).get(file) ?? '');
    }
    const began = performance.now();
    expect(run(other).status).toBe(0);
    const duration = performance.now() - began;
    const wanted = readTree(join(other, 'dist'));

    const kills = 6;
    for (let round = 1; round <= kills; round += 1) {
      const child = spawn(process.execPath, [program, 'synth'], { cwd: root, stdio: 'ignore' });
      const exit = new Promise((resolve) => child.once('exit', resolve));
      // Writing is the end of a run: the kills crowd there.
      await delay(duration * (0.5 + (0.6 * round) / kills));
      child.kill('SIGKILL');
      await exit;
      for (const [path, text] of readTree(dist)) {
        if (!path.startsWith('.meshwright-') && !path.endsWith('/')) {
          expect([old.get(path), wanted.get(path)]).toContain(text);
        }
      }
    }
    expect(run(root).status).toBe(0);
    expect(readTree(dist)).toEqual(wanted);
    expect(readdirSync(dist).filter((name) => name.startsWith('.meshwright-'))).toEqual([]);
  }, 60_000);
});

describe('synth --watch', () => {
  it('sees edits of definitions and of dist/, and ends with 0 on Ctrl-C', async () => {
    const root = company('a', 2);
    const child = spawn(process.execPath, [program, 'synth', '--watch'], { cwd: root });
    let said = '';
    let wake = () => {};
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        wake();
      });
    }
    const block = async () => {
      while (!said.includes('Waiting for changes')) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const whole = said;
      said = '';
      return whole;
    };
    expect(await block()).toContain('dist/ written: ');
    const definition = join(root, 'apps/shop/project.ts');
    const text = readFileSync(definition, 'utf8');
    writeFileSync(definition, 'export default {');
    expect(await block()).toContain('error broken-definition');
    writeFileSync(definition, text.replace('8080', '9090'));
    expect(await block()).toContain('  ~ dist/');

    const file = join(root, 'dist/east/shop/a1/workload.yaml');
    const right = readFileSync(file, 'utf8');
    writeFileSync(file, `${right}# by hand\n`);
    expect(await block()).toContain('put right: dist/east/shop/a1/workload.yaml.');
    expect(readFileSync(file, 'utf8')).toBe(right);

    const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code)));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(said).toBe('');
  }, 60_000);
});

describe('npx cdk8s synth', () => {
  const cdk8s = (root: string) =>
    spawnSync(process.execPath, [join(home, 'node_modules/cdk8s-cli/bin/cdk8s'), 'synth'], {
      cwd: root,
      env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
      encoding: 'utf8',
    });
  const withCdk8s = () => {
    const root = company('a', 2);
    copyFileSync(join(home, 'cdk8s.yaml'), join(root, 'cdk8s.yaml'));
    mkdirSync(join(root, 'bin'));
    symlinkSync(program, join(root, 'bin/meshwright.mjs'));
    return root;
  };

  it('renders into dist/, and a failing definition cannot empty it', () => {
    const root = withCdk8s();
    expect(cdk8s(root)).toMatchObject({ status: 0 });
    const rendered = readTree(join(root, 'dist'));
    expect(rendered.size).toBeGreaterThan(20);

    writeFileSync(join(root, 'apps/shop/project.ts'), 'export default {');
    const failed = cdk8s(root);
    expect(failed.status).not.toBe(0);
    expect(failed.stderr).toContain('apps/shop/project.ts:1');
    expect(existsSync(join(root, 'dist'))).toBe(true);
    expect(readTree(join(root, 'dist'))).toEqual(rendered);
  }, 60_000);
});
