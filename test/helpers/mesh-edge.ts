import { accessObjects } from './access-objects';
import { verdict } from './verdict';
import type { Ask } from './verdict';

const { namespace, workload, of } = accessObjects;
type Objects = ReturnType<typeof of>[];

const edge = [
  namespace('edge'),
  namespace('shop'),
  namespace('bank'),
  workload('edge/public', {
    annotations: { 'inject.istio.io/templates': 'gateway' },
    labels: { 'sidecar.istio.io/inject': 'true' },
  }),
  of('Service', 'edge/public', {
    selector: { app: 'public' },
    ports: [
      { port: 443, targetPort: 8443 },
      { port: 80, targetPort: 8080 },
    ],
  }),
  workload('shop/api'),
  workload('shop/web'),
  of('Service', 'shop/api', { selector: { app: 'api' }, ports: [{ port: 80, targetPort: 'http' }] }),
  of('Service', 'shop/web', { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 8080 }] }),
];
const https = { number: 443, name: 'https', protocol: 'HTTPS' };
const server = (more: object = {}) => ({
  port: https,
  hosts: ['*/*.acme.example'],
  tls: { mode: 'SIMPLE' },
  ...more,
});
const gateway = (...servers: object[]) =>
  of('Gateway', 'edge/public', { selector: { app: 'public' }, servers });
const to = (host: string, more: object = {}) => ({ destination: { host, ...more } });
const route = (name: string, spec: object, host = 'shop.acme.example') =>
  of('VirtualService', name, { hosts: [host], gateways: ['edge/public'], ...spec });
const api = (more: object = {}) => route('shop/api', { http: [{ route: [to('api')], ...more }] });

const ask = (objects: Objects, more: Partial<Omit<Ask, 'from'>> & { host?: string; port?: number } = {}) => {
  const { host = 'shop.acme.example', port, ...rest } = more;
  return verdict([...edge, ...objects], {
    from: { kind: 'gateway', gateway: 'edge/public', host, ...(port === undefined ? {} : { port }) },
    to: 'shop/api:8080',
    method: 'GET',
    path: '/',
    ...rest,
  });
};

/** A gateway `edge/public` in front of `shop/api` and `shop/web`, its routes, and a request from outside to `shop/api`. */
export const meshEdge = { objects: edge, ask, api, gateway, route, server, to };
