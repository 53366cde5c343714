import { defineProject, java, nginx } from 'meshwright';

/** What a pod can take, and what one customer and one caller may ask of all pods together. */
export default defineProject({
  title: 'Shop',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/shop' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    web: { runtime: nginx(), ports: { http: 8080 }, calls: ['orders'], expose: { host: 'shop' } },
    orders: {
      runtime: java(21),
      ports: { http: 8080 },
      expose: { host: 'orders', paths: ['/api'] },
      rateLimits: {
        // What one pod can take: counted in its own proxy.
        capacity: { requests: 200, per: 'second', burst: 400 },
        searches: { requests: 20, per: 'second', when: { path: '/api/search', methods: ['GET'] } },
        // What one customer may ask of all pods together.
        'per-customer': { requests: 600, per: 'minute', counted: { header: 'X-Api-Key' } },
        'per-service': { requests: 5000, per: 'minute', counted: 'caller' },
      },
      in: { dev: { rateLimits: { capacity: { requests: 20, per: 'second' } } } },
    },
  },
});
