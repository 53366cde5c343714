import { describe, expect, it } from '@jest/globals';
import { collectorConfig } from '../../../src/observability/traces/collector-config';
import { telemetryStack } from '../observed-stack';

interface Action {
  readonly key: string;
  readonly action: string;
  readonly pattern?: string;
}

const config = collectorConfig(telemetryStack) as {
  readonly processors: {
    readonly 'resource/sender': { readonly attributes: readonly Action[] };
    readonly 'transform/tenant': { readonly trace_statements: readonly { readonly statements: string[] }[] };
  };
  readonly service: { readonly pipelines: { readonly traces: { readonly processors: readonly string[] } } };
};
const actions = config.processors['resource/sender'].attributes;

/** The namespace that a certificate entry is taken for, as Go's regular expressions would. */
function namespaceOf(header: string): string | undefined {
  const { pattern = '' } = actions.find(({ action }) => action === 'extract') ?? {};
  const found = new RegExp(pattern.replaceAll('(?P<', '(?<').replace(String.raw`\z`, '(?![^])')).exec(header);
  return found?.groups?.['sender_namespace'];
}

const entry = (namespace: string) =>
  `By=spiffe://cluster.local/ns/observability/sa/otel-collector;Hash=ab;Subject="";URI=spiffe://cluster.local/ns/${namespace}/sa/orders`;

describe('the namespace of spans', () => {
  it('is the one in the entry that the proxy appends, whatever was there before', () => {
    expect(namespaceOf(entry('orders-dev'))).toBe('orders-dev');
    expect(namespaceOf(`${entry('risk-dev')},${entry('orders-dev')}`)).toBe('orders-dev');
    expect(namespaceOf(`URI=spiffe://cluster.local/ns/risk-dev/sa/x,${entry('orders-dev')}`)).toBe(
      'orders-dev',
    );
  });

  it('is none where the last entry has no identity of this mesh', () => {
    expect(namespaceOf(`${entry('risk-dev')},By=x;Hash=ab;Subject=""`)).toBeUndefined();
    expect(namespaceOf('By=x;URI=spiffe://elsewhere.example/ns/risk-dev/sa/x')).toBeUndefined();
    expect(namespaceOf('By=x;URI=spiffe://clusterxlocal/ns/risk-dev/sa/x')).toBeUndefined();
  });

  it('is read after everything is thrown away that the sender says of itself', () => {
    const read = actions.findIndex(({ action }) => action === 'upsert');
    const deleted = actions.slice(0, read).map(({ key, action }) => [key, action]);
    for (const key of ['k8s.namespace.name', 'project', 'environment']) {
      expect(deleted).toContainEqual([key, 'delete']);
    }
  });
});

it('tells project and environment by the table of namespaces, before spans of many are batched', () => {
  const statements = config.processors['transform/tenant'].trace_statements.flatMap((one) => one.statements);
  expect(statements).toContain(
    'set(attributes["project"], "orders") where attributes["k8s.namespace.name"] == "orders-dev"',
  );
  expect(statements).toHaveLength(1 + 2 * telemetryStack.tenants.length);
  expect(config.service.pipelines.traces.processors).toEqual([
    'memory_limiter',
    'resource/sender',
    'transform/tenant',
    'batch',
  ]);
});
