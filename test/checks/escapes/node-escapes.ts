import type { Attempt } from './attempt';
import { harmless } from './harmless';
import { fields, withMore } from './variants';

const { pods, claim } = harmless;
const { volume } = withMore;
const { container, context } = fields;

/** Pods that reach for their node, or for volumes of others. */
export const nodeEscapes: readonly Attempt[] = [
  ['the network of the node', pods({ 'spec.hostNetwork': true }), 'host-access'],
  ['processes of the node', pods({ 'spec.hostPID': true }), 'host-access'],
  ['memory of the node', pods({ 'spec.hostIPC': true }), 'host-access'],
  ['a directory of the node', volume({ hostPath: { path: '/etc' } }), 'host-access'],
  [
    'a port of the node',
    pods({ [`${container}.ports`]: [{ containerPort: 80, hostPort: 80 }] }),
    'host-access',
  ],
  [
    'a probe of another host',
    pods({ [`${container}.livenessProbe`]: { httpGet: { host: '10.0.0.1', port: 80 } } }),
    'host-access',
  ],
  ['a privileged container', pods({ [`${context}.privileged`]: true }), 'privileged-container'],
  ['escalation', pods({ [`${context}.allowPrivilegeEscalation`]: undefined }), 'privileged-container'],
  ['capabilities kept', pods({ [`${context}.capabilities.drop`]: ['NET_RAW'] }), 'privileged-container'],
  [
    'the same before the start',
    pods({ 'spec.initContainers': [{ name: 'first', image: 'a', securityContext: { privileged: true } }] }),
    'privileged-container',
  ],
  ['a capability', pods({ [`${context}.capabilities.add`]: ['NET_ADMIN'] }), 'added-capability'],
  ['root', pods({ 'spec.securityContext.runAsUser': 0 }), 'root-user'],
  ['root in one container', pods({ [`${context}.runAsUser`]: 0 }), 'root-user'],
  ['perhaps root', pods({ 'spec.securityContext.runAsNonRoot': undefined }), 'root-user'],
  ['the user of the proxy', pods({ 'spec.securityContext.runAsUser': 1337 }), 'proxy-user'],
  ['the group of the proxy', pods({ [`${context}.runAsGroup`]: 1337 }), 'proxy-user'],
  ['a group beside', pods({ 'spec.securityContext.supplementalGroups': [1337] }), 'proxy-user'],
  ['no seccomp', pods({ 'spec.securityContext.seccompProfile.type': 'Unconfined' }), 'unconfined-pod'],
  ['no seccomp in one', pods({ [`${context}.seccompProfile`]: { type: 'Unconfined' } }), 'unconfined-pod'],
  ['no AppArmor', pods({ [`${context}.appArmorProfile`]: { type: 'Unconfined' } }), 'unconfined-pod'],
  ['another type of SELinux', pods({ [`${context}.seLinuxOptions`]: { type: 'spc_t' } }), 'unconfined-pod'],
  ['all of /proc', pods({ [`${context}.procMount`]: 'Unmasked' }), 'unconfined-pod'],
  [
    'an unsafe sysctl',
    pods({ 'spec.securityContext.sysctls': [{ name: 'kernel.msgmax', value: '1' }] }),
    'unsafe-sysctl',
  ],
  ['a node of its choice', pods({ 'spec.nodeName': 'control-plane-1' }), 'own-placement'],
  ['before all others', pods({ 'spec.priorityClassName': 'system-node-critical' }), 'own-placement'],
  ['a share of anybody', volume({ nfs: { server: 'nas', path: '/bank' } }), 'foreign-volume'],
  ['a driver', volume({ csi: { driver: 'smb.csi.k8s.io' } }), 'foreign-volume'],
  ['a volume of another tenant', claim({ 'spec.volumeName': 'bank.ledger.reports' }), 'foreign-volume'],
  [
    'data of another tenant',
    claim({ 'spec.dataSourceRef': { kind: 'PersistentVolumeClaim', name: 'a', namespace: 'bank' } }),
    'foreign-volume',
  ],
  ['a class with credentials', claim({ 'spec.storageClassName': 'smb-bank' }), 'foreign-volume'],
  [
    'the same for as long as a pod lives',
    volume({ ephemeral: { volumeClaimTemplate: { spec: { storageClassName: 'smb-bank' } } } }),
    'foreign-volume',
  ],
];
