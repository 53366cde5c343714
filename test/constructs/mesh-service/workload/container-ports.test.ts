import { Deployment } from '@cdk8s/kubernetes';
import { expect, it } from '@jest/globals';
import type { Health } from '../../../../src/model/health';
import { http, only, render } from '../render';

const none = { ready: undefined, live: undefined, started: undefined, startSeconds: 120 };
const container = (health: Partial<Health>, ports = [http]) =>
  only(render({ ports, health: { ...none, ...health } }), Deployment).spec.template.spec!.containers[0]!;

it('declares a port that only probes ask, once, so that Istio rewrites them', () => {
  const probe = { kind: 'http', path: '/livez', port: 9000 } as const;
  const { ports, livenessProbe } = container({ ready: probe, live: probe });
  expect(ports).toEqual([
    { name: 'http', containerPort: 8080, protocol: 'TCP' },
    { name: 'probe-9000', containerPort: 9000, protocol: 'TCP' },
  ]);
  expect(livenessProbe).toMatchObject({ httpGet: { port: 9000 } });
});

it('declares nothing for probes of its own ports, and for commands', () => {
  const { ports } = container({ ready: { kind: 'tcp', port: 8080 }, live: { kind: 'exec', command: ['a'] } });
  expect(ports).toHaveLength(1);
  expect(container({ live: { kind: 'exec', command: ['a'] } }, [])).not.toHaveProperty('ports');
});

it('asks by gRPC', () => {
  const grpc = { kind: 'grpc', port: 8080 } as const;
  const { readinessProbe, livenessProbe } = container({
    ready: { ...grpc, service: undefined },
    live: { ...grpc, service: 'orders' },
  });
  expect(readinessProbe!.grpc).toEqual({ port: 8080 });
  expect(livenessProbe!.grpc).toEqual({ port: 8080, service: 'orders' });
});
