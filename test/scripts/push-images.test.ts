import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GitRepository } from '../helpers/git-repository';
import { gitServer, type GitServer } from '../helpers/git-server';
import { imageCompany } from '../helpers/image-company';
import { readTree } from '../helpers/read-tree';
import { runProgram } from '../helpers/run-program';

const home = join(__dirname, '../..');
const script = join(home, 'scripts/push-images.mjs');
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
};
const git = (root: string, ...args: readonly string[]) =>
  execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });

let server: GitServer;
let company: GitRepository;
let folder: string;

beforeAll(async () => {
  server = await gitServer();
  company = imageCompany();
  expect(runProgram(company.root, 'synth').code).toBe(0);
  mkdirSync(join(company.root, 'bin'));
  symlinkSync(join(home, 'bin/meshwright.mjs'), join(company.root, 'bin/meshwright.mjs'));
  company.commit('rendered');
});
afterAll(async () => {
  company.remove();
  await server.stop();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meshwright-clones-'));
  execFileSync('git', ['clone', '--quiet', '--bare', company.root, join(server.folder, 'company.git')]);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(server.folder, 'company.git'), { recursive: true, force: true });
});

function clone(name: string): string {
  const root = join(folder, name);
  execFileSync('git', ['clone', '--quiet', server.url('company.git'), root], { stdio: 'ignore' });
  return root;
}

