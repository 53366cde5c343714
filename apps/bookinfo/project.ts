import { defineProject, image, node, python, scratch } from 'meshwright';

export default defineProject({
  title: 'Bookinfo',
  owner: {
    team: 'books',
    email: 'books@acme.example',
    runbook: 'https://wiki.acme.example/bookinfo',
  },
  environments: {
    dev: { quota: 'small' },
    staging: { quota: 'small' },
    prod: { quota: 'medium' },
  },
  // The user that the images were built for.
  defaults: { security: { user: 1000 } },

  services: {
    productpage: {
      runtime: python(),
      ports: { http: 9080 },
      // It reads a book at a time: /details/0. Were it taken over, that is all that can be asked of the others.
      calls: [
        { to: 'details', only: { methods: ['GET'], path: '/details' } },
        { to: 'reviews', only: { methods: ['GET'], path: '/reviews' } },
        { to: 'ratings', only: { methods: ['GET'], path: '/ratings' } },
      ],
      expose: {
        host: 'bookinfo',
        paths: ['/productpage', '/static', '/login', '/logout', '/api/v1/products'],
      },
      health: { ready: '/health', live: '/health' },
      metrics: { port: 'http', path: '/metrics' },
      volumes: { tmp: scratch('/tmp') },
      objectives: { availability: '99.5%', latency: { below: '1s', for: '95%' } },
      in: {
        // Where faults are injected on purpose.
        dev: { objectives: false },
        prod: { scale: { min: 2, max: 8 }, objectives: { availability: '99.9%' } },
      },
    },

    details: {
      // Ruby.
      runtime: image(),
      ports: { http: 9080 },
      health: { ready: '/health', live: '/health' },
      resilience: { timeout: '3s', retries: 2 },
      in: { prod: { scale: 2 } },
    },

    reviews: {
      // Java, but on Open Liberty: what java() knows of Spring Boot does not hold.
      runtime: image(),
      ports: { http: 9080 },
      calls: [{ to: 'ratings', only: { methods: ['GET'], path: '/ratings' } }],
      // Without stars, with black stars, with red stars.
      versions: {
        v1: 80,
        // The tester of the sample sees black stars every time.
        v2: { weight: 10, when: { headers: { 'end-user': 'jason' } } },
        v3: 10,
      },
      env: { LOG_DIR: '/tmp/logs' },
      volumes: { tmp: scratch('/tmp'), output: scratch('/opt/ibm/wlp/output') },
      // Liberty's user, in the group that may write its directories; it adds to its configuration at start.
      security: { user: 1001, group: 0, writableRoot: true },
      resources: { cpu: '200m', memory: '512Mi' },
      health: { ready: '/health', live: '/health', start: '180s' },
      resilience: { timeout: '3s', circuitBreaker: { consecutiveErrors: 3 } },
      in: {
        // What is released next gets a copy of what testers do, and its answers are dropped.
        staging: { routes: { shadow: { when: { methods: ['GET'] }, mirror: { to: 'v3', percent: '50%' } } } },
        prod: { scale: { min: 2, max: 4 } },
      },
    },

    ratings: {
      runtime: node(),
      ports: { http: 9080 },
      health: { ready: '/health', live: '/health' },
      resilience: {
        timeout: '2s',
        retries: 2,
        // What a reader rates stays in the memory of one pod.
        loadBalancing: { sticky: { header: 'end-user' } },
      },
      in: {
        // What a page looks like when stars come too late: for the tester only.
        dev: {
          routes: {
            late: {
              when: { headers: { 'end-user': 'jason' } },
              fault: { delay: '4s', percent: '100%' },
            },
          },
        },
        prod: { scale: { min: 2, max: 4 } },
      },
    },
  },
});
