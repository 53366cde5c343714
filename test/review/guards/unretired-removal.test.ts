import { describe, expect, it } from '@jest/globals';
import { codesOf, guarded } from '../../helpers/guarded';
import { deploymentOf, objectOf, protectedOf, retiredOf } from '../../helpers/guarded-objects';

const web = { 'office/shop-dev/web/workload.yaml': [deploymentOf('web')] };
const old = { 'office/shop-dev/old/workload.yaml': [deploymentOf('old')] };
const retired = { 'office/shop-dev/old/workload.yaml': [retiredOf(deploymentOf('old'))] };

describe('a service', () => {
  it('may not go without having been retired', () => {
    expect(guarded({ ...web, ...old }, web).findings).toMatchObject([
      {
        weight: 'refused',
        problem: {
          code: 'unretired-removal',
          at: { file: 'apps/shop/project.ts', path: ['services'] },
          args: { services: 'shop/old' },
        },
      },
    ]);
  });

  it('may be retired, and may go once that is the base', () => {
    expect(codesOf(guarded({ ...web, ...old }, { ...web, ...retired }))).toEqual([]);
    expect(codesOf(guarded({ ...web, ...retired }, web))).toEqual([]);
  });

  it('takes what it holds along once it was retired', () => {
    const data = retiredOf(protectedOf(objectOf('StatefulSet', 'old')));
    const tree = { 'office/shop-dev/old/workload.yaml': [data] };
    expect(codesOf(guarded({ ...web, ...tree }, web))).toEqual([]);
  });

  it('may lose a version, and a job may go at once', () => {
    const versions = { 'office/shop-dev/web/workload.yaml': [deploymentOf('web'), deploymentOf('web-v2')] };
    const job = { 'office/shop-dev/nightly/workload.yaml': [objectOf('CronJob', 'nightly')] };
    expect(codesOf(guarded({ ...versions, ...job }, web))).toEqual([]);
  });
});
