import { defineProject, disk, go, image } from 'meshwright';

/** A database on its way out: it runs no pods and is reached by nobody, and its disk stays until a person removes it. */
export default defineProject({
  title: 'Shop',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/shop' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    orders: { runtime: go(), ports: { http: 8080 } },
    'orders-mongo': {
      runtime: image(),
      ports: { mongo: 27017 },
      scale: 3,
      volumes: { data: disk('/data/db', '20Gi') },
      retired: { on: '2026-11-02', reason: 'orders keeps its data in PostgreSQL since September' },
    },
  },
});
