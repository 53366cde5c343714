import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { gitRepository, type GitRepository } from '../helpers/git-repository';
import { digestOf, imageCompany } from '../helpers/image-company';
import { readTree } from '../helpers/read-tree';
import { repository as makeRepository } from '../helpers/repository';
import { runProgram } from '../helpers/run-program';

let repository: GitRepository;
const image = (...args: readonly string[]) => runProgram(repository.root, 'image', ...args);
const read = (file: string) => readFileSync(join(repository.root, file), 'utf8');
const lockOf = (environment: string) =>
  JSON.parse(read(`apps/shop/images/${environment}.json`)) as Record<
    string,
    { tag: string; digest?: string }
  >;
const changedFiles = () => repository.git('status', '--porcelain').split('\n').filter(Boolean).sort();

let rendered: GitRepository;
beforeAll(() => {
  rendered = imageCompany();
  expect(runProgram(rendered.root, 'synth')).toMatchObject({ code: 0, err: '' });
  rendered.commit('rendered');
});
beforeEach(() => {
  repository = gitRepository();
  cpSync(rendered.root, repository.root, { recursive: true });
});
afterEach(() => repository.remove());
afterAll(() => rendered.remove());

/** Refuses with these codes, and leaves everything as it was. */
function refused(result: { readonly code: number; readonly err: string }, ...codes: readonly string[]) {
  expect([...result.err.matchAll(/ {2}error ([a-z-]+)$/gm)].map(([, code]) => code)).toEqual(codes);
  expect(result.code).toBe(1);
  expect(result.err).toContain('Locks and dist/ are as they were.');
  expect(changedFiles()).toEqual([]);
}

/** What was written is what a whole run writes. */
function expectCurrent() {
  const written = readTree(join(repository.root, 'dist'));
  expect(runProgram(repository.root, 'synth').code).toBe(0);
  expect(readTree(join(repository.root, 'dist'))).toEqual(written);
}

describe('image set', () => {
  it('changes one line of one lock, and what follows from it: the service, and the job that borrows its image', () => {
    const result = image('set', 'shop/api', '--env', 'dev', '--tag', '1.0.1');
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toContain('shop/api in dev: 1.0.0 → 1.0.1\n');
    expect(changedFiles()).toEqual([
      ' M apps/shop/images/dev.json',
      ' M dist/office/shop-dev/api/workload.yaml',
      ' M dist/office/shop-dev/schema/workload.yaml',
    ]);
    expect(repository.git('diff', '--numstat', 'apps')).toBe('1\t1\tapps/shop/images/dev.json\n');
    expect(read('dist/office/shop-dev/api/workload.yaml')).toContain('registry.test.example/api:1.0.1');
    expectCurrent();
  });

  it('records a digest, and takes the old one away with the old tag', () => {
    image('set', 'shop/api', '--env', 'dev', '--tag', '1.0.1', '--digest', digestOf('a'));
    expect(lockOf('dev')['api']).toMatchObject({ tag: '1.0.1', digest: digestOf('a') });
    image('set', 'shop/api', '--env', 'dev', '--digest', digestOf('b'));
    expect(lockOf('dev')['api']).toMatchObject({ tag: '1.0.1', digest: digestOf('b') });
    const { out } = image('set', 'shop/api', '--env', 'dev', '--tag', '1.0.2');
    expect(out).toContain('1.0.1@sha256:bbbbbbbbbbbb → 1.0.2\n');
    expect(lockOf('dev')['api']).not.toHaveProperty('digest');
    expectCurrent();
  });

  it('changes one version of several', () => {
    expect(image('set', 'shop/reviews/v2', '--env', 'dev', '--tag', '2.0.0').code).toBe(0);
    expect([lockOf('dev')['reviews/v1']?.tag, lockOf('dev')['reviews/v2']?.tag]).toEqual(['1.0.0', '2.0.0']);
    expectCurrent();
  });

  it('renders what a machine only recorded, and says that the lock was as it is', () => {
    const lock = read('apps/shop/images/dev.json');
    repository.write({
      'apps/shop/images/dev.json': lock.replace('/cart",\n    "tag": "1.0.0"', '/cart",\n    "tag": "1.1.0"'),
    });
    const { out } = image('set', 'shop/cart', '--env', 'dev', '--tag', '1.1.0');
    expect(out).toContain('shop/cart in dev: 1.1.0, as before\n');
    expectCurrent();
  });

  it('adds a service to a lock that has none yet, from the repository that another lock names', () => {
    const { cart, ...rest } = lockOf('dev');
    expect(cart).toBeDefined();
    repository.write({ 'apps/shop/images/dev.json': `${JSON.stringify(rest, null, 2)}\n` });
    expect(image('set', 'shop/cart', '--env', 'dev', '--tag', '1.0.0').code).toBe(0);
    expect(lockOf('dev')).toEqual({ ...rest, cart });
    expectCurrent();
  });

  it.each([
    [['shpo/api', '--env', 'dev', '--tag', '1'], 'there is no project shpo', 'known: shop'],
    [['shop/apo', '--env', 'dev', '--tag', '1'], 'there is no service apo', 'did you mean api?'],
    [['shop/reviews/v3', '--env', 'dev', '--tag', '1'], 'there is no version v3', 'known: v1, v2'],
    [
      ['shop/api', '--env', 'stagin', '--tag', '1'],
      'there is no environment stagin',
      'did you mean staging?',
    ],
  ])('suggests the name that was meant: %j', (args, what, remedy) => {
    const result = image('set', ...args);
    refused(result, 'unknown-selection');
    expect(result.err).toContain(`  ${what}\n  → ${remedy}`);
  });

  it('asks for an image, and for one version of several', () => {
    refused(image('set', 'shop/api', '--env', 'dev'), 'no-image-named');
    refused(image('set', 'shop/reviews', '--env', 'dev', '--tag', '1'), 'several-images');
    refused(image('set', 'shop', '--env', 'dev', '--tag', '1'), 'several-images');
    // A job that borrows an image has no repository of its own.
    refused(image('set', 'shop/schema', '--env', 'dev', '--tag', '1'), 'unknown-repository');
  });

  it('refuses what synth refuses: a tag that is none, a tag that moves, an image without a digest', () => {
    refused(image('set', 'shop/api', '--env', 'dev', '--tag', 'a b'), 'invalid-value');
    refused(image('set', 'shop/api', '--env', 'dev', '--digest', 'sha256:12'), 'invalid-value');
    refused(image('set', 'shop/api', '--env', 'prod', '--tag', 'latest'), 'moving-tag');
    repository.remove();
    repository = imageCompany({ 'platform.environments.dev.images': 'digest' });
    const { err } = image('set', 'shop/api', '--env', 'dev', '--tag', '2');
    expect(err).toContain('error missing-digest');
  });

  it('says what is wrong with a service, and not that there is none', () => {
    const text = read('apps/shop/project.ts');
    repository.write({ 'apps/shop/project.ts': text.replace('"ports"', '"prots"') });
    repository.commit('a slip');
    refused(image('set', 'shop/api', '--env', 'dev', '--tag', '2'), 'unknown-field');
  });

  it('changes nothing while a lock cannot be read, and names the line', () => {
    repository.write({ 'apps/shop/images/prod.json': '{\n  "api": {\n<<<<<<< HEAD\n' });
    repository.commit('a conflict');
    const result = image('set', 'shop/api', '--env', 'dev', '--tag', '2');
    refused(result, 'broken-lock');
    expect(result.err).toContain('apps/shop/images/prod.json:3:1  error broken-lock');
  });
});

