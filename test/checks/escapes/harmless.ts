import { withChange } from '../../helpers/with-change';

/** Fields by their paths, `a.b.c`, and what replaces them. */
type Changes = Readonly<Record<string, unknown>>;

type ApiObject = Readonly<Record<string, unknown>> & { readonly apiVersion: string; readonly kind: string };

/** A dot inside a key is written `~`. */
const changed = <T>(value: T, changes: Changes): T =>
  Object.entries(changes).reduce((so, [path, to]) => withChange(so, keysOf(path), to), value);

const keysOf = (path: string) =>
  path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~', '.')));

/** Labels of pods that act as `batch` and that a Service of their own can select. */
const labels = { 'app.kubernetes.io/name': 'batch', component: 'extra' };

const template = {
  metadata: { labels, annotations: {} },
  spec: {
    serviceAccountName: 'batch',
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [
      {
        name: 'extra',
        image: 'registry.test.example/extra:1.0.0',
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
        resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '64Mi' } },
      },
    ],
  },
} as const;

const host = (name: string) => `${name}.shop.svc.cluster.local`;

/** Objects that a project may add, each with some fields changed: what is left is one step away from harmless. */
export const harmless = {
  /** A Deployment whose pods act as `batch`; the fields are those of the template. */
  pods: (changes: Changes = {}): ApiObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    spec: { selector: { matchLabels: labels }, template: changed(template, changes) },
  }),
  /** A Service called `extra` for these pods. */
  service: (changes: Changes = {}): ApiObject =>
    changed(
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'extra', annotations: { 'networking.istio.io/exportTo': '.' } },
        spec: { selector: { component: 'extra' }, ports: [{ name: 'http', port: 80 }] },
      },
      changes,
    ),
  /** Routes for it, inside the mesh. */
  routes: (changes: Changes = {}): ApiObject =>
    changed(
      {
        apiVersion: 'networking.istio.io/v1',
        kind: 'VirtualService',
        spec: {
          hosts: [host('extra')],
          gateways: ['mesh'],
          exportTo: ['.'],
          http: [{ route: [{ destination: { host: host('extra') } }] }],
        },
      },
      changes,
    ),
  /** How callers treat it. */
  destination: (changes: Changes = {}): ApiObject =>
    changed(
      {
        apiVersion: 'networking.istio.io/v1',
        kind: 'DestinationRule',
        spec: { host: host('extra'), exportTo: ['.'], trafficPolicy: {} },
      },
      changes,
    ),
  /** Who may not call `api`. */
  denial: (changes: Changes = {}): ApiObject =>
    changed(
      {
        apiVersion: 'security.istio.io/v1',
        kind: 'AuthorizationPolicy',
        spec: {
          selector: { matchLabels: { 'app.kubernetes.io/name': 'api' } },
          action: 'DENY',
          rules: [{ from: [{ source: { notServiceAccounts: ['shop/web'] } }] }],
        },
      },
      changes,
    ),
  secret: (changes: Changes = {}): ApiObject =>
    changed(
      {
        apiVersion: 'external-secrets.io/v1',
        kind: 'ExternalSecret',
        spec: {
          secretStoreRef: { kind: 'ClusterSecretStore', name: 'default' },
          data: [{ secretKey: 'key', remoteRef: { key: 'shop/prod/extra' } }],
        },
      },
      changes,
    ),
  budget: (changes: Changes = {}): ApiObject =>
    changed(
      {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        spec: { maxUnavailable: 1, selector: { matchLabels: { component: 'extra' } } },
      },
      changes,
    ),
  claim: (changes: Changes = {}): ApiObject =>
    changed(
      {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: {},
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
      },
      changes,
    ),
  settings: (changes: Changes = {}): ApiObject =>
    changed({ apiVersion: 'v1', kind: 'ConfigMap', metadata: {}, data: { a: 'b' } }, changes),
} as const;
