import type { PlaceInObject } from './place-in-object';

/** `set`: by their value. Field names: by the values of these. */
export type ListKeys = 'set' | readonly string[];

/**
 * How entries of a list are told apart, by the name of the field that holds it. `set`: by their value, and their order
 * means nothing. Field names: entries with the same values there are the same entry. What is not named here is compared
 * by position, because its order means something: arguments, routes, init containers.
 *
 * From `x-kubernetes-list-map-keys` of the API (https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy),
 * and from what Istio and the network plugins document of their lists.
 */
const listKeys: Readonly<Record<string, ListKeys>> = {
  // Of pods and workloads.
  containers: ['name'],
  env: ['name'],
  envFrom: 'set',
  volumes: ['name'],
  volumeMounts: ['mountPath'],
  volumeClaimTemplates: ['metadata.name'],
  imagePullSecrets: ['name'],
  tolerations: 'set',
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
  sources: 'set',
  items: 'set',
  // Of Services and policies.
  ports: ['name', 'port', 'containerPort', 'protocol'],
  policyTypes: 'set',
  ingress: 'set',
  egress: 'set',
  from: 'set',
  to: 'set',
  except: 'set',
  matchExpressions: 'set',
  values: 'set',
  add: 'set',
  drop: 'set',
  // Of roles.
  apiGroups: 'set',
  resources: 'set',
  resourceNames: 'set',
  verbs: 'set',
  subjects: 'set',
  // Of autoscalers.
  metrics: 'set',
  // Of Istio: rules of a policy are alternatives, servers and subsets have no order, routes have.
  rules: 'set',
  when: 'set',
  principals: 'set',
  notPrincipals: 'set',
  namespaces: 'set',
  notNamespaces: 'set',
  requestPrincipals: 'set',
  notRequestPrincipals: 'set',
  methods: 'set',
  notMethods: 'set',
  paths: 'set',
  notPaths: 'set',
  hosts: 'set',
  gateways: 'set',
  exportTo: 'set',
  subsets: ['name'],
  portLevelSettings: ['port.number'],
  servers: ['port.name'],
  jwtRules: 'set',
  audiences: 'set',
  addresses: 'set',
  // Of Cilium and Calico.
  fromEndpoints: 'set',
  toEndpoints: 'set',
  fromEntities: 'set',
  toEntities: 'set',
  toFQDNs: 'set',
  toPorts: 'set',
  toCIDRSet: 'set',
  // Of Argo CD and Flux.
  destinations: 'set',
  sourceRepos: 'set',
  clusterResourceWhitelist: 'set',
  namespaceResourceWhitelist: 'set',
  groups: 'set',
  policies: 'set',
  syncOptions: 'set',
  dependsOn: ['name'],
  healthChecks: 'set',
  // Of cert-manager, External Secrets and the Gateway API.
  dnsNames: 'set',
  data: 'set',
  listeners: ['name'],
  hostnames: 'set',
  parentRefs: 'set',
};

/** Kinds whose `rules` are tried one after the other. */
export const orderedRules: ReadonlySet<string> = new Set(['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute']);

/** How the entries of a list are told apart; undefined where their order means something. */
export function keysOfList({ name, ordered }: PlaceInObject): ListKeys | undefined {
  return ordered && name === 'rules' ? undefined : listKeys[name];
}
