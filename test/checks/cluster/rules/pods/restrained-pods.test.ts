import { describe, expect, it } from '@jest/globals';
import { restrainedPods } from '../../../../../src/checks/cluster/rules/pods/restrained-pods';
import { foundBy } from '../../found-by';

const namespace = (labels: string) => `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { ${labels} } }
`;
const enforce = (level: string, more = '') =>
  namespace(`pod-security.kubernetes.io/enforce: ${level}${more === '' ? '' : `, ${more}`}`);
const pod = (spec: string) => `
apiVersion: v1
kind: Pod
metadata: { name: orders, namespace: shop }
spec: { ${spec} }
`;
const strict = 'securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }';
const sound = 'securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }';
const injected = 'istio-injection: enabled';

const found = (level: string, spec: string) => foundBy(restrainedPods, enforce(level), pod(spec));
const at = (path: string) => [`refused-pod Pod orders spec.${path}`];

it('leaves pods alone that keep to the level, and those of which nothing is asked', () => {
  const risky = pod('hostNetwork: true, containers: [{ name: app }]');
  expect(foundBy(restrainedPods, risky)).toEqual([]);
  expect(foundBy(restrainedPods, namespace('a: b'), risky)).toEqual([]);
  expect(found('privileged', 'hostNetwork: true, containers: [{ name: app }]')).toEqual([]);
  expect(found('baseline', 'containers: [{ name: app }]')).toEqual([]);
  expect(found('restricted', `${sound}, containers: [{ name: app, ${strict} }]`)).toEqual([]);
});

describe('baseline', () => {
  const own = 'containers.0.securityContext';
  it.each([
    ['hostPID: true, containers: [{ name: app }]', 'hostPID'],
    ['containers: [{ name: app, securityContext: { privileged: true } }]', `${own}.privileged`],
    [
      'containers: [{ name: app, securityContext: { capabilities: { add: [CHOWN, NET_ADMIN] } } }]',
      `${own}.capabilities.add.1`,
    ],
    ['containers: [{ name: app }], volumes: [{ name: a, hostPath: { path: /etc } }]', 'volumes.0.hostPath'],
    [
      'containers: [{ name: app, ports: [{ containerPort: 80, hostPort: 80 }] }]',
      'containers.0.ports.0.hostPort',
    ],
    ['containers: [{ name: app, securityContext: { procMount: Unmasked } }]', `${own}.procMount`],
    [
      'containers: [{ name: app, securityContext: { seccompProfile: { type: Unconfined } } }]',
      `${own}.seccompProfile.type`,
    ],
    [
      'containers: [{ name: app, securityContext: { appArmorProfile: { type: Unconfined } } }]',
      `${own}.appArmorProfile.type`,
    ],
    [
      'containers: [{ name: app, securityContext: { seLinuxOptions: { type: spc_t } } }]',
      `${own}.seLinuxOptions.type`,
    ],
    [
      'containers: [{ name: app, securityContext: { seLinuxOptions: { role: sysadm_r } } }]',
      `${own}.seLinuxOptions.role`,
    ],
    [
      'containers: [{ name: app }], securityContext: { seLinuxOptions: { user: root } }',
      'securityContext.seLinuxOptions.user',
    ],
    [
      'containers: [{ name: app, securityContext: { windowsOptions: { hostProcess: true } } }]',
      `${own}.windowsOptions.hostProcess`,
    ],
    [
      'containers: [{ name: app }], securityContext: { sysctls: [{ name: net.ipv4.tcp_syncookies, value: "1" }, { name: kernel.msgmax, value: "1" }] }',
      'securityContext.sysctls.1.name',
    ],
    [
      'containers: [{ name: app, livenessProbe: { httpGet: { port: 80, host: a.example } } }]',
      'containers.0.livenessProbe.httpGet.host',
    ],
    [
      'containers: [{ name: app }], initContainers: [{ name: init, securityContext: { privileged: true } }]',
      'initContainers.0.securityContext.privileged',
    ],
    [
      'containers: [{ name: app }], ephemeralContainers: [{ name: debug, securityContext: { privileged: true } }]',
      'ephemeralContainers.0.securityContext.privileged',
    ],
  ])('refuses %s', (spec, path) => {
    expect(found('baseline', spec)).toEqual(at(path));
  });

  it('lets the kubelet ask other hosts below 1.34, and pods with users of their own see /proc', () => {
    const old = enforce('baseline', 'pod-security.kubernetes.io/enforce-version: v1.33');
    const probe = pod(
      'containers: [{ name: app, livenessProbe: { tcpSocket: { port: 80, host: a.example } } }]',
    );
    expect(foundBy(restrainedPods, old, probe)).toEqual([]);
    const own = 'hostUsers: false, containers: [{ name: app, securityContext: { procMount: Unmasked } }]';
    expect(found('baseline', own)).toEqual([]);
  });
});

