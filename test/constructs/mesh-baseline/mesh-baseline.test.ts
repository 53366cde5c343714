import { describe, expect, it } from '@jest/globals';
import { MeshBaseline } from '../../../src/constructs/mesh-baseline/mesh-baseline';
import type { MeshBaselineProps } from '../../../src/constructs/mesh-baseline/mesh-baseline-props';
import { synthObjects } from '../tenant-namespace/synth-objects';

const everything: MeshBaselineProps = {
  mesh: { revision: 'stable', rootNamespace: 'mesh-root' },
  gateways: [
    {
      name: 'public',
      domains: ['example.com', 'staging.example.com'],
      issuer: 'letsencrypt',
      exposure: 'public',
      replicas: { min: 2, max: 6 },
    },
    {
      name: 'internal',
      domains: ['internal.example.com'],
      issuer: 'company',
      exposure: 'internal',
      replicas: { min: 1, max: 1 },
    },
  ],
  observabilityNamespace: 'monitoring',
  tracingProvider: 'otel',
  traceSampling: 5,
};

const synth = (props: MeshBaselineProps) =>
  synthObjects((chart) => {
    new MeshBaseline(chart, 'mesh', props);
  });

const withoutGateways = () => synth({ gateways: [] });

describe('MeshBaseline', () => {
  it('renders what it did before, without gateways', () => {
    expect(withoutGateways().all).toMatchSnapshot();
  });

  it('renders what it did before, with everything set', () => {
    expect(synth(everything).all).toMatchSnapshot();
  });

  it('puts every object in the root or the ingress namespace, with the common labels', () => {
    for (const { kind, metadata } of synth(everything).all) {
      expect(['mesh-root', 'istio-ingress']).toContain(
        kind === 'Namespace' ? metadata.name : metadata.namespace,
      );
      expect(metadata.labels).toMatchObject({ 'app.kubernetes.io/managed-by': 'meshwright' });
    }
  });

  it('leaves the root namespace itself to the installation of Istio', () => {
    const namespaces = synth(everything).all.filter(({ kind }) => kind === 'Namespace');
    expect(namespaces.map(({ metadata }) => metadata.name)).toEqual(['istio-ingress']);
  });
});

describe('its root policies', () => {
  it('take mutual TLS only, without a selector, which would have them ignored', () => {
    const { metadata, spec } = withoutGateways().find('PeerAuthentication', 'default');
    expect(metadata.namespace).toBe('istio-system');
    expect(spec).toEqual({ mtls: { mode: 'STRICT' } });
  });

  it('allow nothing: the empty spec survives', () => {
    const policy = withoutGateways().find('AuthorizationPolicy', 'allow-nothing');
    expect(policy.metadata.namespace).toBe('istio-system');
    expect(Object.keys(policy)).toContain('spec');
    expect(policy.spec).toEqual({});
  });

  it('show a proxy the control plane and its own namespace', () => {
    expect(withoutGateways().find('Sidecar', 'default').spec).toEqual({
      egress: [{ hosts: ['istio-system/*', './*'] }],
    });
  });

  it('measure everything, log at the gateways only, and trace nothing without a provider', () => {
    const { find } = synth({ gateways: [], traceSampling: 50 });
    expect(find('Telemetry', 'mesh-default').spec).toEqual({
      metrics: [{ providers: [{ name: 'prometheus' }] }],
      accessLogging: [{ providers: [{ name: 'envoy' }], disabled: true }],
    });
    expect(find('Telemetry', 'access-log')).toMatchObject({
      metadata: { namespace: 'istio-ingress' },
      spec: { accessLogging: [{ providers: [{ name: 'envoy' }], disabled: false }] },
    });
  });

  it('trace the given share of requests, 1 percent by default', () => {
    expect(synth(everything).find('Telemetry', 'mesh-default').spec).toMatchObject({
      tracing: [{ providers: [{ name: 'otel' }], randomSamplingPercentage: 5 }],
    });
    expect(
      synth({ gateways: [], tracingProvider: 'otel' }).find('Telemetry', 'mesh-default').spec,
    ).toMatchObject({
      tracing: [{ randomSamplingPercentage: 1 }],
    });
  });
});

describe('its network policy for istiod', () => {
  it('opens configuration to pods, webhooks to anyone, metrics to their reader, and every way out', () => {
    const { metadata, spec } = synth(everything).find('NetworkPolicy', 'istiod-network');
    expect(metadata.namespace).toBe('mesh-root');
    expect(spec).toEqual({
      podSelector: { matchLabels: { app: 'istiod' } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        { from: [{ namespaceSelector: {} }], ports: [{ port: 15012, protocol: 'TCP' }] },
        { ports: [{ port: 15017, protocol: 'TCP' }] },
        {
          from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }],
          ports: [{ port: 15014, protocol: 'TCP' }],
        },
      ],
      egress: [{}],
    });
  });
});

describe('its ingress namespace', () => {
  const { labels = {}, annotations } = synth(everything).find('Namespace', 'istio-ingress').metadata;

  it('has exactly one injection label, the revision', () => {
    const injection = [
      'istio.io/rev',
      'istio-injection',
      'istio.io/dataplane-mode',
      'sidecar.istio.io/inject',
    ];
    expect(injection.filter((label) => label in labels)).toEqual(['istio.io/rev']);
    expect(labels['istio.io/rev']).toBe('stable');
  });

  it.each(['enforce', 'warn', 'audit'])('demands restricted pods: %s', (mode) => {
    expect(labels[`pod-security.kubernetes.io/${mode}`]).toBe('restricted');
  });

  it('is no tenant’s, so that gateways do not reach each other', () => {
    expect(labels).not.toHaveProperty('meshwright.dev/project');
  });

  it('is not deleted by either engine unasked', () => {
    expect(annotations).toEqual({
      'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
      'kustomize.toolkit.fluxcd.io/prune': 'disabled',
    });
  });

  it('is closed in both directions', () => {
    expect(withoutGateways().find('NetworkPolicy', 'default-deny')).toMatchObject({
      metadata: { namespace: 'istio-ingress' },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    });
  });
});
