import { defineProject, go, java, nginx } from 'meshwright';

/**
 * Who asks what of whom. A call opens no more than it says, on both sides; what another project calls, this one has
 * consented to.
 */
export default defineProject({
  title: 'Risk',
  owner: { team: 'risk', email: 'risk@acme.example', runbook: 'https://wiki.acme.example/risk' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    limits: {
      runtime: java(21),
      ports: { http: 8080, grpc: 9090 },
      // Asked for as /limits by whoever has not heard of /v1 yet; the policy opens what the service gets to see.
      routes: { old: { when: { path: '/limits' }, rewrite: { path: '/v1/limits' } } },
      // Within the project a consent is not needed. One that is there holds.
      consumers: [{ from: 'calls/desk', ports: ['http'], only: { path: '/v1/limits' } }],
    },
    desk: {
      runtime: nginx(),
      ports: { http: 8080 },
      expose: { host: 'risk' },
      calls: [
        {
          to: 'limits',
          ports: ['http'],
          only: [{ methods: ['GET', 'PUT'], path: '/v1/limits' }],
        },
      ],
    },
    reports: {
      runtime: go(),
      calls: [
        { to: 'limits', ports: ['http'], only: { methods: ['GET'], path: '/limits' } },
        // One method of a gRPC service.
        { to: 'limits', ports: ['grpc'], only: { path: { exact: '/risk.v1.Limits/Watch' } } },
        // All of it.
        'desk',
      ],
    },
  },
});
