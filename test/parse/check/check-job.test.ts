import { describe, expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { words } from '../../../src/problems/words';
import { project, sourcesOf } from '../../helpers/sample-definitions';
import { withChange } from '../../helpers/with-change';

const go = { runtime: { runtime: 'go' } };
const withJobs = (jobs: object) => ({ ...project, services: { ...project.services, ...jobs } });
const problemsOf = (jobs: object) => parseLandscape(sourcesOf({ shop: withJobs(jobs) })).problems;
const found = (jobs: object) => problemsOf(jobs).map(({ code, at }) => [code, at.path]);
const job = { before: 'api' };

describe('a job', () => {
  it('may precede a service, alone or with another', () => {
    expect(found({ schema: { ...go, job }, seed: { ...go, job } })).toEqual([]);
  });

  it.each([
    ['ports', { http: 80 }],
    ['expose', { host: 'a' }],
    ['consumers', ['shop/web']],
    ['resilience', { timeout: '1s' }],
    ['scale', 1],
    ['versions', { v1: 100 }],
    ['health', { live: false }],
    ['metrics', false],
  ])('has no %s', (field, value) => {
    expect(found({ schema: { ...go, job, [field]: value } })).toContainEqual([
      'not-for-jobs',
      ['services', 'schema', field],
    ]);
  });

  it('has none of them in an environment either', () => {
    expect(found({ schema: { ...go, job, in: { dev: { scale: 2 } } } })).toEqual([
      ['not-for-jobs', ['services', 'schema', 'in', 'dev', 'scale']],
    ]);
  });

  it('has no disk, but room to write', () => {
    const volumes = (volume: object) => ({ schema: { ...go, job, volumes: { data: volume } } });
    expect(found(volumes({ volume: 'scratch', mount: '/data', size: '1Gi' }))).toEqual([]);
    expect(found(volumes({ volume: 'disk', mount: '/data', size: '1Gi' }))).toEqual([
      ['not-for-jobs', ['services', 'schema', 'volumes', 'data']],
    ]);
  });

  it('precedes a service that is there', () => {
    const [problem, ...others] = problemsOf({ schema: { ...go, job: { before: 'apy' } } });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'unknown-reference',
      at: { path: ['services', 'schema', 'job', 'before'] },
    });
    expect(words(problem!).remedy).toBe('did you mean api?');
  });

  it('precedes no job', () => {
    expect(found({ a: { ...go, job: { schedule: '@daily' } }, b: { ...go, job: { before: 'a' } } })).toEqual([
      ['job-before-job', ['services', 'b', 'job', 'before']],
    ]);
    expect(found({ a: { ...go, job: { before: 'a' } } })).toEqual([
      ['job-before-job', ['services', 'a', 'job', 'before']],
    ]);
  });

  it('takes nothing from the defaults of services that keep running', () => {
    const shop = withChange(
      withJobs({ schema: { runtime: { runtime: 'java', version: 17 }, job } }),
      ['defaults'],
      {
        scale: { min: 2, max: 5 },
      },
    );
    const schema = parseLandscape(sourcesOf({ shop })).landscape?.clusters[0]?.tenants[0]?.services.find(
      ({ name }) => name === 'schema',
    );
    expect(schema).toMatchObject({
      scale: { min: 1, max: 1 },
      shutdown: { drainSeconds: 0, graceSeconds: 25 },
      job: { kind: 'preceding', before: 'api', deadlineSeconds: 600, retries: 3 },
    });
    expect([schema?.health.ready, schema?.health.live, schema?.metrics]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the image of a job', () => {
  const imagesOf = (definition: unknown, drop: string) => {
    const sources = sourcesOf({ shop: definition });
    const images = Object.fromEntries(
      Object.entries(sources.projects[0]!.images).map(([environment, lock]) => [
        environment,
        { ...lock, definition: withChange(lock.definition as object, [drop], undefined) },
      ]),
    );
    return parseLandscape({ ...sources, projects: [{ ...sources.projects[0]!, images }] });
  };

  it('is that of the service it precedes where it has none of its own', () => {
    const { landscape, problems } = imagesOf(withJobs({ schema: { ...go, job } }), 'schema');
    expect(problems).toEqual([]);
    const services = landscape?.clusters[0]?.tenants[0]?.services ?? [];
    const imageOf = (service: string) =>
      services.find(({ name }) => name === service)?.versions[0]?.image.repository;
    expect(imageOf('schema')).toBe(imageOf('api'));
  });

  it('is needed where that service has several, and on a schedule', () => {
    const versions = withChange(withJobs({ schema: { ...go, job } }), ['services', 'api', 'versions'], {
      v1: 100,
    });
    const codes = (definition: unknown) => [
      ...new Set(imagesOf(definition, 'schema').problems.map(({ code }) => code)),
    ];
    expect(codes(versions)).toEqual(['missing-image']);
    expect(codes(withJobs({ schema: { ...go, job: { schedule: '@daily' } } }))).toEqual(['missing-image']);
  });
});
