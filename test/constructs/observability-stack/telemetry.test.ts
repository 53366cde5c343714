import { describe, expect, it } from '@jest/globals';
import type { KubernetesObject } from '../../../src/model/manifest';
import { telemetryProps } from '../../observability/observed-stack';
import { synthStack } from './observed';

const stack = synthStack(telemetryProps);
const plain = synthStack();

interface Pod {
  readonly serviceAccountName: string;
  readonly automountServiceAccountToken: boolean;
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly containers: readonly {
    readonly securityContext: object;
    readonly volumeMounts: readonly { readonly name: string; readonly readOnly?: boolean }[];
  }[];
  readonly volumes: readonly { readonly name: string; readonly hostPath?: { readonly path: string } }[];
}
const podOf = (object: KubernetesObject) =>
  (
    object as unknown as {
      spec: { template: { spec: Pod; metadata: Record<string, Record<string, string>> } };
    }
  ).spec.template;
const rulesOf = (name: string) =>
  (
    stack.find('AuthorizationPolicy', name) as unknown as {
      spec: { rules: { from: { source: object }[]; to: { operation: { ports: string[] } }[] }[] };
    }
  ).spec.rules.map(({ from, to }) => [from.map(({ source }) => source), to[0]?.operation.ports]);

it('is not there where the platform says nothing of it', () => {
  const names = plain.all.map(({ metadata }) => metadata.name);
  for (const name of ['otel-collector', 'trace-store', 'log-agent', 'log-intake']) {
    expect(names).not.toContain(name);
  }
});

describe('the collector', () => {
  it('takes spans of proxies from every namespace, and of applications that declare it', () => {
    expect(rulesOf('otel-collector')).toEqual([
      [
        ['istio-ingress', 'orders-dev', 'orders-staging', 'risk-dev'].map((name) => ({ namespaces: [name] })),
        ['4317'],
      ],
      [[{ serviceAccounts: ['orders-dev/orders'] }], ['4318']],
    ]);
  });

  it('has a proxy that takes in and does nothing else, and is not traced itself', () => {
    const { metadata } = podOf(stack.find('Deployment', 'otel-collector'));
    expect(metadata['labels']).toMatchObject({ 'sidecar.istio.io/inject': 'true', 'istio.io/rev': 'stable' });
    expect(metadata['annotations']).toMatchObject({
      'traffic.sidecar.istio.io/includeOutboundIPRanges': '',
      'traffic.sidecar.istio.io/excludeInboundPorts': '8888',
    });
    expect(stack.find('Telemetry', 'default').spec).toEqual({ tracing: [{ disableSpanReporting: true }] });
  });
});

describe('the agent on nodes', () => {
  const pod = podOf(stack.find('DaemonSet', 'log-agent')).spec;

  it('is root without a capability, reads the logs, and writes to its own folder only', () => {
    expect(pod.securityContext).toMatchObject({ runAsUser: 0 });
    expect(pod.containers[0]?.securityContext).toMatchObject({
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
    });
    const paths = Object.fromEntries(
      pod.volumes.flatMap(({ name, hostPath }) => (hostPath === undefined ? [] : [[name, hostPath.path]])),
    );
    expect(paths).toEqual({ 'pod-logs': '/var/log/pods', kept: '/var/lib/meshwright-log-agent' });
    const writable = pod.containers[0]?.volumeMounts.filter(({ readOnly }) => readOnly !== true);
    expect(writable?.map(({ name }) => name)).toEqual(['kept']);
  });

  it('has no token', () => {
    expect(pod.automountServiceAccountToken).toBe(false);
    const roles = stack.all.filter(
      ({ kind, metadata }) => kind === 'RoleBinding' && /log-agent/.test(metadata.name),
    );
    expect(roles).toEqual([]);
  });
});

describe('the intake', () => {
  it('has a Service for each namespace that sends, which only that one sees', () => {
    const service = stack.find('Service', 'log-intake-orders-dev') as KubernetesObject & {
      readonly spec: { readonly ports: readonly { readonly port: number; readonly targetPort: string }[] };
    };
    expect(service.metadata.annotations).toEqual({ 'networking.istio.io/exportTo': 'orders-dev' });
    expect(service.spec.ports[0]?.port).toBe(5678);
    const [[from, ports] = []] = rulesOf('log-intake-orders-dev');
    expect(from).toEqual([{ serviceAccounts: ['orders-dev/orders'] }]);
    expect(service.spec.ports[0]?.targetPort).toBe(`in-${(ports as string[])[0]}`);
    expect(stack.all.filter(({ metadata }) => metadata.name.startsWith('log-intake-orders-staging'))).toEqual(
      [],
    );
  });

  it('needs somewhere to keep logs', () => {
    expect(() => synthStack({ ...telemetryProps, logStore: undefined })).toThrow('logStore');
  });
});

it('keeps credentials out of what is rendered', () => {
  for (const namespace of ['node-agents', 'observability']) {
    const secret = stack.all.find(
      ({ kind, metadata }) =>
        kind === 'ExternalSecret' && metadata.name === 'log-store' && metadata.namespace === namespace,
    );
    expect(JSON.stringify(secret)).toContain('platform/log-store');
  }
});
