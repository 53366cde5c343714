import { entry } from '../entry';

/** Problems of ways in from outside, and of what two tenants claim both: a part of the registry. */
export const exposureProblems = {
  'duplicate-host': entry<{ host: string; first: string; second: string }>({
    severity: 'error',
    what: ({ host, first, second }) => `${first} and ${second} both answer at ${host}`,
    remedy: () => 'give one of them another host or other paths',
  }),
  'covered-host': entry<{ host: string; domain: string }>({
    severity: 'error',
    what: ({ host, domain }) => `${host} has a certificate already: the gateway's own, for ${domain}`,
    remedy: ({ host, domain }) =>
      host.length > domain.length
        ? `write host: '${host.slice(0, -domain.length - 1)}'`
        : 'choose a host below or outside that domain',
  }),
  'clashing-certificate': entry<{ host: string; first: string; second: string }>({
    severity: 'error',
    what: ({ host, first, second }) => `${first} and ${second} want different certificates for ${host}`,
    remedy: () => 'a host has one certificate: write the same tls in both',
  }),
  'not-in-gateway-api': entry<{ service: string; feature: string }>({
    severity: 'error',
    what: ({ service, feature }) =>
      `${service} is exposed with ${feature}, which routes of the Gateway API cannot say`,
    remedy: () => "do without, or write mesh: { routing: 'istio' } in the platform's definition",
  }),
  'unusable-port': entry<{ port: number }>({
    severity: 'error',
    what: ({ port }) => `a gateway cannot open port ${port}`,
    remedy: () => 'choose one from 1024 up that neither the proxy nor HTTP and HTTPS of the gateway use',
  }),
  'duplicate-namespace': entry<{ namespace: string; first: string; second: string }>({
    severity: 'error',
    what: ({ namespace, first, second }) => `${first} and ${second} would both be namespace ${namespace}`,
    remedy: () => 'rename one of the projects',
  }),
} as const;
