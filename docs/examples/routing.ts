import { defineProject, node } from 'meshwright';

/** The same service behind a prefix, with routes of its own: they hold on the gateway and inside the mesh. */
export default defineProject({
  title: 'Catalogue',
  owner: { team: 'shop', email: 'shop@acme.example', runbook: 'https://wiki.acme.example/catalogue' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    products: {
      runtime: node(),
      ports: { http: 8080 },
      // Known outside as /api/products/…, inside as /…
      expose: { host: 'shop', paths: ['/api/products'], stripPrefix: true },
      scale: 2,
      routes: {
        search: { when: { path: '/search', methods: ['GET'] }, timeout: '500ms', retries: 0 },
        legacy: {
          when: { path: { regex: '/item/([0-9]+)' }, headers: { 'x-client': { prefix: 'legacy-' } } },
          rewrite: { path: '/products/\\1' },
        },
        moved: { when: { path: { exact: '/sale' } }, redirect: { path: '/offers', code: 308 } },
        admin: {
          when: { path: '/admin', headers: { authorization: { present: true } } },
          headers: { request: { set: { 'x-area': 'admin' } }, response: { remove: ['server'] } },
        },
        pages: {
          when: { path: '/widgets', methods: ['POST'] },
          cors: {
            origins: ['https://partner.example'],
            methods: ['POST'],
            headers: ['content-type'],
            credentials: true,
            maxAge: '10m',
          },
        },
      },
      // Every tenth search is slow, to see what the shop does then. Not in production.
      in: {
        dev: {
          routes: {
            search: {
              when: { path: '/search', methods: ['GET'] },
              fault: { delay: '2s', percent: '10%' },
            },
          },
        },
      },
    },
  },
});
