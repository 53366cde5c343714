import { describe, expect, it } from '@jest/globals';
import { digestOf, imageCompany } from '../helpers/image-company';
import { imageWorkspace } from '../helpers/image-workspace';
import { runProgram } from '../helpers/run-program';

const workspace = imageWorkspace();
const { image, lockOf, refused, expectCurrent } = workspace;

describe('image promote', () => {
  const set = (name: string, environment: string, character: string) => {
    expect(
      image('set', name, '--env', environment, '--tag', '2.0.0', '--digest', digestOf(character)).err,
    ).toBe('');
    return workspace.repository().commit(`set ${name}`);
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
    workspace.repository().commit('to staging');
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
    workspace.repository().git('checkout', '--quiet', '-b', 'change');
    workspace.repository().commit('change');
    refused(promote('shop/api', '--from', 'dev', '--to', 'staging'), 'untried-image');
    workspace.repository().git('branch', '--force', 'main');
    expect(promote('shop/api', '--from', 'dev', '--to', 'staging').code).toBe(0);
  });

  it('lets an environment have what ran before at any time, so that it can go back', () => {
    set('shop/api', 'dev', 'a');
    set('shop/api', 'dev', 'b');
    const args = ['shop/api', '--env', 'staging', '--tag', '2.0.0', '--digest'];
    expect(image('set', ...args, digestOf('a')).code).toBe(0);
    workspace.repository().git('checkout', '--quiet', '.');
    refused(image('set', ...args, digestOf('c')), 'untried-image');
    // The tag alone says less than is known.
    refused(image('set', 'shop/api', '--env', 'staging', '--tag', '2.0.0'), 'untried-image');
  });

  it('refuses to guess from a history that is cut short, or without any', () => {
    set('shop/api', 'dev', 'a');
    workspace.repository().commit('later');
    const clone = `${workspace.repository().root}-shallow`;
    workspace
      .repository()
      .git('clone', '--quiet', '--depth', '1', `file://${workspace.repository().root}`, clone);
    const digests = (character: string) => ['--tag', '2.0.0', '--digest', digestOf(character)];
    const shallow = (character: string) =>
      runProgram(clone, 'image', 'set', 'shop/api', '--env', 'staging', ...digests(character));
    expect(shallow('b').err).toContain('error history-too-short');
    expect(shallow('a').code).toBe(0);
    workspace.repository().git('branch', '--move', 'main', 'trunk');
    refused(image('set', 'shop/api', '--env', 'staging', ...digests('a')), 'unknown-revision');
  });

  it('moves a group as a whole or not at all', () => {
    set('shop/cart', 'dev', 'a');
    set('shop/pay', 'dev', 'b');
    const result = promote('shop/cart', '--from', 'dev', '--to', 'staging');
    refused(result, 'half-promoted-group');
    expect(result.err).toContain('group front would be split: in staging, pay would not run what dev runs');
    expect(promote('shop/cart', 'shop/pay', '--from', 'dev', '--to', 'staging').code).toBe(0);
    workspace.repository().commit('both');
    // What runs there already need not be named again.
    set('shop/cart', 'dev', 'c');
    expect(promote('shop/cart', '--from', 'dev', '--to', 'staging').code).toBe(0);
  });

  it('refuses while an environment is frozen, and only then', () => {
    workspace.use(
      imageCompany({
        'platform.freezes': [
          {
            name: 'year-end',
            environments: ['prod'],
            reason: 'the books are closed',
            from: '2026-12-18T17:00Z',
            until: '2027-01-04T06:00Z',
          },
        ],
      }),
    );
    runProgram(workspace.repository().root, 'synth');
    workspace.repository().commit('rendered');
    image('set', 'shop/api', '--env', 'staging', '--tag', '2.0.0');
    workspace.repository().commit('staging');
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
