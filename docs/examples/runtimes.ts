import { defineProject, dotnet, go, java, nginx, node, python } from 'meshwright';

/** One service of each runtime, and the JVMs that need more to be said of them. */
export default defineProject({
  title: 'Shop',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/shop' },
  environments: { prod: { quota: 'medium' } },
  services: {
    orders: { runtime: java(21, { springBoot: '3.5' }), ports: { http: 8080 } },
    // The actuator on a port that only probes and metrics reach.
    invoices: { runtime: java(17, { springBoot: '2.7', managementPort: 8081 }), ports: { http: 8080 } },
    // A JVM that sees its limits (8u372 or later), and an application from before the health groups.
    archive: { runtime: java(8, { springBoot: '2.1', update: 422 }), ports: { http: 8080 } },
    // The buildpack's launcher sets the heap.
    pricing: { runtime: java(17, { springBoot: '3.3', buildpack: true }), ports: { http: 8080 } },
    rates: { runtime: java(11, { springBoot: false, vm: 'openj9' }), ports: { tcp: 7000 } },
    carts: { runtime: node(), ports: { http: 8080 }, resources: { memory: '512Mi' } },
    reviews: { runtime: python(), ports: { http: 8080 } },
    search: { runtime: go(), ports: { http: 8080 }, resources: { cpuLimit: 2 } },
    tax: { runtime: dotnet(8), ports: { http: 8080 } },
    web: { runtime: nginx(), ports: { http: 8080 } },
  },
});
