import { expect, it } from '@jest/globals';
import { attachedApiRoutes } from '../../../../../src/checks/cluster/rules/routes/attached-api-routes';
import { foundBy } from '../../found-by';

const gateway = (allowed = 'from: All') => `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  gatewayClassName: istio
  listeners:
    - { name: http, port: 80, protocol: HTTP, hostname: "*.example", allowedRoutes: { namespaces: { ${allowed} } } }
`;
const route = (parent: string, hosts = '[a.example]') => `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec: { parentRefs: [{ namespace: edge, ${parent} }], hostnames: ${hosts} }
`;
const namespace = (tier: string) => `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { tier: ${tier} } }
`;
const at = 'HTTPRoute web spec.parentRefs.0';
const chosen = 'from: Selector, selector: { matchLabels: { tier: web } }';

it('lets a listener take a route, and another gateway be elsewhere', () => {
  expect(foundBy(attachedApiRoutes, gateway(), route('name: public'))).toEqual([]);
  expect(
    foundBy(attachedApiRoutes, gateway(), route('name: public, sectionName: http, port: 80', '[]')),
  ).toEqual([]);
  expect(foundBy(attachedApiRoutes, gateway(chosen), namespace('web'), route('name: public'))).toEqual([]);
  expect(foundBy(attachedApiRoutes, route('name: public'))).toEqual([]);
});

it('finds a Gateway that does not exist', () => {
  expect(foundBy(attachedApiRoutes, gateway(), route('name: pubic'))).toEqual([`unknown-parent ${at}.name`]);
});

it('looks at routes of TLS as well', () => {
  const stream = `
apiVersion: gateway.networking.k8s.io/v1
kind: TLSRoute
metadata: { name: web, namespace: shop }
spec:
  hostnames: [a.example]
  parentRefs: [{ namespace: edge, name: pubic }]
  rules: [{ backendRefs: [{ name: orders, port: 443 }] }]
`;
  expect(foundBy(attachedApiRoutes, gateway(), stream)).toEqual([
    'unknown-parent TLSRoute web spec.parentRefs.0.name',
  ]);
});

it('finds a listener that does not exist', () => {
  expect(foundBy(attachedApiRoutes, gateway(), route('name: public, sectionName: https'))).toEqual([
    `unknown-listener ${at}.sectionName`,
  ]);
  expect(foundBy(attachedApiRoutes, gateway(), route('name: public, port: 443'))).toEqual([
    `unknown-listener ${at}.port`,
  ]);
});

it('finds a listener that takes no routes of the namespace', () => {
  expect(foundBy(attachedApiRoutes, gateway('from: Same'), route('name: public'))).toEqual([
    `refused-route ${at}`,
  ]);
  expect(foundBy(attachedApiRoutes, gateway(chosen), namespace('back'), route('name: public'))).toEqual([
    `refused-route ${at}`,
  ]);
});

it('finds hosts that no listener is for', () => {
  expect(foundBy(attachedApiRoutes, gateway(), route('name: public', '[a.other]'))).toEqual([
    'host-outside-listener HTTPRoute web spec.hostnames',
  ]);
});