describe('image promote', () => {
  const set = (name: string, environment: string, character: string) => {
    expect(
      image('set', name, '--env', environment, '--tag', '2.0.0', '--digest', digestOf(character)).err,
    ).toBe('');
    return repository.commit(`set ${name}`);
  };
  const promote = (...args: readonly string[]) => image('promote', ...args);

  it('copies entries as they are, those of all versions of a service', () => {
    set('shop/reviews/v1', 'dev', 'a');
    set('shop/reviews/v2', 'dev', 'b');
    expect(promote('shop/reviews', '--from', 'dev', '--to', 'staging')).toMatchObject({ code: 0, err: '' });
    expect(lockOf('staging')['reviews/v1']).toEqual(lockOf('dev')['reviews/v1']);
    expect(lockOf('staging')['reviews/v2']).toMatchObject({ tag: '2.0.0', digest: digestOf('b') });
    expectCurrent();
  });

  it('takes a whole project, a step at a time', () => {
    set('shop/api', 'dev', 'a');
    expect(promote('shop', '--from', 'dev', '--to', 'staging').code).toBe(0);
    expect(lockOf('staging')).toEqual(lockOf('dev'));
    repository.commit('to staging');
    expect(promote('shop', '--from', 'staging', '--to', 'prod').code).toBe(0);
    expect(lockOf('prod')).toEqual(lockOf('dev'));
    expectCurrent();
  });

  it('refuses to skip a step, to go back and to stay', () => {
    for (const [from, to] of [
      ['dev', 'prod'],
      ['staging', 'dev'],
      ['dev', 'dev'],
    ] as const) {
      const result = promote('shop/api', '--from', from, '--to', to);
      refused(result, 'promotion-order');
      expect(result.err).toContain('promote one step at a time: dev → staging → prod');
    }
  });

  it('refuses a digest that no commit of the branch records in the environment before', () => {
    // Recorded, and not committed.
    image('set', 'shop/api', '--env', 'dev', '--tag', '2.0.0', '--digest', digestOf('a'));
    const { code, err } = promote('shop/api', '--from', 'dev', '--to', 'staging');
    expect(code).toBe(1);
    expect(err).toMatch(/apps\/shop\/images\/staging\.json:\d+:3 {2}error untried-image/);
    // Committed on another branch than the one that clusters follow.
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.commit('change');
    refused(promote('shop/api', '--from', 'dev', '--to', 'staging'), 'untried-image');
    repository.git('branch', '--force', 'main');
    expect(promote('shop/api', '--from', 'dev', '--to', 'staging').code).toBe(0);
  });

  it('lets an environment have what ran before at any time, so that it can go back', () => {
    set('shop/api', 'dev', 'a');
    set('shop/api', 'dev', 'b');
    const args = ['shop/api', '--env', 'staging', '--tag', '2.0.0', '--digest'];
    expect(image('set', ...args, digestOf('a')).code).toBe(0);
    repository.git('checkout', '--quiet', '.');
    refused(image('set', ...args, digestOf('c')), 'untried-image');
    // The tag alone says less than is known.
    refused(image('set', 'shop/api', '--env', 'staging', '--tag', '2.0.0'), 'untried-image');
  });

  it('refuses to guess from a history that is cut short, or without any', () => {
    set('shop/api', 'dev', 'a');
    repository.commit('later');
    const clone = `${repository.root}-shallow`;
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.root}`, clone);
    const digests = (character: string) => ['--tag', '2.0.0', '--digest', digestOf(character)];
    const shallow = (character: string) =>
      runProgram(clone, 'image', 'set', 'shop/api', '--env', 'staging', ...digests(character));
    expect(shallow('b').err).toContain('error history-too-short');
    expect(shallow('a').code).toBe(0);
    repository.git('branch', '--move', 'main', 'trunk');
    refused(image('set', 'shop/api', '--env', 'staging', ...digests('a')), 'unknown-revision');
  });

  it('moves a group as a whole or not at all', () => {
    set('shop/cart', 'dev', 'a');
    set('shop/pay', 'dev', 'b');
    const result = promote('shop/cart', '--from', 'dev', '--to', 'staging');
    refused(result, 'half-promoted-group');
    expect(result.err).toContain('group front would be split: in staging, pay would not run what dev runs');
    expect(promote('shop/cart', 'shop/pay', '--from', 'dev', '--to', 'staging').code).toBe(0);
    repository.commit('both');
    // What runs there already need not be named again.
    set('shop/cart', 'dev', 'c');
    expect(promote('shop/cart', '--from', 'dev', '--to', 'staging').code).toBe(0);
  });

  it('refuses while an environment is frozen, and only then', () => {
    repository.remove();
    repository = imageCompany({
      'platform.freezes': [
        {
          name: 'year-end',
          environments: ['prod'],
          reason: 'the books are closed',
          from: '2026-12-18T17:00Z',
          until: '2027-01-04T06:00Z',
        },
      ],
    });
    runProgram(repository.root, 'synth');
    repository.commit('rendered');
    image('set', 'shop/api', '--env', 'staging', '--tag', '2.0.0');
    repository.commit('staging');
    const at = (time: string) => promote('shop/api', '--from', 'staging', '--to', 'prod', '--now', time);
    const result = at('2026-12-24T18:00:00Z');
    refused(result, 'frozen-environment');
    expect(result.err).toMatch(
      /apps\/platform\.ts:\d+:\d+ {2}error frozen-environment\n {2}.*year-end: the books are closed/,
    );
    // What changes nothing is no change.
    expect(
      promote('shop/web', '--from', 'staging', '--to', 'prod', '--now', '2026-12-24T18:00:00Z').code,
    ).toBe(0);
    expect(at('2027-01-04T06:00:00Z').code).toBe(0);
  });

  it('says what there is nothing of', () => {
    refused(promote('shop/schema', '--from', 'dev', '--to', 'staging'), 'nothing-to-promote');
    const several = promote('shop/cat', 'shop/api', '--from', 'dev', '--to', 'prod');
    refused(several, 'promotion-order', 'unknown-selection');
    expect(promote('shop/api', '--from', 'dev', '--to', 'staging', '--now', 'noon').code).toBe(1);
  });
});

it('renders in the sample company what a whole run does, whatever is set in whichever environment', () => {
  const home = join(__dirname, '../..');
  const root = makeRepository({});
  cpSync(join(home, 'apps'), join(root, 'apps'), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'));
  expect(runProgram(root, 'synth').code).toBe(0);
  const before = readTree(join(root, 'dist'));
  for (const [name, environment] of [
    ['bookinfo/reviews/v2', 'dev'],
    ['robot-shop/cart', 'staging'],
    ['insight/metabase', 'prod'],
    ['petclinic/api-gateway', 'prod'],
  ] as const) {
    const tag = `9.9.${name.length}`;
    expect(runProgram(root, 'image', 'set', name, '--env', environment, '--tag', tag)).toMatchObject({
      code: 0,
    });
  }
  const written = readTree(join(root, 'dist'));
  const changed = [...written].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  expect(changed.sort()).toEqual([
    'office/bookinfo-dev/reviews/workload.yaml',
    'office/robot-shop-staging/cart/workload.yaml',
    'prod-east/insight/metabase-schema/workload.yaml',
    'prod-east/insight/metabase/workload.yaml',
    'prod-east/petclinic/api-gateway/workload.yaml',
    'prod-west/insight/metabase-schema/workload.yaml',
    'prod-west/insight/metabase/workload.yaml',
    'prod-west/petclinic/api-gateway/workload.yaml',
  ]);
  expect(runProgram(root, 'synth').code).toBe(0);
  expect(readTree(join(root, 'dist'))).toEqual(written);
}, 60_000);
