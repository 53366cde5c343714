import {
  Deployment,
  HorizontalPodAutoscaler,
  PodDisruptionBudget,
  Service,
  StatefulSet,
} from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import type { MeshServiceProps } from '../../../src/constructs/mesh-service/mesh-service-props';
import { fullService } from './full-service';
import { http, ofKind, only, render, twoVersions } from './render';

const disk = { kind: 'disk', name: 'data', mount: '/data', size: '5Gi', storageClass: 'fast' } as const;

const deployment = (props?: Partial<MeshServiceProps>) => only(render(props), Deployment).spec;

describe('the workload', () => {
  it('selects by name alone where there is one version', () => {
    const { selector, template } = deployment(fullService);
    expect(selector).toEqual({ matchLabels: { 'app.kubernetes.io/name': 'orders' } });
    expect(template.metadata!.labels).toEqual({
      'app.kubernetes.io/name': 'orders',
      'app.kubernetes.io/part-of': 'order-management',
      'app.kubernetes.io/managed-by': 'meshwright',
      'meshwright.dev/project': 'order-management',
      'meshwright.dev/environment': 'prod',
    });
  });

  it('is one Deployment for each named version', () => {
    const deployments = ofKind(render({ versions: twoVersions }), Deployment);
    expect(
      deployments.map(({ metadata, spec }) => [
        metadata.name,
        spec.selector.matchLabels,
        spec.template.metadata!.labels!['version'],
        spec.template.spec!.containers[0]!.image,
      ]),
    ).toEqual(
      [
        ['v1', '1.4.2'],
        ['v2', '2.0.0'],
      ].map(([version, tag]) => [
        `orders-${version}`,
        { 'app.kubernetes.io/name': 'orders', version },
        version,
        `registry.company.com/shop/orders:${tag}`,
      ]),
    );
  });

  it('has a fixed number of pods only where nothing scales it', () => {
    expect(deployment().replicas).toBe(1);
    expect(deployment({ scale: { min: 3, max: 3, cpuPercent: 70 } }).replicas).toBe(3);
    expect(deployment({ scale: { min: 1, max: 3, cpuPercent: 70 } })).not.toHaveProperty('replicas');
  });

  it('never has fewer pods while it is replaced', () => {
    expect(deployment().strategy).toEqual({
      type: 'RollingUpdate',
      rollingUpdate: { maxUnavailable: 0, maxSurge: '25%' },
    });
  });

  it('is a protected StatefulSet where pods have disks', () => {
    const objects = render({ ports: [http], volumes: [disk] });
    const { metadata, spec } = only(objects, StatefulSet);
    expect(metadata.annotations).toEqual({
      'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
      'kustomize.toolkit.fluxcd.io/prune': 'disabled',
    });
    expect(spec.serviceName).toBe('orders-pods');
    expect(spec.persistentVolumeClaimRetentionPolicy).toEqual({
      whenDeleted: 'Retain',
      whenScaled: 'Retain',
    });
    expect(spec.volumeClaimTemplates).toMatchObject([
      {
        metadata: { name: 'volume-data' },
        spec: {
          accessModes: ['ReadWriteOnce'],
          storageClassName: 'fast',
          resources: { requests: { storage: '5Gi' } },
        },
      },
    ]);
    expect(spec.template.spec!.containers[0]!.volumeMounts).toContainEqual({
      name: 'volume-data',
      mountPath: '/data',
    });
    expect(ofKind(objects, Deployment)).toEqual([]);
  });

  it('autoscales each version by the CPU of the application alone', () => {
    const scale = { min: 1, max: 4, cpuPercent: 60 };
    const autoscalers = ofKind(render({ versions: twoVersions, scale }), HorizontalPodAutoscaler);
    expect(autoscalers.map(({ spec }) => spec.scaleTargetRef)).toEqual([
      { apiVersion: 'apps/v1', kind: 'Deployment', name: 'orders-v1' },
      { apiVersion: 'apps/v1', kind: 'Deployment', name: 'orders-v2' },
    ]);
    expect(autoscalers[0]!.spec.metrics).toEqual([
      {
        type: 'ContainerResource',
        containerResource: {
          container: 'app',
          name: 'cpu',
          target: { type: 'Utilization', averageUtilization: 60 },
        },
      },
    ]);
    const stateful = only(render({ scale, volumes: [disk] }), HorizontalPodAutoscaler);
    expect(stateful.spec.scaleTargetRef.kind).toBe('StatefulSet');
  });

  it('limits disruption where there can be two pods', () => {
    const budget = (max: number) =>
      ofKind(render({ scale: { min: 1, max, cpuPercent: 70 } }), PodDisruptionBudget);
    expect(budget(1)).toEqual([]);
    expect(budget(2)[0]!.spec).toEqual({
      maxUnavailable: 1,
      selector: { matchLabels: { 'app.kubernetes.io/name': 'orders' } },
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    });
  });
});

describe('the Service', () => {
  it('leads from the port of callers to the port of the container', () => {
    const { metadata, spec } = only(render(fullService), Service);
    expect(spec).toEqual({
      selector: { 'app.kubernetes.io/name': 'orders' },
      ports: [
        { name: 'http', port: 80, targetPort: 8080, appProtocol: 'http', protocol: 'TCP' },
        { name: 'grpc', port: 9000, targetPort: 9090, appProtocol: 'grpc', protocol: 'TCP' },
      ],
    });
    expect(metadata.annotations).toEqual({ 'networking.istio.io/exportTo': '.,billing,istio-ingress' });
  });

  it('has a headless neighbour with the same ports where pods have disks', () => {
    const [service, headless] = ofKind(render({ ports: [http], volumes: [disk] }), Service);
    expect(headless!.metadata.name).toBe('orders-pods');
    expect(headless!.spec).toEqual({ clusterIP: 'None', ...service!.spec });
  });
});
