import { expect, it } from '@jest/globals';
import { reachableMatches } from '../../../../../src/checks/cluster/rules/routes/reachable-matches';
import { foundBy } from '../../found-by';

const routes = (...matches: (string | undefined)[]) => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: web, namespace: shop }
spec:
  hosts: [web]
  http:
${matches.map((match) => `    - { ${match === undefined ? '' : `match: [${match}], `}route: [{ destination: { host: web } }] }`).join('\n')}
`;
const found = (...matches: (string | undefined)[]) => foundBy(reachableMatches, routes(...matches));
const lost = (path: string) => [`unreachable-match VirtualService web spec.http.${path}`];

it('lets narrower matches stand before wider ones', () => {
  expect(found('{ uri: { exact: /a } }', '{ uri: { prefix: /a } }', undefined)).toEqual([]);
  expect(found('{ uri: { prefix: /a }, method: { exact: GET } }', '{ uri: { prefix: /a } }')).toEqual([]);
  expect(found('{ headers: { a: { exact: b } } }', '{ headers: { a: { exact: c } } }')).toEqual([]);
  expect(found('{ port: 80 }', '{ port: 90 }')).toEqual([]);
});

it.each([
  [undefined, '{ uri: { prefix: /a } }'],
  [undefined, undefined],
  ['{ uri: { prefix: / } }', '{ uri: { regex: "/a.*" } }'],
  ['{ uri: { prefix: /a } }', '{ uri: { prefix: /a/b } }'],
  ['{ uri: { prefix: /a } }', '{ uri: { exact: /a }, method: { exact: GET } }'],
  ['{ uri: { exact: /A }, ignoreUriCase: true }', '{ uri: { exact: /a } }'],
  ['{ headers: { a: { exact: b } } }', '{ headers: { a: { exact: b }, c: {} } }'],
  ['{ gateways: [mesh, edge/a] }', '{ gateways: [mesh] }'],
  ['{ name: one, uri: { exact: /a } }', '{ name: two, uri: { exact: /a } }'],
])('finds what %s takes from %s', (first, second) => {
  expect(found(first, second)).toEqual(lost(second === undefined ? '1' : '1.match.0'));
});

it.each([
  ['{ uri: { exact: /a } }', '{ uri: { exact: /A }, ignoreUriCase: true }'],
  ['{ uri: { regex: "/a.*" } }', '{ uri: { exact: /ab } }'],
  ['{ withoutHeaders: { a: {} } }', '{ uri: { prefix: / } }'],
])('says nothing where %s does not take all of %s', (first, second) => {
  expect(found(first, second)).toEqual([]);
});

it('finds a match that its own route has already', () => {
  expect(found('{ uri: { prefix: /a } }, { uri: { prefix: /a/b } }')).toEqual(lost('0.match.1'));
});
