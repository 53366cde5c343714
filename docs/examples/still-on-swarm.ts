import { defineProject, java, nginx } from 'meshwright';

/** The load balancer of the old Swarm, whose Traefik routes by the Host header. */
const swarm = { host: ['192.0.2.40', '192.0.2.41'], port: 80, hostHeader: 'orders.swarm.acme.example' };

/** A service that moves step by step: one tenth of the requests comes here, the rest still goes to the Swarm. */
export default defineProject({
  title: 'Orders',
  owner: { team: 'orders', email: 'orders@acme.example', runbook: 'https://wiki.acme.example/orders' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'small' } },
  services: {
    web: { runtime: nginx(), ports: { http: 8080 }, calls: ['orders'] },
    orders: {
      runtime: java(21),
      ports: { http: 8080 },
      expose: { host: 'orders' },
      in: { prod: { elsewhere: { ...swarm, share: 90 } } },
    },
  },
});
