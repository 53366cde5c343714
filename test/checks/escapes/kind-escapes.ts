import type { Attempt } from './attempt';
import { harmless } from './harmless';
import { ofKind } from './variants';

/** Kinds that a project may not add. */
export const kindEscapes: readonly Attempt[] = [
  ['a namespace', ofKind('v1', 'Namespace'), 'cluster-scoped-kind'],
  ['rights in the cluster', ofKind('rbac.authorization.k8s.io/v1', 'ClusterRole'), 'cluster-scoped-kind'],
  [
    'a binding to cluster-admin',
    ofKind('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
    }),
    'cluster-scoped-kind',
  ],
  ['a volume', ofKind('v1', 'PersistentVolume', { spec: {} }), 'cluster-scoped-kind'],
  [
    'a webhook',
    ofKind('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration'),
    'cluster-scoped-kind',
  ],
  ['a priority', ofKind('scheduling.k8s.io/v1', 'PriorityClass', { value: 1 }), 'cluster-scoped-kind'],
  [
    'a policy of all namespaces',
    ofKind('projectcalico.org/v3', 'GlobalNetworkPolicy'),
    'cluster-scoped-kind',
  ],
  ['code in proxies', ofKind('networking.istio.io/v1alpha3', 'EnvoyFilter', { spec: {} }), 'mesh-kind'],
  ['a plugin in proxies', ofKind('extensions.istio.io/v1alpha1', 'WasmPlugin'), 'mesh-kind'],
  ['settings of proxies', ofKind('networking.istio.io/v1beta1', 'ProxyConfig'), 'mesh-kind'],
  ['a host of the mesh', ofKind('networking.istio.io/v1', 'ServiceEntry', { spec: {} }), 'mesh-kind'],
  ['an address of the mesh', ofKind('networking.istio.io/v1', 'WorkloadEntry', { spec: {} }), 'mesh-kind'],
  ['what proxies know', ofKind('networking.istio.io/v1', 'Sidecar', { spec: {} }), 'mesh-kind'],
  ['what proxies report', ofKind('telemetry.istio.io/v1', 'Telemetry', { spec: {} }), 'mesh-kind'],
  ['a gateway', ofKind('networking.istio.io/v1', 'Gateway', { spec: {} }), 'entrance-kind'],
  [
    'a route of a gateway',
    ofKind('gateway.networking.k8s.io/v1', 'HTTPRoute', { spec: {} }),
    'entrance-kind',
  ],
  ['a grant to routes', ofKind('gateway.networking.k8s.io/v1beta1', 'ReferenceGrant'), 'entrance-kind'],
  ['an ingress', ofKind('networking.k8s.io/v1', 'Ingress'), 'entrance-kind'],
  ['a certificate', ofKind('cert-manager.io/v1', 'Certificate', { spec: {} }), 'entrance-kind'],
  ['a network policy', ofKind('networking.k8s.io/v1', 'NetworkPolicy', { spec: {} }), 'policy-kind'],
  ['one of Cilium', ofKind('cilium.io/v2', 'CiliumNetworkPolicy', { spec: {} }), 'policy-kind'],
  ['one of Calico', ofKind('projectcalico.org/v3', 'NetworkPolicy', { spec: {} }), 'policy-kind'],
  ['keys of tokens', ofKind('security.istio.io/v1', 'RequestAuthentication', { spec: {} }), 'policy-kind'],
  [
    'mTLS of its own',
    ofKind('security.istio.io/v1', 'PeerAuthentication', { spec: { mtls: { mode: 'STRICT' } } }),
    'policy-kind',
  ],
  ['more quota', ofKind('v1', 'ResourceQuota', { spec: { hard: { pods: '1000' } } }), 'limits-kind'],
  ['other limits', ofKind('v1', 'LimitRange', { spec: { limits: [] } }), 'limits-kind'],
  ['rights', ofKind('rbac.authorization.k8s.io/v1', 'Role', { rules: [] }), 'permission-kind'],
  ['a binding', ofKind('rbac.authorization.k8s.io/v1', 'RoleBinding'), 'permission-kind'],
  ['an identity', ofKind('v1', 'ServiceAccount'), 'permission-kind'],
  ['endpoints', ofKind('v1', 'Endpoints'), 'endpoints-kind'],
  ['endpoints in slices', ofKind('discovery.k8s.io/v1', 'EndpointSlice'), 'endpoints-kind'],
  ['an Application', ofKind('argoproj.io/v1alpha1', 'Application', { spec: {} }), 'delivery-kind'],
  ['an AppProject', ofKind('argoproj.io/v1alpha1', 'AppProject', { spec: {} }), 'delivery-kind'],
  [
    'a Kustomization',
    ofKind('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { spec: {} }),
    'delivery-kind',
  ],
  ['a HelmRelease', ofKind('helm.toolkit.fluxcd.io/v2', 'HelmRelease'), 'delivery-kind'],
  ['a store of secrets', ofKind('external-secrets.io/v1', 'SecretStore', { spec: {} }), 'secret-kind'],
  ['ciphertext', ofKind('bitnami.com/v1alpha1', 'SealedSecret', { spec: {} }), 'secret-kind'],
  ['a value of a secret', ofKind('v1', 'Secret', { stringData: { a: 'b' } }), 'secret-value'],
  ['a pod', ofKind('v1', 'Pod'), 'bare-pod'],
  ['pods on every node', { ...harmless.pods(), kind: 'DaemonSet' }, 'foreign-kind'],
  ['a kind nobody knows', ofKind('kyverno.io/v1', 'Policy'), 'foreign-kind'],
];
