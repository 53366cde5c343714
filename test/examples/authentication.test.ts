import { expect, it } from '@jest/globals';
import authentication from '../../docs/examples/authentication';
import { pinExample } from './pin-example';

const objects = pinExample('authentication', authentication);

it('asks for tokens in production only, of requests from outside only', () => {
  expect(objects['office/RequestAuthentication/orders']).toBeUndefined();
  expect(objects['east/AuthorizationPolicy/orders']).toMatchObject({
    spec: {
      rules: [
        { from: [{ source: { serviceAccounts: ['authentication/web'] } }] },
        {
          from: [
            {
              source: {
                serviceAccounts: ['istio-ingress/gateway-public'],
                requestPrincipals: ['https://login.acme.example/realms/customers/*'],
              },
            },
          ],
          to: [{ operation: { paths: ['/api', '/api/*'] } }],
          when: [
            { key: 'request.auth.claims[realm_access][roles]', values: ['customer', 'clerk'] },
            { key: 'request.auth.claims[scope]', values: ['orders'] },
          ],
        },
        {
          from: [{ source: { serviceAccounts: ['istio-ingress/gateway-public'] } }],
          to: [{ operation: { paths: ['/api/health', '/api/health/*', '/api/terms', '/api/terms/*'] } }],
        },
      ],
    },
  });
});

it('turns back at the gateway what brings no token', () => {
  expect(objects['east/AuthorizationPolicy/gateway-public.authentication.orders']).toMatchObject({
    metadata: { namespace: 'istio-ingress' },
    spec: { action: 'DENY', selector: { matchLabels: { 'app.kubernetes.io/name': 'gateway-public' } } },
  });
  expect(objects['office/RequestAuthentication/gateway-public']).toBeUndefined();
});
