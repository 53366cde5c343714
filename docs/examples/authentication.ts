import { defineProject, java, nginx } from 'meshwright';

/** An API that customers call with a token, and a web service of the mesh without one. */
export default defineProject({
  title: 'Shop',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/shop' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    // Called through the mesh, known by its certificate: it needs no token.
    web: { runtime: nginx(), ports: { http: 8080 }, calls: ['orders'], expose: { host: 'shop' } },
    orders: {
      runtime: java(21),
      ports: { http: 8080 },
      expose: { host: 'orders', paths: ['/api'] },
      authentication: {
        issuer: 'customers',
        at: ['inside', 'edge'],
        except: ['/api/health', '/api/terms'],
        claims: { scope: 'orders', realm_access: { roles: ['customer', 'clerk'] } },
      },
      in: { dev: { authentication: false } },
    },
  },
});
