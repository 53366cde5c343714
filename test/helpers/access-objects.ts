import type { KubernetesObject } from '../../src/model/manifest';

type Strings = Readonly<Record<string, string>>;

const apiVersions: Strings = {
  NetworkPolicy: 'networking.k8s.io/v1',
  CiliumNetworkPolicy: 'cilium.io/v2',
  AuthorizationPolicy: 'security.istio.io/v1',
  PeerAuthentication: 'security.istio.io/v1',
  RequestAuthentication: 'security.istio.io/v1',
  DestinationRule: 'networking.istio.io/v1',
  ServiceEntry: 'networking.istio.io/v1',
  Gateway: 'networking.istio.io/v1',
  VirtualService: 'networking.istio.io/v1',
  HTTPRoute: 'gateway.networking.k8s.io/v1',
  Service: 'v1',
};

/** Objects as short as a test wants them. */
export const accessObjects = {
  /** In the mesh unless its labels say otherwise. */
  namespace: (name: string, labels: Strings = { 'istio-injection': 'enabled' }): KubernetesObject => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, labels },
  }),
  /** Pods with the label `app` and the account of their name, and a port `http` 8080. */
  workload: (
    id: string,
    {
      labels = {},
      annotations = {},
      spec = {},
    }: { readonly labels?: Strings; readonly annotations?: Strings; readonly spec?: object } = {},
  ): KubernetesObject => {
    const [namespace = '', name = ''] = id.split('/');
    return {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, namespace },
      spec: {
        template: {
          metadata: { labels: { app: name, ...labels }, annotations },
          spec: {
            serviceAccountName: name,
            containers: [{ name: 'app', ports: [{ containerPort: 8080, name: 'http' }] }],
            ...spec,
          },
        },
      },
    };
  },
  of: (
    kind: string,
    id: string,
    spec: object,
    { apiVersion, annotations = {} }: { readonly apiVersion?: string; readonly annotations?: Strings } = {},
  ): KubernetesObject => {
    const [namespace = '', name = ''] = id.split('/');
    return {
      apiVersion: apiVersion ?? apiVersions[kind] ?? '',
      kind,
      metadata: { name, namespace, annotations },
      spec,
    };
  },
};
