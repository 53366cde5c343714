import { defineProject, external, image, java } from 'meshwright';

const database = external('orders-database', {
  host: 'db.acme.example',
  port: 3306,
  protocol: 'mysql',
  addresses: ['10.40.0.10/32'],
});

/** A migration before each deployment, with credentials the service does not have, and a report every night. */
export default defineProject({
  title: 'Shop',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/shop' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    orders: {
      runtime: java(21),
      ports: { http: 8080 },
      calls: [database],
      secrets: ['orders-database'],
    },
    // Runs the image of orders, unless the image lock has one of its own.
    'orders-schema': {
      runtime: java(21),
      job: { before: 'orders', deadline: '15m' },
      calls: [database],
      secrets: ['orders-database-owner'],
      args: ['--migrate'],
    },
    'orders-report': {
      runtime: image(),
      job: { schedule: '30 2 * * *', timeZone: 'Europe/Berlin' },
      calls: ['orders'],
    },
  },
});