describe('restricted', () => {
  it('says once for all containers what the pod could say', () => {
    expect(found('restricted', `containers: [{ name: a, ${strict} }, { name: b, ${strict} }]`)).toEqual([
      ...at('securityContext.runAsNonRoot'),
      ...at('securityContext.seccompProfile'),
    ]);
  });

  it.each([
    [
      `${sound}, containers: [{ name: a, securityContext: { capabilities: { drop: [ALL] } } }]`,
      'containers.0.securityContext.allowPrivilegeEscalation',
    ],
    [
      `${sound}, containers: [{ name: a, securityContext: { allowPrivilegeEscalation: false } }]`,
      'containers.0.securityContext.capabilities.drop',
    ],
    [
      `${sound}, containers: [{ name: a, securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL], add: [CHOWN] } } }]`,
      'containers.0.securityContext.capabilities.add.0',
    ],
    [
      `${sound}, containers: [{ name: a, securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL], add: [SYS_ADMIN] } } }]`,
      'containers.0.securityContext.capabilities.add.0',
    ],
    [
      `${sound}, containers: [{ name: a, securityContext: { runAsUser: 0, allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } } }]`,
      'containers.0.securityContext.runAsUser',
    ],
    [
      `${sound}, containers: [{ name: a, securityContext: { runAsNonRoot: false, allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } } }]`,
      'containers.0.securityContext.runAsNonRoot',
    ],
    [
      `securityContext: { runAsNonRoot: false, seccompProfile: { type: RuntimeDefault } }, containers: [{ name: a, ${strict} }]`,
      'securityContext.runAsNonRoot',
    ],
    [
      `securityContext: { runAsNonRoot: true, runAsUser: 0, seccompProfile: { type: RuntimeDefault } }, containers: [{ name: a, ${strict} }]`,
      'securityContext.runAsUser',
    ],
    [
      `${sound}, volumes: [{ name: a, nfs: { server: s, path: / } }], containers: [{ name: a, ${strict} }]`,
      'volumes.0',
    ],
    [
      `securityContext: { runAsNonRoot: true, seccompProfile: { type: Unconfined } }, containers: [{ name: a, ${strict} }]`,
      'securityContext.seccompProfile.type',
    ],
  ])('refuses %s', (spec, path) => {
    expect(found('restricted', spec)).toEqual(at(path));
  });

  it('asks nothing of Windows that it does not know', () => {
    expect(
      found(
        'restricted',
        'os: { name: windows }, securityContext: { runAsNonRoot: true }, containers: [{ name: a }]',
      ),
    ).toEqual([]);
  });

  it('asks for a profile that holds for the proxy too', () => {
    const own =
      'securityContext: { runAsNonRoot: true }, containers: [{ name: a, securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] }, seccompProfile: { type: RuntimeDefault } } }]';
    expect(found('restricted', own)).toEqual([]);
    expect(foundBy(restrainedPods, enforce('restricted', injected), pod(own))).toEqual(
      at('securityContext.seccompProfile'),
    );
  });
});

it('warns of what the namespace does not enforce yet', () => {
  const both = 'pod-security.kubernetes.io/enforce: baseline, pod-security.kubernetes.io/warn: restricted';
  const spec = `hostPID: true, ${sound}, containers: [{ name: a, securityContext: { allowPrivilegeEscalation: false } }]`;
  expect(foundBy(restrainedPods, namespace(both), pod(spec))).toEqual([
    'refused-pod Pod orders spec.hostPID',
    'unrestrained-pod Pod orders spec.containers.0.securityContext.capabilities.drop',
  ]);
});
