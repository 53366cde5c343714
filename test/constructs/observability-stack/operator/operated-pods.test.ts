import { describe, expect, it } from '@jest/globals';
import type { StatefulSetProps } from '@cdk8s/kubernetes';
import type { AlertmanagerSpec, PrometheusSpec } from '@cdk8s/prometheus-operator';
import { protection } from '../../../../src/conventions/protection';
import { observed, synthStack } from '../observed';

const plain = synthStack();
const operated = synthStack({ form: 'operator' });

describe.each([
  ['prometheus', 'Prometheus'],
  ['alertmanager', 'Alertmanager'],
] as const)('%s', (name, kind) => {
  const set = plain.find('StatefulSet', name) as { readonly spec: NonNullable<StatefulSetProps['spec']> };
  const object = operated.find(kind, name) as {
    readonly metadata: object;
    readonly spec: PrometheusSpec & AlertmanagerSpec;
  };
  const pod = set.spec.template.spec;
  const container = pod?.containers[0];
  const { spec } = object;

  it('runs as many pods of the same image, with the same resources', () => {
    expect(spec.replicas).toBe(set.spec.replicas);
    expect(spec.image).toBe(container?.image);
    expect(spec.resources).toEqual(container?.resources);
  });

  it('runs them confined and spread as in the plain form, outside of the mesh', () => {
    expect(spec.securityContext).toEqual(pod?.securityContext);
    expect(spec.topologySpreadConstraints).toEqual(pod?.topologySpreadConstraints);
    expect(spec.automountServiceAccountToken).toBe(pod?.automountServiceAccountToken);
    expect(spec.enableServiceLinks).toBe(false);
    expect(spec.serviceAccountName).toBe(pod?.serviceAccountName);
    expect(spec.priorityClassName).toBe(pod?.priorityClassName);
    expect(spec.podMetadata).toEqual({ labels: { 'sidecar.istio.io/inject': 'false' } });
    expect(operated.find('PodDisruptionBudget', name).spec).toEqual(
      plain.find('PodDisruptionBudget', name).spec,
    );
  });

  it('keeps its volumes, where the plain form has its data', () => {
    expect(object.metadata).toMatchObject({ annotations: protection });
    expect(spec.storage).toEqual({
      disableMountSubPath: true,
      volumeClaimTemplate: set.spec.volumeClaimTemplates?.[0],
    });
    expect(spec.storage?.volumeClaimTemplate?.metadata?.annotations).toEqual(protection);
    expect(spec.persistentVolumeClaimRetentionPolicy).toEqual({
      whenDeleted: 'Retain',
      whenScaled: 'Retain',
    });
  });

  it('is behind the Services of the plain form', () => {
    expect(spec.serviceName).toBe(set.spec.serviceName);
    expect(spec.portName).toBe('http');
    expect(container?.args).toContain(`--web.external-url=${spec.externalUrl}`);
  });
});

describe('Prometheus', () => {
  const specOf = (stack: typeof operated) => stack.find('Prometheus', 'prometheus').spec as PrometheusSpec;

  it('keeps what the plain form keeps', () => {
    const { retention, retentionSize } = specOf(operated);
    const set = plain.find('StatefulSet', 'prometheus') as unknown as StatefulSetProps;
    const args = set.spec?.template.spec?.containers[0]?.args;
    expect(args).toContain(`--storage.tsdb.retention.time=${retention}`);
    expect(args).toContain(`--storage.tsdb.retention.size=${retentionSize}`);
  });

  it('takes objects of the stack alone, and no files', () => {
    const spec = specOf(operated);
    const ours = {
      matchLabels: { 'app.kubernetes.io/managed-by': 'meshwright', 'app.kubernetes.io/name': 'prometheus' },
    };
    expect([spec.podMonitorSelector, spec.ruleSelector]).toEqual([ours, ours]);
    const others = new Set([
      'serviceMonitorSelector',
      'probeSelector',
      'scrapeConfigSelector',
      'podMonitorNamespaceSelector',
      'ruleNamespaceSelector',
    ]);
    expect(Object.keys(spec).filter((key) => others.has(key))).toEqual([]);
    expect(spec.arbitraryFSAccessThroughSMs).toEqual({ deny: true });
    expect(spec).not.toHaveProperty('enableAdminAPI');
    expect(spec.reloadStrategy).toBe('ProcessSignal');
  });

  it('may look for Alertmanager in its own namespace', () => {
    const verbs = ['get', 'list', 'watch'];
    expect(operated.find('Role', 'meshwright-prometheus-alerting')).toMatchObject({
      metadata: { namespace: 'observability' },
      rules: [
        { apiGroups: [''], resources: ['services'], verbs },
        { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs },
      ],
    });
    expect(operated.find('RoleBinding', 'meshwright-prometheus-alerting')).toMatchObject({
      roleRef: { name: 'meshwright-prometheus-alerting' },
      subjects: [{ kind: 'ServiceAccount', name: 'prometheus', namespace: 'observability' }],
    });
  });

  it('is of the version in the tag of its image, if there is one', () => {
    expect(specOf(operated).version).toBe('v3.13.0');
    const digest = `registry.company.com/prometheus@sha256:${'0'.repeat(64)}`;
    const images = { ...observed.images, prometheus: digest };
    expect(specOf(synthStack({ form: 'operator', images }))).not.toHaveProperty('version');
  });
});