async function push(root: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, env });
  let said = '';
  child.stdout.on('data', (data) => (said += String(data)));
  child.stderr.on('data', (data) => (said += String(data)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

const set = (root: string, name: string, environment: string, tag: string) =>
  push(root, '--attempts', '40', 'set', name, '--env', environment, '--tag', tag);

/** The branch as the server has it now, in a clone of its own. */
function head() {
  const root = clone(`head-${Math.random()}`);
  const lockOf = (environment: string) =>
    JSON.parse(readFileSync(join(root, `apps/shop/images/${environment}.json`), 'utf8')) as Record<
      string,
      { readonly tag: string }
    >;
  const subjects = git(root, 'log', '--format=%s').trim().split('\n');
  return { root, lockOf, subjects };
}

/** What is committed is what a whole run from nothing renders. */
function expectCurrent(root: string) {
  const committed = readTree(join(root, 'dist'));
  rmSync(join(root, 'dist'), { recursive: true });
  expect(runProgram(root, 'synth').code).toBe(0);
  expect(readTree(join(root, 'dist'))).toEqual(committed);
}

/** A hook of Git that runs once, right before the first push is sent. */
function beforeFirstPush(root: string, action: string) {
  const hook = join(root, '.git/hooks/pre-push');
  mkdirSync(join(root, '.git/hooks'), { recursive: true });
  writeFileSync(
    hook,
    `#!/bin/sh\n[ -e "$0.done" ] && exit 0\ntouch "$0.done"\nunset GIT_DIR\n${action} >&2\n`,
  );
  chmodSync(hook, 0o755);
}

describe('push-images', () => {
  it('commits locks and dist/ alone, and says in the message what it changed', async () => {
    const root = clone('writer');
    const branch = git(root, 'rev-parse', 'main');
    const { code, said } = await set(root, 'shop/api', 'dev', '1.0.1');
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('Pushed ') });
    expect(git(root, 'show', '--format=%s', '--name-only', 'HEAD').trim().split('\n')).toEqual([
      'shop/api in dev: 1.0.0 → 1.0.1',
      '',
      'apps/shop/images/dev.json',
      'dist/office/shop-dev/api/workload.yaml',
      'dist/office/shop-dev/schema/workload.yaml',
    ]);
    expect(git(root, 'rev-parse', 'main')).toBe(branch);
    expect((await set(root, 'shop/api', 'dev', '1.0.1')).said).toContain('Nothing to change.');
    expect(head().subjects).toHaveLength(3);
  }, 60_000);

  it('begins anew when somebody pushes between its fetch and its push', async () => {
    const [one, other] = [clone('one'), clone('other')];
    const rival = `cd '${other}' && '${process.execPath}' '${script}' set shop/web --env dev --tag 2.0.0`;
    beforeFirstPush(one, rival);
    const { code, said } = await set(one, 'shop/api', 'dev', '1.0.1');
    expect(said).toContain('Attempt 1 was too late');
    expect(code).toBe(0);
    const { root, lockOf, subjects } = head();
    expect(subjects.slice(0, 2)).toEqual([
      'shop/api in dev: 1.0.0 → 1.0.1',
      'shop/web in dev: 1.0.0 → 2.0.0',
    ]);
    expect([lockOf('dev')['api']?.tag, lockOf('dev')['web']?.tag]).toEqual(['1.0.1', '2.0.0']);
    expectCurrent(root);
  }, 60_000);

  it('loses no update of two writers of one service: one comes after the other', async () => {
    const roots = ['one', 'other'].map(clone);
    const results = await Promise.all(
      roots.map((root, index) => set(root, 'shop/api', 'dev', `2.0.${index}`)),
    );
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    const { root, lockOf, subjects } = head();
    const [last = '', first = ''] = subjects;
    expect(first).toMatch(/^shop\/api in dev: 1\.0\.0 → 2\.0\.\d$/);
    expect(last).toBe(`shop/api in dev: ${first.slice(-5)} → ${lockOf('dev')['api']?.tag}`);
    expectCurrent(root);
  }, 120_000);

  it('loses no update of five writers at once', async () => {
    const writers = [
      ...['api', 'web', 'reviews/v1', 'reviews/v2'].map((key) => ({ key, environment: 'dev' })),
      { key: 'api', environment: 'staging' },
    ].map((writer, index) => ({ ...writer, tag: `3.0.${index}`, root: clone(`writer${index}`) }));
    const results = await Promise.all(
      writers.map(({ root, key, environment, tag }) => set(root, `shop/${key}`, environment, tag)),
    );
    expect(results.filter(({ code }) => code !== 0)).toEqual([]);
    // Without a race there was nothing to lose.
    expect(results.some(({ said }) => said.includes('was too late'))).toBe(true);
    const { root, lockOf, subjects } = head();
    expect(writers.map(({ key, environment }) => lockOf(environment)[key]?.tag)).toEqual(
      writers.map(({ tag }) => tag),
    );
    expect(subjects).toHaveLength(2 + writers.length);
    expectCurrent(root);
  }, 300_000);

  it('refuses a clone that holds work: changed files, and commits that were not pushed', async () => {
    const root = clone('work');
    writeFileSync(join(root, 'notes.txt'), 'mine');
    expect(await set(root, 'shop/api', 'dev', '2')).toMatchObject({
      code: 1,
      said: expect.stringContaining('changes that are not committed'),
    });
    git(root, 'add', '.');
    git(root, 'commit', '--quiet', '--message', 'mine');
    expect(await set(root, 'shop/api', 'dev', '2')).toMatchObject({
      code: 1,
      said: expect.stringContaining('commits that origin has not'),
    });
    expect(readFileSync(join(root, 'notes.txt'), 'utf8')).toBe('mine');
    expect(head().subjects).toHaveLength(2);
  }, 60_000);

  it('does not render with other dependencies than the branch has', async () => {
    const root = clone('old');
    const rival = clone('rival');
    writeFileSync(join(rival, 'package-lock.json'), '{}');
    git(rival, 'add', '.');
    git(rival, 'commit', '--quiet', '--message', 'dependencies');
    git(rival, 'push', '--quiet', 'origin', 'HEAD:main');
    expect(await set(root, 'shop/api', 'dev', '2')).toMatchObject({
      code: 75,
      said: expect.stringContaining('Run npm ci'),
    });
    expect((await set(root, 'shop/api', 'dev', '2')).code).toBe(0);
  }, 60_000);

  it('gives up when Meshwright or the server refuses, and after its attempts, and leaves the clone usable', async () => {
    const root = clone('refused');
    expect(await set(root, 'shop/apo', 'dev', '2')).toMatchObject({
      code: 1,
      said: expect.stringContaining('did you mean api?'),
    });
    const hook = join(server.folder, 'company.git/hooks/pre-receive');
    mkdirSync(join(server.folder, 'company.git/hooks'), { recursive: true });
    writeFileSync(hook, '#!/bin/sh\necho "main is closed"\nexit 1\n');
    chmodSync(hook, 0o755);
    expect(await set(root, 'shop/api', 'dev', '2')).toMatchObject({
      code: 1,
      said: expect.stringContaining('main is closed'),
    });
    rmSync(hook);
    beforeFirstPush(root, `git -C '${clone('rival')}' push origin HEAD~1:refs/heads/elsewhere; exit 1`);
    expect(
      await push(root, '--attempts', '1', 'set', 'shop/api', '--env', 'dev', '--tag', '2'),
    ).toMatchObject({
      code: 75,
      said: expect.stringContaining('Gave up after 1 attempts'),
    });
    expect((await set(root, 'shop/api', 'dev', '2')).code).toBe(0);
    expect(await push(root, '--attempts', 'many', 'set')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Usage'),
    });
  }, 60_000);
});
