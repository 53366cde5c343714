import { describe, expect, it } from '@jest/globals';
import { MeshBaseline } from '../../../src/constructs/mesh-baseline/mesh-baseline';
import type { Gateway } from '../../../src/model/gateway';
import { synthObjects } from '../tenant-namespace/synth-objects';

const gateway: Gateway = {
  name: 'public',
  domains: ['example.com', 'staging.example.com'],
  issuer: 'letsencrypt',
  exposure: 'public',
  replicas: { min: 2, max: 6 },
};

const name = 'gateway-public';
const pods = { 'app.kubernetes.io/name': name };
const inNamespace = (namespace: string) => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
});

const synth = (changes: Partial<Gateway> = {}) =>
  synthObjects((chart) => {
    new MeshBaseline(chart, 'mesh', { gateways: [{ ...gateway, ...changes }] });
  });

const kindsNamed = (changes: Partial<Gateway> = {}) =>
  synth(changes)
    .all.filter(({ metadata }) => metadata.name.startsWith(name))
    .map(({ kind }) => kind);

describe('the proxies of a gateway', () => {
  const { spec } = synth().find('Deployment', name);

  it('are what every policy selects by name, with an identity of the same name', () => {
    expect(spec).toMatchObject({
      selector: { matchLabels: pods },
      template: { metadata: { labels: pods }, spec: { serviceAccountName: name } },
    });
    expect(kindsNamed()).toContain('ServiceAccount');
  });

  it('are injected as a gateway, by the revision', () => {
    expect(spec).toMatchObject({
      template: {
        metadata: {
          labels: { 'sidecar.istio.io/inject': 'true', 'istio.io/rev': 'default' },
          annotations: { 'inject.istio.io/templates': 'gateway' },
        },
        spec: { containers: [{ name: 'istio-proxy', image: 'auto' }] },
      },
    });
  });

  it('meet the restricted level by themselves', () => {
    expect(spec).toMatchObject({
      template: {
        spec: {
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [
            {
              securityContext: {
                allowPrivilegeEscalation: false,
                capabilities: { drop: ['ALL'] },
                runAsNonRoot: true,
              },
            },
          ],
        },
      },
    });
  });

  it('are as many as the autoscaler says, where it has a range', () => {
    expect(spec).not.toHaveProperty('replicas');
    expect(synth().find('HorizontalPodAutoscaler', name).spec).toMatchObject({
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
      minReplicas: 2,
      maxReplicas: 6,
    });
  });

  it('are a fixed number where there is no range', () => {
    const fixed = { replicas: { min: 3, max: 3 } };
    expect(synth(fixed).find('Deployment', name).spec).toMatchObject({ replicas: 3 });
    expect(kindsNamed(fixed)).not.toContain('HorizontalPodAutoscaler');
  });

  it('leave a node one at a time, unless there is but one, which may leave', () => {
    expect(synth().find('PodDisruptionBudget', name).spec).toEqual({
      maxUnavailable: 1,
      selector: { matchLabels: pods },
    });
    expect(kindsNamed({ replicas: { min: 1, max: 1 } })).not.toContain('PodDisruptionBudget');
  });
});

describe('the address of a gateway', () => {
  it('leads 80 and 443 to ports that need no privilege, and keeps the caller’s address', () => {
    expect(synth().find('Service', name).spec).toEqual({
      type: 'LoadBalancer',
      externalTrafficPolicy: 'Local',
      selector: pods,
      ports: [
        { name: 'status-port', port: 15021, targetPort: 15021, protocol: 'TCP' },
        { name: 'http', port: 80, targetPort: 8080, protocol: 'TCP' },
        { name: 'https', port: 443, targetPort: 8443, protocol: 'TCP' },
      ],
    });
  });
});

describe('the hosts of a gateway', () => {
  it('are its domains and all below, over TLS, with plain HTTP sent there', () => {
    const hosts = ['*/example.com', '*/*.example.com', '*/staging.example.com', '*/*.staging.example.com'];
    expect(synth().find('Gateway', name).spec).toEqual({
      selector: pods,
      servers: [
        {
          port: { number: 443, name: 'https', protocol: 'HTTPS' },
          hosts,
          tls: { mode: 'SIMPLE', credentialName: 'gateway-public-tls', minProtocolVersion: 'TLSV1_2' },
        },
        { port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts, tls: { httpsRedirect: true } },
      ],
    });
  });

  it('are in the certificate, in the Secret that the gateway reads, beside its pods', () => {
    const { metadata, spec } = synth().find('Certificate', 'gateway-public-tls');
    expect(metadata.namespace).toBe('istio-ingress');
    expect(spec).toMatchObject({
      secretName: 'gateway-public-tls',
      dnsNames: ['example.com', '*.example.com', 'staging.example.com', '*.staging.example.com'],
      issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'letsencrypt' },
    });
  });
});

describe('the access to a gateway', () => {
  it('is everybody’s, on the ports of its pods', () => {
    expect(synth().find('AuthorizationPolicy', name).spec).toEqual({
      selector: { matchLabels: pods },
      action: 'ALLOW',
      rules: [{ to: [{ operation: { ports: ['8080', '8443'] } }] }],
    });
  });

  it('lets its identity read the Secrets of its namespace and nothing else', () => {
    expect(synth().find('Role', name)['rules']).toEqual([
      { apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list', 'watch'] },
    ]);
    expect(synth().find('RoleBinding', name)).toMatchObject({
      roleRef: { kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name, namespace: 'istio-ingress' }],
    });
  });

  it('is open from anywhere, and leads to tenants and observability only', () => {
    expect(synth().find('NetworkPolicy', name).spec).toEqual({
      podSelector: { matchLabels: pods },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          ports: [
            { port: 8080, protocol: 'TCP' },
            { port: 8443, protocol: 'TCP' },
            { port: 15021, protocol: 'TCP' },
          ],
        },
        {
          from: [inNamespace('observability')],
          ports: [
            { port: 15020, protocol: 'TCP' },
            { port: 15090, protocol: 'TCP' },
          ],
        },
      ],
      egress: [
        {
          to: [{ ...inNamespace('kube-system'), podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }],
          ports: [
            { port: 53, protocol: 'UDP' },
            { port: 53, protocol: 'TCP' },
          ],
        },
        {
          to: [{ ...inNamespace('istio-system'), podSelector: { matchLabels: { app: 'istiod' } } }],
          ports: [{ port: 15012, protocol: 'TCP' }],
        },
        {
          to: [
            {
              namespaceSelector: {
                matchExpressions: [{ key: 'meshwright.dev/project', operator: 'Exists' }],
              },
            },
            inNamespace('observability'),
          ],
        },
      ],
    });
  });
});
