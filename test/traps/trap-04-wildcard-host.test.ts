import { expect, it } from '@jest/globals';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { project, sourcesOf } from '../helpers/sample-definitions';
import { withChange } from '../helpers/with-change';

const codesOf = (expose: unknown) => {
  const definition = withChange(project, ['services', 'web', 'expose'], expose);
  return parseLandscape(sourcesOf({ shop: definition })).problems.map(({ code }) => code);
};

it("wildcard VS host vs specific: specific host's VS owns the host, no fallthrough to `*` (istio/istio#57404)", () => {
  expect(codesOf({ host: '*' })).toEqual(['invalid-value']);
  expect(codesOf({ host: '*.shop' })).toEqual(['invalid-value']);
  expect(codesOf({ fullHost: { prod: '*.brand.example' } })).toEqual(['invalid-value']);
  expect(codesOf({ host: 'shop' })).toEqual([]);
});
