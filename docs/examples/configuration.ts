import { defineProject, file, java } from 'meshwright';

/** Variables and files, some of them other ones in production, and an image from a registry that asks who pulls. */
export default defineProject({
  title: 'Configuration',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/shop' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  // Credentials of this project and environment: configuration/<environment>/registry in the store.
  defaults: { pullSecrets: ['registry'] },
  services: {
    orders: {
      runtime: java(21),
      ports: { http: 8080 },
      env: { LOG_LEVEL: 'debug', CURRENCY: 'EUR' },
      files: {
        '/etc/orders/rules.json': file('rules.json'),
        '/etc/orders/features.yaml': 'checkout: new\n',
      },
      in: {
        prod: {
          env: { LOG_LEVEL: 'info' },
          files: { '/etc/orders/features.yaml': 'checkout: old\n' },
        },
      },
    },
  },
});
