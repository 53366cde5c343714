import { defineProject, java } from 'meshwright';

/** What callers do when a service is slow or fails. */
export default defineProject({
  title: 'Quotes',
  owner: { team: 'quotes', email: 'quotes@acme.example', runbook: 'https://wiki.acme.example/quotes' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'large' } },
  services: {
    quotes: {
      runtime: java(21),
      ports: { http: 8080 },
      expose: { host: 'quotes', gateway: 'internal' },
      scale: 4,
      resilience: {
        timeout: '3s',
        // GET, HEAD, OPTIONS, PUT and DELETE again after a lost answer; POST only if it was never sent.
        retries: { attempts: 2, perTry: '900ms', repeat: 'idempotent' },
        circuitBreaker: {
          maxConnections: 200,
          maxPendingRequests: 50,
          maxRequests: 400,
          idleTimeout: '50s',
          consecutiveErrors: 3,
          maxEjection: '25%',
        },
        locality: 'prefer-near',
        warmUp: '60s',
      },
    },
    rooms: {
      runtime: java(21),
      ports: { http: 8080 },
      expose: { host: 'rooms' },
      scale: 3,
      // A room lives in the memory of one pod.
      resilience: { loadBalancing: { sticky: { cookie: 'room' } } },
    },
  },
});
