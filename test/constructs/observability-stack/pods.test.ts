import { describe, expect, it } from '@jest/globals';
import type { PodTemplateSpec, StatefulSetProps } from '@cdk8s/kubernetes';
import { observed, synthStack } from './observed';

const stack = synthStack();
const workloads = stack.all
  .filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet')
  .map(({ metadata, ...object }) => {
    const { template } = object['spec'] as { readonly template: PodTemplateSpec };
    if (template.spec === undefined) {
      throw new Error(`${metadata.name} has no pods`);
    }
    return { name: metadata.name, pod: template.spec, template };
  });
const statefulSet = (name: string) => stack.find('StatefulSet', name).spec as StatefulSetProps['spec'];

describe('every pod', () => {
  it('is one of the four components', () => {
    expect(workloads.map(({ name }) => name).toSorted()).toEqual([
      'alertmanager',
      'grafana',
      'kube-state-metrics',
      'prometheus',
    ]);
  });

  it.each(workloads)('of $name meets the restricted level, and writes to its volumes only', ({ pod }) => {
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: expect.any(Number),
      seccompProfile: { type: 'RuntimeDefault' },
    });
    for (const container of pod.containers) {
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
        readOnlyRootFilesystem: true,
      });
      expect(container.resources).toMatchObject({
        requests: { cpu: expect.any(String), memory: expect.any(String) },
        limits: { memory: expect.any(String) },
      });
    }
  });

  it.each(workloads)('of $name is probed at a port that it has', ({ pod }) => {
    for (const { ports, livenessProbe, readinessProbe } of pod.containers) {
      const known = ports?.map(({ name }) => name);
      expect(known).toContain(livenessProbe?.httpGet?.port);
      expect(known).toContain(readinessProbe?.httpGet?.port);
    }
  });

  it.each(workloads)('of $name mounts volumes that are there', ({ name, pod }) => {
    const claims = stack.all.some(({ kind, metadata }) => kind === 'StatefulSet' && metadata.name === name)
      ? (statefulSet(name)?.volumeClaimTemplates ?? []).map(({ metadata }) => metadata?.name)
      : [];
    const volumes = [...(pod.volumes ?? []).map((volume) => volume.name), ...claims];
    const mounts = pod.containers
      .flatMap(({ volumeMounts }) => volumeMounts ?? [])
      .map((mount) => mount.name);
    expect(mounts).toHaveLength(volumes.length);
    expect(mounts).toEqual(expect.arrayContaining(volumes));
  });

  it('gets a token of the API server only to discover and to list', () => {
    expect(
      workloads.filter(({ pod }) => pod.automountServiceAccountToken !== false).map(({ name }) => name),
    ).toEqual(['kube-state-metrics', 'prometheus']);
  });

  it('is outside of the mesh, but for Grafana', () => {
    for (const { name, template } of workloads) {
      expect(template.metadata?.labels).toMatchObject({
        'app.kubernetes.io/name': name,
        'sidecar.istio.io/inject': String(name === 'grafana'),
      });
    }
    expect(workloads.find(({ name }) => name === 'grafana')?.template.metadata?.labels).toMatchObject({
      'istio.io/rev': 'stable',
    });
    expect(stack.find('Namespace', 'observability').metadata.labels).not.toHaveProperty(['istio.io/rev']);
  });
});

describe('the replicas', () => {
  it.each([
    ['prometheus', 2, '50Gi'],
    ['alertmanager', 3, '1Gi'],
  ])('of %s are spread, drained one by one, and keep their volumes', (name, replicas, storage) => {
    expect(stack.find('StatefulSet', name).metadata.annotations).toMatchObject({
      'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
      'kustomize.toolkit.fluxcd.io/prune': 'disabled',
    });
    expect(statefulSet(name)).toMatchObject({
      replicas,
      serviceName: `${name}-pods`,
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      volumeClaimTemplates: [{ spec: { storageClassName: 'fast', resources: { requests: { storage } } } }],
      template: {
        spec: {
          topologySpreadConstraints: [
            { topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'DoNotSchedule' },
            { topologyKey: 'topology.kubernetes.io/zone' },
          ],
        },
      },
    });
    expect(stack.find('PodDisruptionBudget', name).spec).toMatchObject({ maxUnavailable: 1 });
  });

  it('of Alertmanager know one another by names that a headless Service gives', () => {
    const [container] = workloads.find(({ name }) => name === 'alertmanager')?.pod.containers ?? [];
    expect(container?.args?.filter((arg) => arg.startsWith('--cluster.peer='))).toEqual(
      [0, 1, 2].map(
        (index) =>
          `--cluster.peer=alertmanager-${index}.alertmanager-pods.observability.svc.cluster.local:9094`,
      ),
    );
    expect(stack.find('Service', 'alertmanager-pods').spec).toMatchObject({
      clusterIP: 'None',
      publishNotReadyAddresses: true,
    });
  });
});

it('Prometheus keeps what was asked for, and takes no orders over the network', () => {
  const [container] = workloads.find(({ name }) => name === 'prometheus')?.pod.containers ?? [];
  expect(container?.args).toEqual(
    expect.arrayContaining(['--storage.tsdb.retention.time=30d', '--storage.tsdb.retention.size=40GB']),
  );
  expect(container?.args?.join(' ')).not.toMatch(/web\.enable|admin/);
  expect(container?.image).toBe(observed.images.prometheus);
});

it('kube-state-metrics lists what the rules ask about, in the watched namespaces', () => {
  const [container] = workloads.find(({ name }) => name === 'kube-state-metrics')?.pod.containers ?? [];
  expect(container?.args).toEqual([
    '--port=8080',
    '--resources=pods,resourcequotas,deployments,statefulsets,horizontalpodautoscalers,cronjobs,jobs',
    '--metric-labels-allowlist=pods=[app.kubernetes.io/name]',
    '--namespaces=observability',
    '--namespaces=istio-ingress',
    '--namespaces=orders-dev',
    '--namespaces=orders-staging',
    '--namespaces=risk-dev',
  ]);
});
