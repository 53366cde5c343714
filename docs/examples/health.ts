import { defineProject, go, image, java } from 'meshwright';

/** Every way to ask a container how it is. */
export default defineProject({
  title: 'Shop',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/shop' },
  environments: { prod: { quota: 'medium' } },
  services: {
    catalogue: {
      runtime: go(),
      ports: { http: 8080 },
      // 9000 is open to probes only.
      health: { ready: '/ready', live: '/alive', port: 9000 },
    },
    prices: {
      runtime: go(),
      ports: { grpc: 9090 },
      health: { ready: { grpc: 'prices' }, live: { grpc: true } },
    },
    database: {
      runtime: image(),
      ports: { postgres: { port: 5432, protocol: 'tcp' } },
      health: { ready: ['pg_isready', '-q'], started: { tcp: 'postgres' }, start: '10m' },
    },
    // A worker: nobody calls it, so there is no Service and nothing to connect to.
    mailer: { runtime: image(), health: { live: ['test', '-f', '/tmp/alive'] } },
    // 30 seconds to leave the endpoints, then 90 to stop, of which requests get 85.
    reports: { runtime: java(21), ports: { http: 8080 }, shutdown: { drain: '30s', grace: '90s' } },
  },
});
