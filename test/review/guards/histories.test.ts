import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { gitRepository, type GitRepository } from '../../helpers/git-repository';
import { codesOf } from '../../helpers/guarded';
import { guardHistory, renderInto } from '../../helpers/reviewed-history';

const go = { runtime: { runtime: 'go' }, ports: { http: 8080 } };

describe('a history in Git', () => {
  let repository: GitRepository;
  beforeAll(() => {
    repository = gitRepository();
    repository.commit('begin');
  });
  afterAll(() => repository.remove());
  beforeEach(() => {
    repository.git('checkout', '--quiet', '--force', '-B', 'change', 'main');
    repository.git('clean', '--quiet', '-d', '--force');
  });

  /** What guards say of each state but the first, compared with the one before; each is committed afterwards. */
  const steps = (first: object, ...states: readonly object[]): readonly (readonly string[])[] => {
    renderInto(repository, first);
    repository.commit('begin');
    return states.map((services, index) => {
      renderInto(repository, services);
      const codes = codesOf(guardHistory(repository, 'HEAD'));
      if (index + 1 < states.length) repository.commit(`step ${index}`);
      return codes;
    });
  };

  it('of a canary: begun at no share, grown, taken back, removed', () => {
    const canary = (versions: object) => ({ api: { ...go, versions } });
    const told = steps(
      canary({ v1: 100 }),
      canary({ v1: 100, v2: 0 }),
      canary({ v1: 90, v2: 10 }),
      canary({ v1: 100, v2: 0 }),
      canary({ v1: 100 }),
    );
    expect(told).toEqual([[], [], [], []]);
  });

  it('of a canary that is removed together with its route', () => {
    const canary = (versions: object) => ({ api: { ...go, versions } });
    const [told] = steps(canary({ v1: 90, v2: 10 }), canary({ v1: 100 }));
    expect(told).toEqual(['subset-with-route']);
  });

  it('of 40 % that goes, until a waiver lies in the same change', () => {
    const services = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, go]));
    const [told] = steps(services(10), services(6));
    expect(told).toEqual(['removal-budget', 'unretired-removal']);

    const waivers = ['removal-budget', 'unretired-removal'].map((guard) => ({
      guard,
      reason: 'never used, agreed with the team',
      until: '2030-06-30',
    }));
    repository.write({ 'apps/shop/waivers.json': JSON.stringify(waivers) });
    expect(codesOf(guardHistory(repository, 'HEAD'))).toEqual([]);
    expect(guardHistory(repository, 'HEAD').problems).toEqual([]);

    repository.commit('remove them');
    renderInto(repository, services(2));
    const later = guardHistory(repository, 'HEAD');
    expect(codesOf(later)).toContain('removal-budget');
    expect(later.problems.map(({ code }) => code)).toEqual(['stale-waiver', 'stale-waiver']);
  });

  it('of a service that is retired, and then removed', () => {
    const retired = { ...go, retired: { on: '2030-05-01', reason: 'replaced by api' } };
    const [first, second] = steps({ api: go, old: go }, { api: go, old: retired }, { api: go });
    expect([first, second]).toEqual([[], []]);
  });

  it('of a service that is renamed', () => {
    const [told] = steps({ api: go, old: go }, { api: go, new: go });
    expect(new Set(told)).toEqual(new Set(['removal-budget', 'unretired-removal']));
  });

  it('of an autoscaler that takes over', () => {
    const scaled = (scale: unknown) => ({ api: { ...go, scale } });
    const [told, back] = steps(scaled(3), scaled({ min: 3, max: 9 }), scaled(3));
    expect(told).toEqual(['replicas-dropped']);
    expect(back).toEqual([]);
  });

  it('of an engine switch: nothing is refused, and more than the switch asks for attention', () => {
    renderInto(repository, { api: go });
    repository.commit('with Flux');
    renderInto(repository, { api: go }, 'argocd');
    expect(guardHistory(repository, 'HEAD', 'argocd').findings).toEqual([]);
    renderInto(repository, { api: go, more: go }, 'argocd');
    expect(guardHistory(repository, 'HEAD', 'argocd').findings).toMatchObject([
      { problem: { code: 'engine-switch', args: { cluster: 'office' } } },
    ]);
  });

  it('of a service whose disk comes: the Deployment becomes a StatefulSet', () => {
    const volumes = { data: { volume: 'disk', mount: '/data', size: '1Gi' } };
    const [told, away] = steps({ api: go }, { api: { ...go, volumes } }, { api: go });
    expect(told).toEqual([]);
    expect(away).toEqual(['protected-removal']);
  });
});
