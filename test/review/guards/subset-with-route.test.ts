import { describe, expect, it } from '@jest/globals';
import { codesOf, guarded } from '../../helpers/guarded';
import { deploymentOf, objectOf } from '../../helpers/guarded-objects';

const host = 'web.shop-dev.svc.cluster.local';
const rule = (...subsets: readonly string[]) =>
  objectOf('DestinationRule', 'web', 'shop-dev', {
    spec: { host, subsets: subsets.map((name) => ({ name, labels: { version: name } })) },
  });
const route = (weights: Readonly<Record<string, number>>, more: object = {}, name = 'web') =>
  objectOf('VirtualService', name, 'shop-dev', {
    spec: {
      hosts: [host],
      http: [
        {
          route: Object.entries(weights).map(([subset, weight]) => ({
            destination: { host, subset },
            weight,
          })),
          ...more,
        },
      ],
    },
  });
const tree = (...objects: readonly ReturnType<typeof objectOf>[]) => ({
  'office/shop-dev/web/workload.yaml': [deploymentOf('web')],
  'office/shop-dev/web/traffic.yaml': objects,
});

describe("a canary's subset", () => {
  it('may not go together with its route', () => {
    const before = tree(rule('v1', 'v2'), route({ v1: 90, v2: 10 }));
    expect(guarded(before, tree(rule('v1'), route({ v1: 100 }))).findings).toMatchObject([
      { weight: 'refused', problem: { code: 'subset-with-route', args: { subsets: `${host}/v2` } } },
    ]);
  });

  it('may go once no request goes there, and the route may go first', () => {
    const both = rule('v1', 'v2');
    expect(codesOf(guarded(tree(both, route({ v1: 90, v2: 10 })), tree(both, route({ v1: 100 }))))).toEqual(
      [],
    );
    expect(codesOf(guarded(tree(both, route({ v1: 100 })), tree(rule('v1'), route({ v1: 100 }))))).toEqual(
      [],
    );
    expect(
      codesOf(guarded(tree(both, route({ v1: 100, v2: 0 })), tree(rule('v1'), route({ v1: 100 })))),
    ).toEqual([]);
  });

  it('may not go while copies of requests go there, or a route that stays as it is', () => {
    const both = rule('v1', 'v2');
    const mirrored = route({ v1: 100 }, { mirror: { host: 'web', subset: 'v2' } });
    expect(codesOf(guarded(tree(both, mirrored), tree(rule('v1'), route({ v1: 100 }))))).toEqual([
      'subset-with-route',
    ]);
    const stays = route({ v2: 100 }, {}, 'web-public');
    expect(codesOf(guarded(tree(both, stays), tree(rule('v1'), stays)))).toEqual(['subset-with-route']);
  });

  it('may not go with its rule, unless the service goes as a whole', () => {
    const before = tree(rule('v1', 'v2'), route({ v1: 90, v2: 10 }));
    expect(codesOf(guarded(before, tree(route({ v1: 100 }))))).toEqual(['subset-with-route']);
    const other = { 'office/shop-dev/api/workload.yaml': [deploymentOf('api')] };
    expect(codesOf(guarded({ ...before, ...other }, other))).toEqual(['unretired-removal']);
  });

  it('may come together with its route', () => {
    expect(
      codesOf(
        guarded(tree(rule('v1'), route({ v1: 100 })), tree(rule('v1', 'v2'), route({ v1: 90, v2: 10 }))),
      ),
    ).toEqual([]);
  });
});
