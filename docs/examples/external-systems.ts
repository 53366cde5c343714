import { defineProject, external, java } from 'meshwright';

const bank = external('bank', {
  host: 'api.bank.example',
  port: 443,
  protocol: 'http',
  // The application calls http://api.bank.example.
  tls: 'originate',
  timeout: '5s',
  maxConnections: 50,
});

const ledger = external('ledger', {
  host: 'ledger.acme.example',
  port: 5432,
  protocol: 'tcp',
  addresses: ['192.0.2.20/32'],
});

/** Each broker by itself: what is spoken to them names no host, so that the address must. */
const brokers = [1, 2].map((number) =>
  external(`broker-${number}`, {
    host: `kafka-${number}.acme.example`,
    port: 9092,
    protocol: 'tcp',
    addresses: [`192.0.2.3${number}/32`],
  }),
);

/** Systems that no mesh carries: an API by TLS of the proxy, a database, and the brokers of one cluster. */
export default defineProject({
  title: 'Payments',
  owner: { team: 'payments', email: 'payments@acme.example', runbook: 'https://wiki.acme.example/payments' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'small' } },
  services: {
    payments: { runtime: java(21), ports: { http: 8080 }, calls: [bank, ledger, ...brokers] },
  },
});
