import { defineProject, go } from 'meshwright';

/** Two versions side by side: testers get the new one always, one request in twenty gets it, and it sees the rest. */
export default defineProject({
  title: 'Payments',
  owner: { team: 'payments', email: 'pay@acme.example', runbook: 'https://wiki.acme.example/payments' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    ledger: {
      runtime: go(),
      ports: { http: 8080, grpc: 9090 },
      expose: { host: 'ledger', gateway: 'internal' },
      versions: {
        stable: 95,
        next: { weight: 5, when: { headers: { 'x-canary': 'always' } } },
        // On its way out: without requests, and without a moment in which a route leads nowhere.
        old: 0,
      },
      scale: 2,
      routes: {
        // The new version gets a copy of one report in a hundred, and its answers are dropped.
        reports: {
          when: { path: '/reports', methods: ['GET'] },
          to: 'stable',
          mirror: { to: 'next', percent: '1%' },
        },
      },
    },
  },
});
