import { expect, it } from '@jest/globals';
import { guardedShop } from '../helpers/guarded-shop';

it('keeps an empty spec, which denies, from becoming no spec or an empty rule, which allows', () => {
  const denials = guardedShop('AuthorizationPolicy').filter(
    ({ metadata }) => metadata.name === 'allow-nothing',
  );
  expect(denials.map(({ cluster, metadata }) => `${cluster}/${metadata.namespace}`)).toEqual(
    expect.arrayContaining([
      'office/istio-system',
      'office/shop-dev',
      'office/shop-prod',
      'office/ratelimit',
      'east/istio-system',
      'east/shop',
      'east/ratelimit',
    ]),
  );
  expect(new Set(denials.map(({ spec }) => JSON.stringify(spec)))).toEqual(new Set(['{}']));
});

it('writes no policy with rules that are empty, or that match everything', () => {
  const rules = guardedShop('AuthorizationPolicy').flatMap(({ metadata, spec }) =>
    metadata.name === 'allow-nothing' ? [] : [spec['rules'] as readonly object[]],
  );
  expect(rules.length).toBeGreaterThan(0);
  expect(
    rules.filter((one) => one.length === 0 || one.some((rule) => Object.keys(rule).length === 0)),
  ).toEqual([]);
});
