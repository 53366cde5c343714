import { defineProject, java } from 'meshwright';

/** Four ways to a secret; none of them has its value in the definition. */
export default defineProject({
  title: 'Secrets',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/shop' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    orders: {
      runtime: java(21),
      ports: { http: 8080 },
      secrets: [
        // The company's store, secrets/<environment>/database: every key is an environment variable.
        'database',
        // Some keys only, under other names.
        { name: 'mail', env: { SMTP_USER: 'user', SMTP_PASS: 'password' } },
        // A Secret that an operator keeps in the namespace, as files.
        { name: 'orders-client-tls', from: 'existing', mount: '/etc/tls', keys: ['tls.crt', 'tls.key'] },
        // A SecretProviderClass of the namespace.
        { name: 'vault-pki', from: 'csi', mount: '/etc/pki/orders' },
        // Ciphertext beside this file: sealed/<cluster>/<environment>/orders-signing.json.
        { name: 'signing', from: 'sealed', env: { SIGNING_KEY: 'key' } },
      ],
    },
  },
});
