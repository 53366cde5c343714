import { entry } from '../entry';

/** Problems of ways in from outside, and of what two tenants claim both: a part of the registry. */
export const exposureProblems = {
  'duplicate-host': entry<{ host: string; first: string; second: string }>({
    severity: 'error',
    what: ({ host, first, second }) => `${first} and ${second} both answer at ${host}`,
    remedy: () => 'give one of them another host or other paths',
    why: 'On a gateway both routes are merged in no order that anyone should rely on: requests go to either, and a new one can take over after the next sync.',
    example: { host: 'www.example.com', first: 'shop/web', second: 'shop/landing' },
    source: 'https://istio.io/latest/docs/ops/best-practices/traffic-management/#split-virtual-services',
  }),
  'covered-host': entry<{ host: string; domain: string }>({
    severity: 'error',
    what: ({ host, domain }) => `${host} has a certificate already: the gateway's own, for ${domain}`,
    remedy: ({ host, domain }) =>
      host.length > domain.length
        ? `write host: '${host.slice(0, -domain.length - 1)}'`
        : 'choose a host below or outside that domain',
    why: 'A browser reuses the connection that it opened with the wildcard certificate, and asks on it for the other host: the gateway answers 404, from time to time (istio/istio#23318).',
    example: { host: 'shop.example.com', domain: 'example.com' },
    source: 'https://github.com/istio/istio/issues/23318',
  }),
  'clashing-certificate': entry<{ host: string; first: string; second: string }>({
    severity: 'error',
    what: ({ host, first, second }) => `${first} and ${second} want different certificates for ${host}`,
    remedy: () => 'a host has one certificate: write the same tls in both',
    why: 'A gateway shows one certificate for a host. With two Gateways of one host and port, one of them is ignored, and which one depends on their age.',
    example: { host: 'www.example.com', first: 'shop/web', second: 'shop/landing' },
    source: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Server',
  }),
  'not-in-gateway-api': entry<{ service: string; feature: string }>({
    severity: 'error',
    what: ({ service, feature }) =>
      `${service} is exposed with ${feature}, which routes of the Gateway API cannot say`,
    remedy: () => "do without, or write mesh: { routing: 'istio' } in the platform's definition",
    why: 'The route would be rendered without it: requests would be answered in another way than the definition says.',
    example: { service: 'shop/web', feature: 'versions' },
    source: 'https://gateway-api.sigs.k8s.io/api-types/httproute/',
  }),
  'unusable-port': entry<{ port: number }>({
    severity: 'error',
    what: ({ port }) => `a gateway cannot open port ${port}`,
    remedy: () => 'choose one from 1024 up that neither the proxy nor HTTP and HTTPS of the gateway use',
    why: 'The proxy of the gateway runs without the right to open low ports, and its own ports are taken: the listener would be refused, and the address would not answer.',
    example: { port: 15021 },
    source: 'https://istio.io/latest/docs/ops/deployment/application-requirements/',
  }),
  'duplicate-namespace': entry<{ namespace: string; first: string; second: string }>({
    severity: 'error',
    what: ({ namespace, first, second }) => `${first} and ${second} would both be namespace ${namespace}`,
    remedy: () => 'rename one of the projects',
    why: 'Two projects would share secrets, policies, quota and names, and each engine would prune what the other renders.',
    example: { namespace: 'shop-eu-prod', first: 'shop in eu-prod', second: 'shop-eu in prod' },
  }),
} as const;
