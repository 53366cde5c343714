import { defineProject, java } from 'meshwright';

/** The least that can be said of a service: what it is built with, its port, and who answers for it. */
export default defineProject({
  title: 'Shop',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/shop' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    orders: {
      runtime: java(21),
      ports: { http: 8080 },
      expose: { host: 'orders' },
      in: { prod: { scale: { min: 2, max: 6 } } },
    },
  },
});
