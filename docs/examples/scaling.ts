import { defineProject, image, java, node } from 'meshwright';

/** Who is scaled by what, where pods may run, and what a busy proxy gets. */
export default defineProject({
  title: 'Tickets',
  owner: { team: 'tickets', email: 'tickets@acme.example', runbook: 'https://wiki.acme.example/tickets' },
  environments: {
    dev: { quota: 'medium' },
    prod: { quota: { cpu: 40, memory: '64Gi', pods: 90 } },
  },
  services: {
    // By the CPU of the application itself; the proxy's does not count.
    booking: {
      runtime: java(21),
      ports: { http: 8080 },
      in: {
        prod: {
          scale: { min: 3, max: 12 },
          // Critical, and in every zone before there are two in one.
          availability: { spread: 'zones', priority: 'critical', maxUnavailable: '25%' },
        },
      },
    },

    // By requests, which tell sooner than CPU that it waits for something else.
    search: {
      runtime: node(),
      ports: { http: 8080 },
      calls: ['booking'],
      expose: { host: 'tickets' },
      // Every request passes its proxy twice.
      sidecar: { cpu: '500m', memory: '256Mi', concurrency: 2 },
      in: { prod: { scale: { min: 4, max: 20, requests: 80 } } },
    },

    recommend: {
      runtime: image(),
      ports: { grpc: 9000 },
      resources: { cpu: 2, memory: '4Gi' },
      in: { prod: { scale: 2, placement: { pool: 'gpu', architecture: 'amd64' } } },
    },
  },
});
