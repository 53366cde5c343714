import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { digestOf, imageCompany } from '../helpers/image-company';
import { imageWorkspace } from '../helpers/image-workspace';
import { readTree } from '../helpers/read-tree';
import { repository } from '../helpers/repository';
import { runProgram } from '../helpers/run-program';

const workspace = imageWorkspace();
const { image, read, changedFiles, lockOf, refused, expectCurrent } = workspace;

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
    expect(workspace.repository().git('diff', '--numstat', 'apps')).toBe('1\t1\tapps/shop/images/dev.json\n');
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
    workspace.repository().write({
      'apps/shop/images/dev.json': lock.replace('/cart",\n    "tag": "1.0.0"', '/cart",\n    "tag": "1.1.0"'),
    });
    const { out } = image('set', 'shop/cart', '--env', 'dev', '--tag', '1.1.0');
    expect(out).toContain('shop/cart in dev: 1.1.0, as before\n');
    expectCurrent();
  });

  it('adds a service to a lock that has none yet, from the repository that another lock names', () => {
    const { cart, ...rest } = lockOf('dev');
    expect(cart).toBeDefined();
    workspace.repository().write({ 'apps/shop/images/dev.json': `${JSON.stringify(rest, null, 2)}\n` });
    expect(image('set', 'shop/cart', '--env', 'dev', '--tag', '1.0.0').code).toBe(0);
    expect(lockOf('dev')).toEqual({ ...rest, cart });
    expectCurrent();
  });

  it.each([
    [['shpo/api', '--env', 'dev', '--tag', '1'], 'there is no project shpo', 'did you mean shop?'],
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
    workspace.use(imageCompany({ 'platform.environments.dev.images': 'digest' }));
    const { err } = image('set', 'shop/api', '--env', 'dev', '--tag', '2');
    expect(err).toContain('error missing-digest');
  });

  it('says what is wrong with a service, and not that there is none', () => {
    const text = read('apps/shop/project.ts');
    workspace.repository().write({ 'apps/shop/project.ts': text.replace('"ports"', '"prots"') });
    workspace.repository().commit('a slip');
    refused(image('set', 'shop/api', '--env', 'dev', '--tag', '2'), 'unknown-field');
  });

  it('changes nothing while a lock cannot be read, and names the line', () => {
    workspace.repository().write({ 'apps/shop/images/prod.json': '{\n  "api": {\n<<<<<<< HEAD\n' });
    workspace.repository().commit('a conflict');
    const result = image('set', 'shop/api', '--env', 'dev', '--tag', '2');
    refused(result, 'broken-lock');
    expect(result.err).toContain('apps/shop/images/prod.json:3:1  error broken-lock');
  });
});

it('renders in the sample company what a whole run does, whatever is set in whichever environment', () => {
  const home = join(__dirname, '../..');
  const root = repository({});
  // What is committed is what a whole run writes: dist.test.ts.
  for (const folder of ['apps', 'dist']) cpSync(join(home, folder), join(root, folder), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'));
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
