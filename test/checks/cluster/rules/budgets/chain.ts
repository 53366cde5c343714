import { deployment } from '../../deployment';

/** Services that call one another, each with its pods: what each calls, and what its VirtualService says of a request. */
export const chain = (
  services: Readonly<Record<string, { readonly calls?: readonly string[]; readonly http?: string }>>,
  protocol = 'http',
): string =>
  Object.entries(services)
    .map(([name, { calls = [], http }]) =>
      [
        deployment(name),
        `
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop }
spec: { selector: { app: ${name} }, ports: [{ port: 80, name: ${protocol} }] }
`,
        `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: ${name}, namespace: shop }
spec:
  workloadSelector: { labels: { app: ${name} } }
  egress: [{ hosts: [${['istio-system/*', ...calls.map((one) => `./${one}.shop.svc.cluster.local`)].join(', ')}] }]
`,
        ...(http === undefined
          ? []
          : [
              `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: ${name}, namespace: shop }
spec:
  hosts: [${name}]
  http: [{ route: [{ destination: { host: ${name} } }], ${http} }]
`,
            ]),
      ].join('---'),
    )
    .join('---');
