import { defineProject, go, image, java } from 'meshwright';

/** Ways in from outside: by host, by a host of one's own, past the gateway's TLS, and by port. */
export default defineProject({
  title: 'Brand',
  owner: { team: 'brand', email: 'brand@acme.example', runbook: 'https://wiki.acme.example/brand' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'small' } },
  services: {
    shop: {
      runtime: java(21),
      ports: { http: 8080 },
      expose: [
        { host: 'shop' },
        // In production it also answers at a host with a certificate of its own.
        { fullHost: { prod: 'www.brand.example' } },
        { fullHost: { prod: 'brand.example' }, tls: { secret: 'brand-certificate' } },
      ],
    },
    quotes: { runtime: go(), ports: { grpc: 9000 }, expose: { host: 'quotes' } },
    vault: {
      runtime: image(),
      ports: { https: 8200 },
      expose: { fullHost: { prod: 'vault.brand.example' }, tls: 'passthrough' },
    },
    database: {
      runtime: image(),
      ports: { mysql: 3306 },
      expose: { gateway: 'internal', listen: 3306 },
    },
  },
});
