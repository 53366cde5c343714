import type { Fault } from '../fault';
import { withElement } from '../with-element';
import { withField } from '../with-field';
import { withValue } from '../with-value';

const kind = 'apps/Deployment';
const pod = 'spec.template.spec';
const container = `${pod}.containers.0`;

/** What pods of tenants may not have. */
export const podFaults: readonly Fault[] = [
  {
    name: 'a token of the API server',
    make: withValue(`${pod}.automountServiceAccountToken`, () => true),
    code: 'api-token' as const,
  },
  {
    name: 'the network of the node',
    make: withField(`${pod}.hostNetwork`, true),
    code: 'host-access' as const,
  },
  {
    name: 'a directory of the node',
    make: withElement(`${pod}.volumes`, () => ({ name: 'seeded', hostPath: { path: '/' } })),
    code: 'host-access' as const,
  },
  {
    name: 'no proxy',
    make: withField(['spec', 'template', 'metadata', 'labels', 'sidecar.istio.io/inject'], 'false'),
    code: 'injection-off' as const,
  },
  {
    name: 'ports past the proxy',
    make: withField(
      ['spec', 'template', 'metadata', 'annotations', 'traffic.sidecar.istio.io/excludeInboundPorts'],
      '8080',
    ),
    code: 'opened-proxy' as const,
  },
  {
    name: 'a profile of the kernel that allows all',
    make: withValue(`${pod}.securityContext.seccompProfile.type`, () => 'Unconfined'),
    code: 'unconfined-pod' as const,
  },
  {
    name: 'a setting of the kernel for all pods',
    make: withField(`${pod}.securityContext.sysctls`, [{ name: 'kernel.msgmax', value: '1' }]),
    code: 'unsafe-sysctl' as const,
  },
  {
    name: 'a node of its own choice',
    make: withField(`${pod}.nodeName`, 'node-1'),
    code: 'own-placement' as const,
  },
  {
    name: 'root',
    make: withValue(`${pod}.securityContext.runAsNonRoot`, () => false),
    code: 'root-user' as const,
  },
  {
    name: 'the user of the proxy',
    make: withField(`${container}.securityContext.runAsUser`, 1337),
    code: 'proxy-user' as const,
  },
  {
    name: 'a disk of others',
    make: withElement(`${pod}.volumes`, () => ({
      name: 'seeded',
      nfs: { server: 'nas.example.org', path: '/' },
    })),
    code: 'foreign-volume' as const,
  },
  {
    name: 'all rights',
    make: withField(`${container}.securityContext.privileged`, true),
    code: 'privileged-container' as const,
  },
  {
    name: 'a right of the kernel',
    make: withField(`${container}.securityContext.capabilities.add`, ['SYS_ADMIN']),
    code: 'added-capability' as const,
  },
].map((fault) => ({ ...fault, kind, of: 'tenant' }));
