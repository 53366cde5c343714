import { beside } from '../beside';
import type { Fault, RenderedObject } from '../fault';
import { withField } from '../with-field';
import { withValue } from '../with-value';
import { without } from '../without';

const secret = 'external-secrets.io/ExternalSecret';

interface Seen {
  readonly host: string;
  readonly object: RenderedObject;
}

interface Pod {
  readonly metadata: { readonly labels: RenderedObject };
  readonly spec: RenderedObject;
}

/** An object that a project adds in code beside a Service. */
const added = (
  name: string,
  code: Fault['code'],
  [apiVersion, kind]: readonly [string, string],
  fields: (seen: Seen) => RenderedObject | undefined = () => ({}),
): Fault => ({ name, kind: '/Service', of: 'code', make: beside(apiVersion, kind, fields), code });

const istio = (kind: string) => ['networking.istio.io/v1', kind] as const;
const labelPath = (key: string) => ['spec', 'template', 'metadata', 'labels', key];
const ports = [{ name: 'http', port: 80, appProtocol: 'http' }];

/** Nobody but the namespace sees it. */
const metadata = { annotations: { 'networking.istio.io/exportTo': '.' } };
const address = 'cdk8s.io/metadata.addr';

/** An object beside pods that a project makes in code, which no service has. */
const beyond = (
  name: string,
  code: Fault['code'],
  make: (at: { readonly namespace: string; readonly selector: RenderedObject }) => readonly RenderedObject[],
): Fault => ({
  name,
  kind: 'batch/CronJob',
  of: 'code',
  code,
  make: (object) => {
    const { namespace } = object['metadata'] as { namespace: string };
    const { jobTemplate } = object['spec'] as {
      jobTemplate: { spec: { template: { metadata: { labels: Readonly<Record<string, string>> } } } };
    };
    const value = jobTemplate.spec.template.metadata.labels[address];
    return value === undefined ? undefined : [object, ...make({ namespace, selector: { [address]: value } })];
  },
});

const service = (
  { namespace, selector }: { readonly namespace: string; readonly selector: RenderedObject },
  more: RenderedObject = {},
  visible: RenderedObject = metadata,
): RenderedObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { ...visible, name: 'seeded', namespace },
  spec: { selector, ports, ...more },
});

const ofMesh = (kind: string, namespace: string, spec: RenderedObject): RenderedObject => ({
  apiVersion: 'networking.istio.io/v1',
  kind,
  metadata: { name: 'seeded', namespace },
  spec: { exportTo: ['.'], ...spec },
});

