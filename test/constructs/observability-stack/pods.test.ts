import { describe, expect, it } from '@jest/globals';
import type { PodTemplateSpec, StatefulSetProps } from '@cdk8s/kubernetes';
import { observed, synthStack } from './observed';

const stack = synthStack();
const workloads = stack.all
  .filter(({ kind }) => ['DaemonSet', 'Deployment', 'StatefulSet'].includes(kind))
  .map(({ metadata, ...object }) => {
    const { template } = object['spec'] as { readonly template: PodTemplateSpec };
    if (template.spec === undefined) {
      throw new Error(`${metadata.name} has no pods`);
    }
    return { name: metadata.name, pod: template.spec, template };
  });
const statefulSet = (name: string) => stack.find('StatefulSet', name).spec as StatefulSetProps['spec'];

describe('every pod', () => {
  it('is one of the components', () => {
    expect(workloads.map(({ name }) => name).toSorted()).toEqual([
      'alertmanager',
      'grafana',
      'kube-state-metrics',
      'node-exporter',
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
    // The reloader serves nothing that could be asked.
    const serving = pod.containers.filter((container) => container.name !== 'config-reloader');
    expect(serving).not.toEqual([]);
    for (const { ports, livenessProbe, readinessProbe } of serving) {
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
    expect(new Set(mounts)).toEqual(new Set(volumes));
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

describe('rules that change', () => {
  const pod = workloads.find(({ name }) => name === 'prometheus')?.pod;
  const reloader = pod?.containers.find(({ name }) => name === 'config-reloader');

  it('reach Prometheus by a signal from the same user in one process namespace, and by no port', () => {
    expect(pod).toMatchObject({ shareProcessNamespace: true, securityContext: { runAsUser: 65_534 } });
    expect(reloader?.args).toContain('--reload-method=signal');
    expect(reloader?.args?.join(' ')).not.toContain('--listen-address');
    expect(reloader).not.toHaveProperty('ports');
    expect(reloader?.securityContext).not.toHaveProperty('runAsUser');
  });

  it('are watched where Prometheus reads them', () => {
    const [prometheus] = pod?.containers ?? [];
    const watched = reloader?.args?.flatMap((arg) => /^--watched-dir=(.+)$/.exec(arg)?.[1] ?? []) ?? [];
    expect(watched).toEqual(
      ['config', 'rules'].map(
        (volume) => prometheus?.volumeMounts?.find(({ name }) => name === volume)?.mountPath,
      ),
    );
    expect(watched).toEqual(reloader?.volumeMounts?.map(({ mountPath }) => mountPath));
  });
});

describe('the replicas of Prometheus', () => {
  it('are as many as asked for, and one alone does not block the drain of its node', () => {
    const three = synthStack({ replicas: 3 });
    expect(three.find('StatefulSet', 'prometheus').spec).toMatchObject({ replicas: 3 });
    expect(three.find('PodDisruptionBudget', 'prometheus').spec).toMatchObject({ maxUnavailable: 1 });
    const one = synthStack({ replicas: 1 });
    expect(() => one.find('PodDisruptionBudget', 'prometheus')).toThrow('0 objects');
  });
});

describe('node-exporter', () => {
  const found = workloads.find(({ name }) => name === 'node-exporter');

  it('sees every node, in the one namespace that allows it, and leaves the other closed', () => {
    expect(stack.find('DaemonSet', 'node-exporter').metadata.namespace).toBe('node-agents');
    expect(found?.pod).toMatchObject({ hostNetwork: true, tolerations: [{ operator: 'Exists' }] });
    const level = (name: string) =>
      stack.find('Namespace', name).metadata.labels?.['pod-security.kubernetes.io/enforce'];
    expect([level('node-agents'), level('observability')]).toEqual(['privileged', 'restricted']);
  });

  it('reads the node and cannot write to it', () => {
    const [container] = found?.pod.containers ?? [];
    expect(container?.volumeMounts?.map(({ readOnly }) => readOnly)).toEqual([true, true, true]);
    expect(found?.pod).not.toHaveProperty('hostPID');
    expect(found?.pod.automountServiceAccountToken).toBe(false);
  });

  it.each([
    ['containerd', '/run/containerd/io.containerd.runtime.v2.task/k8s.io/1/rootfs'],
    ['CRI-O', '/var/lib/containers/storage/overlay/1/merged'],
    ['the kubelet', '/var/lib/kubelet/pods/1/volumes/kubernetes.io~secret/token'],
  ])('leaves out mounts of %s, and keeps disks', (_, mount) => {
    const flag = '--collector.filesystem.mount-points-exclude=';
    const [pattern] =
      found?.pod.containers[0]?.args?.flatMap((arg) =>
        arg.startsWith(flag) ? new RegExp(arg.slice(flag.length)) : [],
      ) ?? [];
    expect(pattern?.test(mount)).toBe(true);
    for (const disk of ['/', '/var/lib/kubelet', '/var/lib/containers', '/var/lib/containerd', '/boot']) {
      expect([disk, pattern?.test(disk)]).toEqual([disk, false]);
    }
  });
});

it('kube-state-metrics lists what the rules ask about, in the watched namespaces', () => {
  const [container] = workloads.find(({ name }) => name === 'kube-state-metrics')?.pod.containers ?? [];
  expect(container?.args).toEqual([
    '--port=8080',
    '--resources=persistentvolumeclaims,pods,resourcequotas,daemonsets,deployments,statefulsets,horizontalpodautoscalers,cronjobs,jobs',
    expect.stringMatching(
      /^--metric-labels-allowlist=pods=\[app\.kubernetes\.io\/name\],jobs=\[app\.kubernetes\.io\/name\],/,
    ),
    '--namespaces=observability',
    '--namespaces=istio-ingress',
    '--namespaces=orders-dev',
    '--namespaces=orders-staging',
    '--namespaces=risk-dev',
  ]);
});
