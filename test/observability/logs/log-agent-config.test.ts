import { expect, it } from '@jest/globals';
import { logAgentConfig } from '../../../src/observability/logs/log-agent-config';
import type { Stack } from '../../../src/observability/stack/stack';
import { telemetryStack } from '../observed-stack';

const store = telemetryStack.logStore!;
const configOf = (over: Partial<Stack> = {}) =>
  logAgentConfig({ ...telemetryStack, ...over }, store) as {
    readonly receivers: {
      readonly filelog: {
        readonly include: readonly string[];
        readonly operators: readonly { readonly format: string }[];
      };
    };
    readonly processors: {
      readonly 'transform/route': { readonly log_statements: readonly { readonly statements: string[] }[] };
      readonly 'filter/twice'?: { readonly logs: { readonly log_record: readonly string[] } };
    };
    readonly service: { readonly pipelines: { readonly logs: { readonly processors: readonly string[] } } };
  };

it('reads tenants and the platform, and no other namespace', () => {
  const { include } = configOf().receivers.filelog;
  expect(include).toContain('/var/log/pods/orders-dev_*/*/*.log');
  expect(include).toContain('/var/log/pods/istio-ingress_*/*/*.log');
  expect(include).toHaveLength(telemetryStack.tenants.length + 3);
  expect(configOf({ gateway: undefined, host: undefined }).receivers.filelog.include).not.toContain(
    '/var/log/pods/istio-ingress_*/*/*.log',
  );
});

it('reads the format of the cluster', () => {
  const format = (over: Partial<Stack>) => configOf(over).receivers.filelog.operators[0]?.format;
  expect(format({ containerRuntime: 'containerd' })).toBe('containerd');
  expect(format({ containerRuntime: 'cri-o' })).toBe('crio');
});

it('takes a pod for the service with the longest fitting name', () => {
  const statements = configOf().processors['transform/route'].log_statements.flatMap((one) => one.statements);
  const patterns = statements.flatMap(
    (text) => /\(\?P<name>([^)]*)\)-"\)\["name"\]\) where/.exec(text)?.[1] ?? [],
  );
  expect(patterns).toEqual(['orders-api|orders|cache']);
});

it('writes whose a line is after the line has become the document', () => {
  const statements = configOf().processors['transform/route'].log_statements.flatMap((one) => one.statements);
  const parsed = statements.findIndex((text) => text.startsWith('set(body, ParseJSON'));
  for (const key of ['project', 'environment', 'namespace', 'service', 'pod', 'cluster']) {
    expect(statements.findIndex((text) => text.startsWith(`set(body["${key}"]`))).toBeGreaterThan(parsed);
  }
});

it('drops what an application sends by TCP as well, and only that', () => {
  const dropped = configOf().processors['filter/twice']?.logs.log_record;
  expect(dropped).toHaveLength(1);
  expect(dropped?.[0]).toContain('== "orders-dev" and resource.attributes["k8s.container.name"] == "app"');
  expect(dropped?.[0]).toContain('^(orders)');
  const without = configOf({ tenants: telemetryStack.tenants.filter(({ telemetry }) => !telemetry) });
  expect(without.processors).not.toHaveProperty(['filter/twice']);
  expect(without.service.pipelines.logs.processors).toEqual(['memory_limiter', 'transform/route']);
});
