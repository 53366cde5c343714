import { defineProject, external, image, java } from 'meshwright';

/** What ports speak, in the author's words. */
export default defineProject({
  title: 'Ports',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/shop' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    orders: {
      runtime: java(21),
      // The name says the protocol; a suffix tells two of them apart.
      ports: { http: 8080, 'http-admin': 8081, grpc: 9090 },
      calls: [
        'broker',
        external('ledger', {
          host: 'ledger.acme.example',
          port: 1521,
          protocol: 'oracle',
          addresses: ['10.40.0.20/32'],
        }),
      ],
    },
    // Any other name with a protocol beside it. Below 1024 without being root.
    site: { runtime: image(), ports: { web: { port: 80, protocol: 'http' } }, calls: ['orders'] },
    broker: { runtime: image(), ports: { amqp: 5672, stomp: 61613 } },
  },
});
