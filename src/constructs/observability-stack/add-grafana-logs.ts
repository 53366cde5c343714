import { isIPv4 } from 'node:net';
import type { Container } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { externalHost } from '../../conventions/external-host';
import type { External } from '../../model/external';
import { logReader } from '../../observability/grafana/log-reader';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { addGrafanaExternal } from './add-grafana-external';
import { addLogStoreAccess } from './add-log-store-access';
import { addStoreSecret } from './add-store-secret';
import { stackMetadata } from './stack-metadata';

const component = components.grafana.name;

/**
 * Adds what Grafana reads logs with: an account of its own, and a way out to the first node of the store. Returns the
 * variables that its data source is filled in from.
 */
export function addGrafanaLogs(scope: Construct, stack: Stack): NonNullable<Container['env']> {
  const { logStore } = stack;
  if (logStore === undefined) return [];
  for (const external of logExternals(stack)) addGrafanaExternal(scope, stack, external);
  const asked = { ...logStore, hosts: logStore.hosts.slice(0, 1) };
  addLogStoreAccess(
    scope,
    stack,
    asked,
    component,
    stackMetadata(stack, `${component}-to-log-store`, component),
  );
  const variables = Object.entries(logReader.variables).filter(
    ([property]) => property !== 'ca' || logStore.privateAuthority,
  );
  const secret = addStoreSecret(
    scope,
    stack,
    'grafana-log-reader',
    logReader.key(logStore.secret),
    variables.map(([property]) => property),
  );
  return variables.map(([key, name]) => ({ name, valueFrom: { secretKeyRef: { name: secret, key } } }));
}

/** The node of the log store that Grafana asks, as proxies know it. */
export const logHosts = (stack: Stack): string[] =>
  logExternals(stack).map((external) => externalHost(external, stack.namespace));

function logExternals({ logStore }: Stack): External[] {
  return (logStore?.hosts ?? []).slice(0, 1).map(({ host, port }) => ({
    name: 'log-store',
    host,
    port,
    protocol: 'tls',
    addresses: isIPv4(host) ? [host] : [...(logStore?.addresses ?? [])],
  }));
}
