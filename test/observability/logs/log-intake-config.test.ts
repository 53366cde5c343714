import { expect, it } from '@jest/globals';
import { intakeTenants } from '../../../src/observability/logs/intake-tenants';
import { logIntakeConfig } from '../../../src/observability/logs/log-intake-config';
import { telemetryStack } from '../observed-stack';

const senders = intakeTenants(telemetryStack);
const config = logIntakeConfig(telemetryStack, senders, telemetryStack.logStore!) as {
  readonly receivers: Readonly<
    Record<string, { readonly listen_address: string; readonly resource: object }>
  >;
  readonly processors: {
    readonly 'transform/route': { readonly log_statements: readonly { readonly statements: string[] }[] };
  };
};

it('listens for namespaces that send, each on its port and taken for itself', () => {
  expect(senders.map(({ tenant }) => tenant.namespace)).toEqual(['orders-dev']);
  expect(Object.keys(config.receivers)).toEqual(['tcplog/orders-dev']);
  expect(config.receivers['tcplog/orders-dev']).toMatchObject({
    listen_address: `0.0.0.0:${senders[0]?.port}`,
    resource: { 'k8s.namespace.name': 'orders-dev' },
  });
});

it('believes of a line only which of the sending services of its namespace it is of', () => {
  const statements = config.processors['transform/route'].log_statements.flatMap((one) => one.statements);
  const dataset = statements.filter((text) => text.startsWith('set(attributes["data_stream.dataset"]'));
  expect(dataset).toEqual([
    'set(attributes["data_stream.dataset"], "unknown")',
    String.raw`set(attributes["data_stream.dataset"], body["service"]) where resource.attributes["k8s.namespace.name"] == "orders-dev" and IsString(body["service"]) and IsMatch(body["service"], "^(orders)\\z")`,
  ]);
  const namespaces = statements.filter((text) => text.startsWith('set(attributes["data_stream.namespace"]'));
  expect(namespaces).toEqual([
    'set(attributes["data_stream.namespace"], "orders_dev") where attributes["k8s.namespace.name"] == "orders-dev"',
  ]);
});

it('is nobody without an intake', () => {
  expect(intakeTenants({ ...telemetryStack, ownIntake: false })).toEqual([]);
});