/** What tenants may not have, by definition or in code. */
export const tenancyFaults: readonly Fault[] = [
  // Kinds
  added('a namespace', 'cluster-scoped-kind', ['v1', 'Namespace']),
  added('an address in the mesh', 'mesh-kind', istio('WorkloadEntry'), () => ({
    spec: { address: '192.0.2.1' },
  })),
  added('a network policy', 'policy-kind', ['networking.k8s.io/v1', 'NetworkPolicy'], ({ object }) => ({
    spec: { podSelector: { matchLabels: (object['spec'] as RenderedObject)['selector'] } },
  })),
  added('a quota', 'limits-kind', ['v1', 'ResourceQuota'], () => ({ spec: { hard: { pods: '1' } } })),
  added('a ServiceAccount', 'permission-kind', ['v1', 'ServiceAccount']),
  added('an Ingress', 'entrance-kind', ['networking.k8s.io/v1', 'Ingress'], ({ object }) => {
    const { name } = object['metadata'] as { name: string };
    const [port] = (object['spec'] as { ports: { port: number }[] }).ports;
    return { spec: { defaultBackend: { service: { name, port: { number: port?.port } } } } };
  }),
  added('endpoints', 'endpoints-kind', ['v1', 'Endpoints']),
  added(
    'a part of the delivery',
    'delivery-kind',
    ['kustomize.toolkit.fluxcd.io/v1', 'Kustomization'],
    () => ({
      spec: {
        interval: '1m',
        prune: true,
        sourceRef: { kind: 'GitRepository', name: 'meshwright', namespace: 'flux-system' },
      },
    }),
  ),
  added('a sealed secret', 'secret-kind', ['bitnami.com/v1alpha1', 'SealedSecret'], () => ({
    spec: { encryptedData: { password: 'AgB' } },
  })),
  {
    name: 'a pod that nothing makes again',
    kind: 'batch/CronJob',
    of: 'code',
    make: (object) => {
      const { namespace } = object['metadata'] as { namespace: string };
      const { jobTemplate } = object['spec'] as { jobTemplate: { spec: { template: Pod } } };
      const {
        spec,
        metadata: { labels },
      } = jobTemplate.spec.template;
      if (labels[address] === undefined) return undefined;
      return [
        object,
        { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'seeded', namespace, labels }, spec },
      ];
    },
    code: 'bare-pod',
  },
  added('a kind that nobody allowed', 'foreign-kind', ['monitoring.coreos.com/v1', 'PrometheusRule'], () => ({
    spec: {},
  })),
  // Secrets
  added('a Secret with its value', 'secret-value', ['v1', 'Secret'], () => ({
    stringData: { password: 'hunter2' },
  })),
  {
    name: 'another store of secrets',
    kind: secret,
    of: 'tenant',
    make: withValue('spec.secretStoreRef.name', () => 'own'),
    code: 'foreign-secret-store',
  },
  {
    name: 'a secret of another project',
    kind: secret,
    of: 'tenant',
    make: withValue('spec.data.0.remoteRef.key', () => 'payroll/prod/database'),
    code: 'foreign-secret-key',
  },
  {
    name: 'a secret that is a token of the API server',
    kind: secret,
    of: 'tenant',
    make: withField('spec.target.template', { type: 'kubernetes.io/service-account-token' }),
    code: 'foreign-secret-target',
  },
  // Services
  added('a Service without a selector', 'blind-service', ['v1', 'Service'], () => ({
    metadata,
    spec: { ports },
  })),
  added('a name for something outside', 'external-name', ['v1', 'Service'], () => ({
    metadata,
    spec: { type: 'ExternalName', externalName: 'db.example.org' },
  })),
  beyond('a Service for the world', 'opened-service', (at) => [service(at, { type: 'NodePort' })]),
  added('a Service of the pods of another', 'foreign-selector', ['v1', 'Service'], ({ object }) => ({
    metadata,
    spec: { ...(object['spec'] as RenderedObject) },
  })),
  // The mesh
  beyond('a Service that every namespace sees', 'exported-to-all', (at) => [service(at, {}, {})]),
  added('a rule for every host', 'wildcard-host', istio('DestinationRule'), () => ({
    spec: { host: '*.svc.cluster.local', exportTo: ['.'] },
  })),
  added('a rule for a host of others', 'foreign-host', istio('DestinationRule'), () => ({
    spec: { host: 'grafana.observability.svc.cluster.local', exportTo: ['.'] },
  })),
  added('a second rule for a host', 'host-taken', istio('DestinationRule'), ({ host }) => ({
    spec: { host, exportTo: ['.'] },
  })),
  beyond('calls with certificates of its own', 'weakened-mtls', (at) => [
    ofMesh('DestinationRule', at.namespace, {
      host: `seeded.${at.namespace}.svc.cluster.local`,
      trafficPolicy: { tls: { mode: 'MUTUAL', clientCertificate: '/a.pem', privateKey: '/a.key' } },
    }),
    service(at),
  ]),
  added(
    'routes at a gateway that it is not exposed on',
    'foreign-gateway',
    istio('VirtualService'),
    ({ host, object }) => {
      const { annotations } = object['metadata'] as { annotations?: Readonly<Record<string, string>> };
      const seen = annotations?.['networking.istio.io/exportTo']?.includes('istio-ingress') === true;
      const [port] = (object['spec'] as { ports: { port: number }[] }).ports;
      return seen
        ? {
            spec: {
              exportTo: ['istio-ingress'],
              gateways: ['istio-ingress/gateway-internal'],
              hosts: ['seeded.internal.acme.example'],
              http: [{ route: [{ destination: { host, port: { number: port?.port } } }] }],
            },
          }
        : undefined;
    },
  ),
  beyond('routes to services of others', 'foreign-destination', (at) => [
    ofMesh('VirtualService', at.namespace, {
      hosts: [`seeded.${at.namespace}.svc.cluster.local`],
      http: [
        {
          route: [
            {
              destination: { host: 'otel-collector.observability.svc.cluster.local', port: { number: 4317 } },
            },
          ],
        },
      ],
    }),
    service(at),
  ]),
  // Access
  {
    name: 'callers by a wildcard',
    kind: 'security.istio.io/AuthorizationPolicy',
    of: 'tenant',
    make: withValue('spec.rules.0.from.0.source', () => ({ principals: ['*'] })),
    code: 'open-policy',
  },
  added('more callers', 'widened-access', ['security.istio.io/v1', 'AuthorizationPolicy'], ({ object }) => {
    const { namespace, name } = object['metadata'] as { namespace: string; name: string };
    const { selector } = object['spec'] as RenderedObject;
    return {
      spec: {
        selector: { matchLabels: selector },
        rules: [{ from: [{ source: { serviceAccounts: [`${namespace}/${name}`] } }] }],
      },
    };
  }),
  // Metadata
  added('a label of the platform', 'reserved-metadata', ['v1', 'ConfigMap'], () => ({
    metadata: { labels: { 'meshwright.dev/team': 'other' } },
    data: {},
  })),
  added('a finalizer', 'own-finalizer', ['v1', 'ConfigMap'], () => ({
    metadata: { finalizers: ['acme.example/keep'] },
    data: {},
  })),
  added('the certificates that pods trust', 'trusted-name', ['v1', 'ConfigMap'], () => ({
    metadata: { name: 'istio-ca-root-cert' },
    data: {},
  })),
  added('an object in another namespace', 'outside-tenant', ['v1', 'ConfigMap'], () => ({
    metadata: { namespace: 'observability' },
    data: {},
  })),
  // Pods
  {
    name: 'a pod as another service',
    kind: 'apps/Deployment',
    of: 'tenant',
    make: withValue('spec.template.spec.serviceAccountName', (name) => (name === 'web' ? 'cart' : undefined)),
    code: 'foreign-account',
  },
  {
    name: 'a pod that answers for another service',
    kind: 'apps/Deployment',
    of: 'code',
    make: (object) => {
      const { metadata, ...rest } = structuredClone(object) as { metadata: RenderedObject };
      const { labels: _, annotations: __, ...own } = metadata;
      const made = { ...rest, metadata: { ...own, name: 'seeded' } };
      for (const key of ['environment', 'project', 'team']) without(labelPath(`meshwright.dev/${key}`))(made);
      return [object, made];
    },
    code: 'foreign-traffic',
  },
  beyond('a budget that keeps nodes', 'blocked-drain', ({ namespace, selector }) => [
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name: 'seeded', namespace },
      spec: { maxUnavailable: 0, selector: { matchLabels: selector } },
    },
  ]),
  {
    name: 'limits below those of the proxy',
    kind: '/LimitRange',
    make: withField('spec.limits.0.max', { memory: '512Mi' }),
    code: 'limit-range-too-low',
  },
  {
    name: 'a delivery that rewrites',
    kind: 'kustomize.toolkit.fluxcd.io/Kustomization',
    make: withField('spec.namePrefix', 'seeded-'),
    code: 'rewritten-objects',
  },
];
