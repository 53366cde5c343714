import { DaemonSet, ServiceAccount } from '@cdk8s/kubernetes';
import type { Container, Volume } from '@cdk8s/kubernetes';
import { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { priorityClass } from './add-priority-class';
import { restrictedContainer, restrictedPod } from './restricted-pod';
import { selectPods } from './select-pods';

const { name, port } = components.nodeExporter;
/** `nobody`, the user of the image. It reads what anybody on the node may read. */
const user = 65_534;

/** What rules and panels ask of a node. Everything else is off: some collectors read a lot, and all cost series. */
const collectors = [
  'conntrack',
  'cpu',
  'diskstats',
  'filefd',
  'filesystem',
  'loadavg',
  'meminfo',
  'netdev',
  'pressure',
  'stat',
  'time',
  'timex',
  'uname',
  'vmstat',
];

/** Mounts of containers, under containerd and CRI-O alike: they come and go and are on the node's disks anyway. */
const ownMounts =
  '^/(dev|proc|sys|run/credentials/.+|run/containerd/.+|run/containers/.+|var/lib/containerd/.+|var/lib/containers/storage/.+|var/lib/kubelet/pods/.+)($|/)';

/** Ends of pods' connections on the node, by Calico and Cilium and by anybody else. */
const ownDevices = '^(lo|veth.*|cali.*|lxc.*|cilium_.*|tunl.*|vxlan.*)$';

/** Adds node-exporter: one on every node, in the node's network as it would count its own pod's traffic otherwise. */
export function addNodeExporter(parent: Construct, stack: Stack): void {
  const scope = new Construct(parent, name);
  const metadata = {
    name,
    namespace: names.nodeAgentsNamespace,
    labels: { ...commonLabels(), [labels.service]: name },
  };
  new ServiceAccount(scope, 'service-account', { metadata, automountServiceAccountToken: false });
  new DaemonSet(scope, 'daemon-set', {
    metadata,
    spec: {
      selector: selectPods(name),
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
      template: {
        metadata: { labels: { ...metadata.labels, [labels.inject]: 'false' } },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          hostNetwork: true,
          nodeSelector: { 'kubernetes.io/os': 'linux' },
          tolerations: [{ operator: 'Exists' }],
          priorityClassName: priorityClass,
          securityContext: restrictedPod(user),
          containers: [container(stack)],
          volumes: Object.entries(directories).map(([volume, path]): Volume => ({
            name: volume,
            hostPath: { path, type: 'Directory' },
          })),
        },
      },
    },
  });
}

const directories = { proc: '/proc', sys: '/sys', root: '/' } as const;
const mounted = (volume: keyof typeof directories) => `/host/${volume}`;

const container = (stack: Stack): Container => ({
  name,
  image: stack.images.nodeExporter,
  args: [
    // Not on every address that the node has, some of which may face other networks.
    `--web.listen-address=$(NODE_ADDRESS):${port}`,
    `--path.procfs=${mounted('proc')}`,
    `--path.sysfs=${mounted('sys')}`,
    `--path.rootfs=${mounted('root')}`,
    `--path.udev.data=${mounted('root')}/run/udev/data`,
    '--collector.disable-defaults',
    ...collectors.map((collector) => `--collector.${collector}`),
    `--collector.filesystem.mount-points-exclude=${ownMounts}`,
    `--collector.netdev.device-exclude=${ownDevices}`,
  ],
  env: [{ name: 'NODE_ADDRESS', valueFrom: { fieldRef: { fieldPath: 'status.hostIP' } } }],
  // The API server would fill in the port of the node, and engines see a difference.
  ports: [{ name: 'http', containerPort: port, hostPort: port, protocol: 'TCP' }],
  // 14 collectors with some 1,000 series: 20Mi, twice that while it is asked by two.
  resources: { requests: { cpu: '20m', memory: '40Mi' }, limits: { memory: '128Mi' } },
  securityContext: restrictedContainer,
  readinessProbe: { httpGet: { path: '/', port: 'http' }, periodSeconds: 10, timeoutSeconds: 5 },
  livenessProbe: {
    httpGet: { path: '/', port: 'http' },
    periodSeconds: 10,
    timeoutSeconds: 5,
    failureThreshold: 6,
  },
  volumeMounts: [
    { name: 'proc', mountPath: mounted('proc'), readOnly: true },
    { name: 'sys', mountPath: mounted('sys'), readOnly: true, mountPropagation: 'HostToContainer' },
    { name: 'root', mountPath: mounted('root'), readOnly: true, mountPropagation: 'HostToContainer' },
  ],
});
